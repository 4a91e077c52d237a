import Language

/// Blanks or stops where one too many stands: the marks of a pasted text, or of a value that ends in a stop of its own.
///
/// The one list of such marks, for texts as for finished replies.
package struct DoubledMark: Sendable, Hashable {
    package enum Kind: Sendable, Hashable { case blanks, stops, blankBeforeStop }

    package let kind: Kind
    package let offsets: Range<Int>

    /// Ready to print behind the words it stands in.
    package var fact: String {
        switch kind {
        case .blanks: "two spaces side by side"
        case .stops: "two stops side by side"
        case .blankBeforeStop: "a space before a stop"
        }
    }

    /// Returns the doubled marks of a stretch of UTF-8 without markup, in the order of the text.
    ///
    /// Blanks at the start and at the end of a line are layout. An ellipsis may follow `?` and `!`; French sets these apart.
    package static func all(in bytes: [UInt8], language: LanguageTag) -> [DoubledMark] {
        let isFrench = language.language == "fr"
        var found: [DoubledMark] = []
        var place = 0
        var startsLine = true
        while place < bytes.count {
            let byte = bytes[place]
            if byte == 0x0A {
                startsLine = true
            } else if byte == 0x20 {
                let end = bytes[place...].firstIndex { $0 != 0x20 } ?? bytes.count
                let isLayout = startsLine || end == bytes.count || bytes[end] == 0x0A || bytes[end] == 0x0D
                if !isLayout, let mark = blanks(place..<end, bytes, isFrench) { found.append(mark) }
                place = end
                continue
            } else {
                startsLine = false
                if let end = stops(from: place, bytes) {
                    found.append(DoubledMark(kind: .stops, offsets: place..<end))
                    place = end
                    continue
                }
            }
            place += 1
        }
        return found
    }

    private static func blanks(_ range: Range<Int>, _ bytes: [UInt8], _ isFrench: Bool) -> DoubledMark? {
        if range.count > 1 { return DoubledMark(kind: .blanks, offsets: range) }
        let next = bytes[range.upperBound]
        guard isMark(next, isFrench ? ".," : ".,!?") else { return nil }
        let behind = range.upperBound + 1 < bytes.count ? bytes[range.upperBound + 1] : 0x20
        return behind <= 0x20 && behind != 0 ? DoubledMark(kind: .blankBeforeStop, offsets: range) : nil
    }

    /// `..` but not an ellipsis, `,,` behind a word but not a Polish quotation, `,.`, `,!`.
    private static func stops(from place: Int, _ bytes: [UInt8]) -> Int? {
        let rest = bytes[place...].prefix(3)
        guard rest.count > 1, isMark(bytes[place], ".,"), isMark(bytes[place + 1], ".,!?") else { return nil }
        let before = place > 0 ? bytes[place - 1] : 0x20
        switch (bytes[place], bytes[place + 1]) {
        case (UInt8(ascii: "."), UInt8(ascii: ".")):
            let isEllipsis = rest.count > 2 && rest[place + 2] == bytes[place] || isMark(before, ".?!/\\")
            let isPath = place + 2 < bytes.count && isMark(bytes[place + 2], "/\\")
            return isEllipsis || isPath || isRange(at: place, bytes) ? nil : place + 2
        case (UInt8(ascii: ","), UInt8(ascii: ",")): return before <= 0x20 ? nil : place + 2
        case (UInt8(ascii: ","), _): return place + 2
        // Behind an abbreviation a comma or a question mark is right.
        default: return nil
        }
    }

    /// `1 .. 5`
    private static func isRange(at place: Int, _ bytes: [UInt8]) -> Bool {
        guard place > 0, bytes[place - 1] == 0x20 else { return false }
        let before = bytes[..<place].last { $0 != 0x20 }
        let after = bytes[(place + 2)...].first { $0 != 0x20 }
        return [before, after].allSatisfy { $0.map { (0x30...0x39).contains($0) } ?? false }
    }

    private static func isMark(_ byte: UInt8, _ marks: String) -> Bool { marks.utf8.contains(byte) }
}
