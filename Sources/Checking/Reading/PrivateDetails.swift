import Content
import Diagnostics
import Foundation
import PersonalData

/// What looks like data of real people in a whole file, front matter included: what the scrubber of feedback would take out.
struct PrivateDetails: Sendable {
    struct Detail: Sendable {
        let text: String
        let kind: PersonalDetail.Kind
        /// UTF-8 offsets in the file.
        let offsets: Range<Int>
    }

    let text: CheckedText
    let book: CheckedBook

    /// Details of some kinds; placeholders and addresses of pages do not count.
    func all(_ kinds: Set<PersonalDetail.Kind>) -> [Detail] {
        text.details.filter { detail in
            kinds.contains(detail.kind) && text.placeholders.span(touching: detail.offsets) == nil && !isInAddress(detail.offsets)
        }
    }

    /// Details but those that the shop itself publishes as facts; digits and letters alone count.
    func unpublished(_ kinds: Set<PersonalDetail.Kind>) -> [Detail] {
        let details = all(kinds)
        guard !details.isEmpty else { return [] }
        let published = Set(
            book.settings.facts.values.flatMap { fact in
                (fact.text.byLanguage.values + [fact.text.exact(in: text.language) ?? ""]).map(Self.plain)
            })
        return details.filter { !published.contains(Self.plain($0.text)) }
    }

    /// Everything that has a form of its own in a file.
    ///
    /// A text without an `@` and with fewer than six figures holds nothing of the kind, and most texts are such.
    static func read(_ file: SourceFile, _ bytes: [UInt8]) -> [Detail] {
        guard bytes.contains(UInt8(ascii: "@")) || bytes.count(where: { (0x30...0x39).contains($0) }) >= 6 else { return [] }
        let scanned = ScannedText(file.text)
        var (place, offset) = (0, 0)
        return finder.details(in: scanned, .formal).map { detail in
            offset += scanned.utf8Count(place..<detail.range.lowerBound)
            let count = scanned.utf8Count(detail.range)
            defer { (place, offset) = (detail.range.upperBound, offset + count) }
            return Detail(text: scanned.text(detail.range), kind: detail.kind, offsets: offset..<offset + count)
        }
    }

    private static let finder = DetailFinder()

    static func digits(_ text: String) -> [UInt8] { text.compactMap { $0.wholeNumberValue.flatMap { UInt8(exactly: $0) } } }

    private static func plain(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber } }

    private func isInAddress(_ offsets: Range<Int>) -> Bool {
        let before = text.file.slice(max(0, offsets.lowerBound - 200)..<offsets.lowerBound)
        let word = before.reversed().prefix { !$0.isWhitespace && !"<>()\"'".contains($0) }
        return String(word.reversed()).contains("://")
    }
}
