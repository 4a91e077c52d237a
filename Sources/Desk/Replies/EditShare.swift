import Diagnostics

/// How much of a text somebody changed.
package enum EditShare {
    /// Texts of more words are compared line by line: comparing takes time by the product of their lengths.
    private static let wordLimit = 2_000

    /// Returns the words that were added, removed, replaced or moved by one, as a share of the longer text; 0 to 1.
    package static func of(_ before: String, changedTo after: String) -> Double {
        var (old, new) = (words(before), words(after))
        if max(old.count, new.count) > wordLimit { (old, new) = (lines(before), lines(after)) }
        guard !old.isEmpty || !new.isEmpty else { return 0 }
        return min(1, Double(Suggestion.distance(old, new)) / Double(max(old.count, new.count)))
    }

    private static func words(_ text: String) -> [Substring] { text.split(whereSeparator: \.isWhitespace) }
    private static func lines(_ text: String) -> [Substring] { Array(text.split(whereSeparator: \.isNewline).prefix(wordLimit)) }
}
