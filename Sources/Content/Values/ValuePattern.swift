import Foundation

/// Matches values against the regular expressions of a book, and always comes to an end.
///
/// The engine (ICU) tries every way to match: `(a+)+$` on 32 letters and a `!` takes minutes. It reports every 10,000 steps,
/// and after 50 reports, some 40 ms, the match is given up; a pattern of ordinary shape needs none on a value of 1,000 letters.
package enum ValuePattern {
    private static let maximumReports = 50
    /// Letters and digits of a pattern that are tried: all of both cases of an alphabet.
    private static let maximumLetters = 80

    /// Whether the whole text matches; nil when that was not known after half a million steps.
    package static func matches(_ text: String, _ expression: NSRegularExpression) -> Bool? {
        var (reports, result): (Int, Bool?) = (0, false)
        expression.enumerateMatches(in: text, options: .reportProgress, range: NSRange(text.startIndex..., in: text)) { match, _, stop in
            reports += match == nil ? 1 : 0
            if match != nil { result = true } else if reports > maximumReports { result = nil } else { return }
            stop.pointee = true
        }
        return result
    }

    /// Nil for a pattern that is not a regular expression: the loader reports it where it stands, and it stops nobody.
    package static func compiled(_ pattern: String) -> NSRegularExpression? {
        do { return try expression(pattern) } catch { return nil }
    }

    static func expression(_ pattern: String) throws -> NSRegularExpression { try NSRegularExpression(pattern: "^(?:\(pattern))$") }

    /// True where a value that almost matches takes longer than anybody waits.
    ///
    /// Found by trying: runs of the pattern's own letters and of a few others, alone and in pairs, with an end that fits
    /// nothing. A single repeat does not take so long, so that most patterns are not tried.
    static func isEndless(_ pattern: String, _ expression: NSRegularExpression) -> Bool {
        guard pattern.count(where: { "+*{?|".contains($0) }) > 1 else { return false }
        let own = Set(pattern.filter { $0.isLetter || $0.isNumber }).sorted().prefix(maximumLetters).map(String.init)
        let runs = own + ["a", "A", "я", "1", " ", "-", ".", "@", "a1", "a ", "1 ", "1-", "a-", "a.", own.prefix(12).joined()]
        return runs.contains { matches(String(repeating: $0, count: 40) + "\u{1}", expression) == nil }
    }
}
