import Content
import Diagnostics
import Foundation

/// Finds what looks like data of real people in a whole file, front matter included.
struct PersonalData: Sendable {
    let text: CheckedText
    let book: CheckedBook

    /// Nine digits or more with single blanks, hyphens or brackets between them: nothing shorter is a phone, a card or an account.
    static func mayHoldNumber(_ bytes: [UInt8]) -> Bool {
        var digits = 0
        var gap = 0
        for byte in bytes {
            if (0x30...0x39).contains(byte) {
                digits += 1
                gap = 0
                if digits >= 9 { return true }
            } else if byte == 0x20 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") {
                gap += 1
                if gap > 2 { digits = 0 }
            } else {
                digits = 0
            }
        }
        return false
    }

    /// Stretches that a pattern matches, with the text of each; placeholders and addresses of pages do not count.
    func matches(_ pattern: NSRegularExpression) -> [(text: String, offsets: Range<Int>)] {
        let source = text.file.text
        return pattern.matches(in: source, range: NSRange(source.startIndex..., in: source)).compactMap { match in
            guard let range = Range(match.range, in: source) else { return nil }
            let start = source.utf8.distance(from: source.startIndex, to: range.lowerBound)
            let offsets = start..<start + source[range].utf8.count
            guard text.placeholders.span(touching: offsets) == nil, !isInAddress(offsets) else { return nil }
            return (String(source[range]), offsets)
        }
    }

    /// Matches but those of values that the shop itself publishes as facts; digits and letters alone count.
    func unpublishedMatches(_ pattern: NSRegularExpression) -> [(text: String, offsets: Range<Int>)] {
        let matches = matches(pattern)
        guard !matches.isEmpty else { return [] }
        let published = Set(
            book.settings.facts.values.flatMap { fact in
                (fact.text.byLanguage.values + [fact.text.exact(in: text.language) ?? ""]).map(Self.plain)
            })
        return matches.filter { !published.contains(Self.plain($0.text)) }
    }

    static func digits(_ text: String) -> [UInt8] { text.compactMap { $0.wholeNumberValue.flatMap { UInt8(exactly: $0) } } }

    private static func plain(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }

    private func isInAddress(_ offsets: Range<Int>) -> Bool {
        let before = text.file.slice(max(0, offsets.lowerBound - 200)..<offsets.lowerBound)
        let word = before.reversed().prefix { !$0.isWhitespace && !"<>()\"'".contains($0) }
        return String(word.reversed()).contains("://")
    }
}
