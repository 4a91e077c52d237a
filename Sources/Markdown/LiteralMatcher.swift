/// Compares a literal of the tree with how it was written: escapes, entities, continued lines.
struct LiteralMatcher {
    let source: UnsafeBufferPointer<UInt8>
    let end: Int

    /// Where the literal stands next.
    ///
    /// Only marks and blanks may lie before it. Should it still not be there, it is searched as it is in the next 4,000
    /// bytes, so that one surprise neither spoils the rest of a block nor costs quadratic time.
    func first(_ literal: String, from start: Int) -> Range<Int>? {
        var literal = literal
        return literal.withUTF8 { literal in
            var offset = start
            while offset < end {
                // The text of a bare address keeps its escapes and entities.
                if let stop = match(literal, at: offset, decoding: true) ?? match(literal, at: offset, decoding: false) {
                    return offset..<stop
                }
                if Self.isWord(source[offset]) { break }
                offset += 1
            }
            return verbatim(literal, from: start)
        }
    }

    private func verbatim(_ literal: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int>? {
        let limit = min(end, start + 4_000 + literal.count)
        guard let first = literal.first, start + literal.count <= limit else { return nil }
        for offset in start...limit - literal.count where source[offset] == first {
            if source[offset..<offset + literal.count].elementsEqual(literal) { return offset..<offset + literal.count }
        }
        return nil
    }

    /// The offset after the literal when it is written from `start` on.
    private func match(_ literal: UnsafeBufferPointer<UInt8>, at start: Int, decoding: Bool) -> Int? {
        var (offset, index) = (start, 0)
        while index < literal.count {
            guard offset < end, let step = decoding ? step(literal, index, offset) : plainStep(literal, index, offset) else { return nil }
            offset += step.source
            index += step.literal
        }
        return offset
    }

    private typealias Step = (source: Int, literal: Int)

    private func step(_ literal: UnsafeBufferPointer<UInt8>, _ index: Int, _ offset: Int) -> Step? {
        let (wanted, written) = (literal[index], source[offset])
        switch written {
        case UInt8(ascii: "\\") where offset + 1 < end && source[offset + 1] == wanted && Self.isPunctuation(wanted): return (2, 1)
        // In a table `\|` becomes `|` before escapes are read.
        case UInt8(ascii: "\\") where wanted == UInt8(ascii: "|") && source[offset..<end].starts(with: "\\\\|".utf8): return (3, 1)
        case UInt8(ascii: "&"):
            if let step = EntitySyntax(source: source, end: end).step(literal, index, offset) { return step }
        case 0x0A, 0x0D: return wanted == 0x0A ? (lineBreak(offset, before: literal[(index + 1)...].first), 1) : nil
        default: break
        }
        return plainStep(literal, index, offset)
    }

    private func plainStep(_ literal: UnsafeBufferPointer<UInt8>, _ index: Int, _ offset: Int) -> Step? {
        // The parser replaces NUL with U+FFFD.
        if source[offset] == 0 { return literal[index...].starts(with: [0xEF, 0xBF, 0xBD]) ? (1, 3) : nil }
        return source[offset] == literal[index] ? (1, 1) : nil
    }

    /// Length of a line end with the indentation and the marks of quotes of the next line.
    private func lineBreak(_ offset: Int, before next: UInt8?) -> Int {
        var stop = offset + 1
        if source[offset] == 0x0D, stop < end, source[stop] == 0x0A { stop += 1 }
        while stop < end, source[stop] != next, [0x20, 0x09, UInt8(ascii: ">")].contains(source[stop]) { stop += 1 }
        return stop - offset
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte)
    }

    static func isPunctuation(_ byte: UInt8) -> Bool { (0x21...0x7E).contains(byte) && !isWord(byte) }
}
