/// Where a block stands, mended where the parser is off.
struct BlockPlace {
    /// The block without the line end after it.
    let whole: Range<Int>
    /// Where its inlines start and end: after the `#` of a heading.
    let content: Range<Int>

    /// - Parameter isWhole: false for a paragraph whose end went over into a table; it defines no references.
    init(_ kind: Node.Kind, _ written: Range<Int>, source: UnsafeBufferPointer<UInt8>, isWhole: Bool) {
        let start = written.lowerBound
        var end = written.upperBound
        while end > start, Self.isLineEnd(source[end - 1]) { end -= 1 }
        switch kind {
        case .heading:
            let text = Self.afterMarks(start, source)
            // The parser leaves the closing `#` out and ends an underlined heading a line too late.
            end = text > start ? Self.endOfLine(start, source) : min(end, Self.endOfUnderline(start, source))
            let title = text > start ? text : LinkSyntax(source: source, end: end).afterDefinitions(from: start)
            whole = start..<end
            content = min(title, end)..<end
        case .footnoteDefinition:
            // The parser starts after the label.
            whole = Self.label(before: start, source)..<end
            content = start..<end
        case .paragraph where isWhole:
            // The parser takes reference definitions out of the text and leaves them in the place.
            let text = min(end, LinkSyntax(source: source, end: end).afterDefinitions(from: start))
            whole = text..<end
            content = whole
        default:
            whole = start..<end
            content = whole
        }
    }

    private static func afterMarks(_ start: Int, _ source: UnsafeBufferPointer<UInt8>) -> Int {
        var offset = start
        while offset < source.count, source[offset] == UInt8(ascii: "#") { offset += 1 }
        guard (1...6).contains(offset - start), offset == source.count || source[offset] <= 0x20 else { return start }
        while offset < source.count, source[offset] == 0x20 || source[offset] == 0x09 { offset += 1 }
        return offset
    }

    private static func endOfLine(_ start: Int, _ source: UnsafeBufferPointer<UInt8>) -> Int {
        var end = start
        while end < source.count, !isLineEnd(source[end]) { end += 1 }
        while end > start, source[end - 1] == 0x20 || source[end - 1] == 0x09 { end -= 1 }
        return end
    }

    /// End of the first line of nothing but `=` or `-` below the first one.
    private static func endOfUnderline(_ start: Int, _ source: UnsafeBufferPointer<UInt8>) -> Int {
        var lineStart = start
        while true {
            let end = endOfLine(lineStart, source)
            let line = source[lineStart..<end].drop { [0x20, 0x09, UInt8(ascii: ">")].contains($0) }
            if lineStart > start, let mark = line.first, mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-"),
                line.allSatisfy({ $0 == mark })
            {
                return end
            }
            guard let next = source[end...].firstIndex(where: isLineEnd) else { return source.count }
            lineStart = next + (source[next] == 0x0D && next + 1 < source.count && source[next + 1] == 0x0A ? 2 : 1)
        }
    }

    private static func label(before start: Int, _ source: UnsafeBufferPointer<UInt8>) -> Int {
        var offset = start
        while offset > 0, !isLineEnd(source[offset - 1]) {
            offset -= 1
            if source[offset] == UInt8(ascii: "["), source[offset + 1] == UInt8(ascii: "^") { return offset }
        }
        return start
    }

    private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
