import Basics
import Content

/// A day as people write it: `24.11`, `tomorrow`, `in 3 days`, `в пятницу`, `24 ноября`, `3 grudnia`.
package enum SpokenDay {
    /// Nil where the text says anything but one day.
    package static func read(_ text: String, today: Day) -> Day? {
        let days = readings(text, today: today)
        return days.count == 1 ? days[0] : nil
    }

    /// Returns the days that the text can mean, none or one for most texts, two for `12/05/2026`.
    package static func readings(_ text: String, today: Day) -> [Day] {
        if let day = Variable.day(text) { return [day] }
        let words = MessageWords(text).words
        let counted = RelativeDay(today: today).readings(words)
        if !counted.isEmpty { return counted }
        let finder = DateFinder(words: words, today: today)
        if words.count == 1, let days = finder.readings(ofFigures: 0), !days.isEmpty { return days }
        let found = finder.find()
        guard found.count == 1, found[0].words.count == words.count, case .day(let day) = found[0].kind else { return [] }
        return [day]
    }
}
