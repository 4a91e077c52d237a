/// Names of months and days as customers write them, folded.
package struct DateWords: Sendable {
    /// Twelve lists: the names, cases and abbreviations of each month.
    package let months: [[String]]
    /// Nineteen ordinals, as a date uses them.
    package let ordinals: [String]
    /// Ordinals from twenty on, and the words that stand before their units.
    package let tens: [String: Int]
    /// Days from today.
    package let near: [String: Int]
    /// What is written behind the figure of a day: `3rd`, `3-го`.
    package let dayEndings: [String]
    /// The word behind a year in a long date, where one is usual.
    package let yearWord: String?
}
