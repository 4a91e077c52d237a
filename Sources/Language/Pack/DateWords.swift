/// Names of months and days as customers write them, folded.
package struct DateWords: Sendable {
    /// Twelve lists: the names, cases and abbreviations of each month.
    package let months: [[String]]
    /// Nineteen ordinals, as a date uses them.
    package let ordinals: [String]
    /// Ordinals from twenty on, and the words that stand before their units.
    package let tens: [String: Int]
    /// Days from today, by one to three words.
    package let near: [String: Int]
    /// What is written behind the figure of a day: `3rd`, `3-го`.
    package let dayEndings: [String]
    /// Words between a day and its month: `3rd of December`.
    package let dayMonthLinks: [String]
    /// The word behind a year in a long date, where one is usual.
    package let yearWord: String?
    package let weekdays: WeekdayWords
    package let distances: DistanceWords
}

/// The days of the week, Monday first.
package struct WeekdayWords: Sendable {
    /// Seven lists: the names, cases and abbreviations in which dates use each day, folded.
    package let names: [[String]]
    /// The seven days as a sentence says when, with their preposition, as people write them: `в пятницу`, `we wtorek`.
    package let when: [String]
    /// What may stand before a weekday without changing it, folded.
    package let leads: [String]
    /// What puts a weekday off by a week for some and not for others, folded: `next`.
    package let next: [String]
    /// What prepositions make of the names; empty where a name has one form.
    package let cases: [WeekdayCase]
    /// Prepositions that are written longer before some of the days.
    package let longer: [LongerPreposition]
}

/// The forms that weekdays have behind some prepositions; lower case, as people write them.
package struct WeekdayCase: Sendable {
    package let prepositions: [String]
    /// By the name of the day where it differs from that.
    package let forms: [String: String]
}

/// A preposition that is hard to say before some days: `во вторник`, `we wtorek`; lower case.
package struct LongerPreposition: Sendable {
    package let short: String
    package let long: String
    package let before: [String]
}

/// Words by which people count days from today, folded: `in 3 working days`, `za tydzień`.
package struct DistanceWords: Sendable {
    /// Small numbers.
    package let counts: [String: Int]
    package let days: [String]
    package let weeks: [String]
    package let months: [String]
    /// Words that are a working day by themselves: `Werktagen`.
    package let workingDays: [String]
    /// Beginnings of the words that make the day behind them a working day.
    package let working: [String]
    /// Words before a distance into the future.
    package let ahead: [String]
    /// Words before or behind a distance into the past.
    package let back: [String]
}
