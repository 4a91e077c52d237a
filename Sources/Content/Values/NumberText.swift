import Foundation

/// A number as a person types it, and what it may mean.
///
/// Blanks, apostrophes, commas and stops group thousands, a comma or a stop also starts the decimals. A lone group of three
/// behind one mark can be either: `1.299` is a thousand to one reader and a little more than one to the next.
///
///     NumberText("1 299,50")?.readings  // [1299.5]
///     NumberText("1.299")?.readings     // [1299, 1.299]
///     NumberText("1 29")                // nil
package struct NumberText: Sendable, Hashable {
    /// What it can mean: one number, or the grouped and the decimal reading.
    package let readings: [Decimal]
    /// Digits behind the decimal mark; of two readings none.
    package let decimals: Int

    /// Nil for anything that is not a number, such as one whose groups are not of three digits.
    package init?(_ text: String) {
        let isNegative = text.hasPrefix("-") || text.hasPrefix("−")
        let body = isNegative ? text.dropFirst() : Substring(text)
        guard body.first.map(Self.isDigit) == true, body.last.map(Self.isDigit) == true,
            body.allSatisfy({ Self.isDigit($0) || Self.isBlank($0) || ",.'’".contains($0) }), let parts = Self.parts(of: body)
        else { return nil }
        var readings = [Decimal(plain: parts.whole + (parts.fraction.isEmpty ? "" : "." + parts.fraction))]
        if parts.isAmbiguous { readings.insert(Decimal(plain: parts.whole + parts.fraction), at: 0) }
        self.readings = readings.compactMap { $0.map { isNegative ? -$0 : $0 } }
        decimals = parts.isAmbiguous ? 0 : parts.fraction.count
        guard self.readings.count == readings.count else { return nil }
    }

    private struct Parts {
        let whole: String
        let fraction: String
        var isAmbiguous = false
    }

    private static func parts(of body: Substring) -> Parts? {
        let groups = body.split(omittingEmptySubsequences: false) { isBlank($0) || $0 == "'" || $0 == "’" }
        guard groups.count > 1 else { return parts(ofUnspaced: body) }
        guard let last = groups.last, groups.dropLast().allSatisfy({ $0.allSatisfy(isDigit) }), (1...3).contains(groups[0].count),
            groups.dropFirst().dropLast().allSatisfy({ $0.count == 3 })
        else { return nil }
        let pieces = last.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
        guard pieces.count <= 2, pieces[0].count == 3 else { return nil }
        return Parts(whole: groups.dropLast().joined() + pieces[0], fraction: pieces.count == 2 ? String(pieces[1]) : "")
    }

    private static func parts(ofUnspaced body: Substring) -> Parts? {
        let marks = body.filter { !isDigit($0) }
        guard let mark = marks.last else { return Parts(whole: String(body), fraction: "") }
        let pieces = body.split(omittingEmptySubsequences: false) { !isDigit($0) }.map(String.init)
        let isGrouped = (1...3).contains(pieces[0].count) && !pieces[0].hasPrefix("0")
        if marks.count == 1 {
            return Parts(whole: pieces[0], fraction: pieces[1], isAmbiguous: pieces[1].count == 3 && isGrouped)
        }
        let (head, tail) = (pieces.dropLast(), pieces[pieces.count - 1])
        guard isGrouped, head.dropFirst().allSatisfy({ $0.count == 3 }), Set(marks.dropLast()).count == 1 else { return nil }
        if marks.dropLast().allSatisfy({ $0 == mark }) {
            return tail.count == 3 ? Parts(whole: pieces.joined(), fraction: "") : nil
        }
        return Parts(whole: head.joined(), fraction: tail)
    }

    private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }
    private static func isBlank(_ character: Character) -> Bool { character == " " || character == "\u{A0}" || character == "\u{202F}" }
}
