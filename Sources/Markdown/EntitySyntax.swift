/// Entities and numeric references (CommonMark 0.31, section 2.5), read without a table of their two thousand names.
struct EntitySyntax {
    let source: UnsafeBufferPointer<UInt8>
    let end: Int

    /// How much source and literal one entity at `offset` takes; nil where the `&` stands for itself.
    ///
    /// A literal that goes on with `&` after a name other than `amp` shows that the name is no entity.
    func step(_ literal: UnsafeBufferPointer<UInt8>, _ index: Int, _ offset: Int) -> (source: Int, literal: Int)? {
        guard let length = length(at: offset) else { return nil }
        let name = source[offset + 1..<offset + length - 1]
        let standsForAmpersand = name.elementsEqual("amp".utf8) || name.elementsEqual("AMP".utf8) || Self.number(name) == 0x26
        if literal[index] == UInt8(ascii: "&") { return standsForAmpersand ? (length, 1) : nil }
        if standsForAmpersand { return nil }
        if name.elementsEqual("fjlig".utf8) { return (length, 2) }
        let first = Self.width(literal[index])
        return (length, min(literal.count - index, first + secondScalar(literal, index + first, offset + length)))
    }

    /// `&name;`, `&#123;` or `&#x1F;` with its marks.
    private func length(at offset: Int) -> Int? {
        var stop = offset + 1
        while stop < end, stop - offset < 40, Self.isNamePart(source[stop]) { stop += 1 }
        guard stop < end, source[stop] == UInt8(ascii: ";"), stop > offset + 1 else { return nil }
        return stop + 1 - offset
    }

    /// Some ninety names stand for a letter and one of these marks (HTML, section 13.5).
    private func secondScalar(_ literal: UnsafeBufferPointer<UInt8>, _ index: Int, _ next: Int) -> Int {
        for mark in ["\u{338}", "\u{20D2}", "\u{20E5}", "\u{FE00}", "\u{200A}", "\u{333}", "\u{331}"] where index < literal.count {
            guard literal[index...].starts(with: mark.utf8) else { continue }
            return next < end && source[next..<end].starts(with: mark.utf8) ? 0 : mark.utf8.count
        }
        return 0
    }

    private static func number(_ name: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        let text = String(decoding: name, as: UTF8.self)
        guard text.hasPrefix("#") else { return nil }
        let digits = text.dropFirst()
        return digits.first == "x" || digits.first == "X" ? Int(digits.dropFirst(), radix: 16) : Int(digits)
    }

    private static func isNamePart(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "#")
    }

    private static func width(_ lead: UInt8) -> Int { lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4 }
}
