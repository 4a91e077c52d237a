import Basics
import Content

/// A day as people write it: `24.11`, `tomorrow`, `24 ноября`, `3 grudnia`.
package enum SpokenDay {
    /// Nil where the text says anything but one day.
    package static func read(_ text: String, today: Day) -> Day? {
        let words = MessageWords(text).words
        let found = DateFinder(words: words, today: today).find()
        guard found.count == 1, found[0].words.count == words.count, case .day(let day) = found[0].kind else { return nil }
        return day
    }
}
