/// The written forms of links (CommonMark 0.31, sections 4.7 and 6.3), for finding where one ends.
struct LinkSyntax {
    let source: UnsafeBufferPointer<UInt8>
    let end: Int

    /// Offset after what follows the `]` of a link: `(destination "title")`, `[label]` or nothing.
    func tail(from start: Int) -> Int {
        guard start < end else { return start }
        if source[start] == UInt8(ascii: "(") { return inlineTail(from: start + 1) ?? start }
        if source[start] == UInt8(ascii: "[") { return label(from: start) ?? start }
        return start
    }

    /// Offset after the reference definitions with which a paragraph starts; the parser takes them out of its text.
    func afterDefinitions(from start: Int) -> Int {
        var offset = start
        while let next = definition(from: offset) { offset = next }
        return offset
    }

    private func inlineTail(from start: Int) -> Int? {
        var offset = space(from: start)
        if let stop = destination(from: offset) {
            offset = space(from: stop)
            if offset > stop, let stop = title(from: offset) { offset = space(from: stop) }
        }
        return stands(")", at: offset) ? offset + 1 : nil
    }

    private func definition(from start: Int) -> Int? {
        let offset = afterPrefix(start)
        guard !stands("^", at: offset + 1), let close = label(from: offset), stands(":", at: close) else { return nil }
        guard let stop = destination(from: space(from: close + 1)), stop > close + 1 else { return nil }
        let afterSpace = space(from: stop)
        if afterSpace > stop, let close = title(from: afterSpace), let next = lineEnd(from: close) { return next }
        return lineEnd(from: stop)
    }

    /// `[label]` without brackets inside.
    private func label(from start: Int) -> Int? {
        guard stands("[", at: start) else { return nil }
        return closing(UInt8(ascii: "]"), from: start + 1, forbidden: UInt8(ascii: "["))
    }

    /// `<anything on one line>`, or no blanks and balanced parentheses.
    private func destination(from start: Int) -> Int? {
        if stands("<", at: start) { return closing(UInt8(ascii: ">"), from: start + 1, forbidden: 0x0A) }
        var (offset, depth) = (start, 0)
        while offset < end, source[offset] > 0x20 {
            if source[offset] == UInt8(ascii: "\\"), offset + 1 < end, LiteralMatcher.isPunctuation(source[offset + 1]) {
                offset += 2
                continue
            }
            if source[offset] == UInt8(ascii: "(") { depth += 1 }
            if source[offset] == UInt8(ascii: ")") {
                if depth == 0 { break }
                depth -= 1
            }
            offset += 1
        }
        return offset > start ? offset : nil
    }

    private func title(from start: Int) -> Int? {
        if stands("\"", at: start) { return closing(UInt8(ascii: "\""), from: start + 1) }
        if stands("'", at: start) { return closing(UInt8(ascii: "'"), from: start + 1) }
        return stands("(", at: start) ? closing(UInt8(ascii: ")"), from: start + 1) : nil
    }

    private func closing(_ mark: UInt8, from start: Int, forbidden: UInt8? = nil) -> Int? {
        var offset = start
        while offset < end, source[offset] != forbidden {
            if source[offset] == mark { return offset + 1 }
            offset += source[offset] == UInt8(ascii: "\\") ? 2 : 1
        }
        return nil
    }

    /// Past blanks, line ends and the marks of quotes before the next line.
    private func space(from start: Int) -> Int {
        var (offset, atLineStart) = (start, false)
        while offset < end {
            switch source[offset] {
            case 0x0A, 0x0D: atLineStart = true
            case 0x20, 0x09: break
            case UInt8(ascii: ">") where atLineStart: break
            default: return offset
            }
            offset += 1
        }
        return offset
    }

    /// Past the end of a line on which nothing else stands.
    private func lineEnd(from start: Int) -> Int? {
        var offset = start
        while offset < end, source[offset] == 0x20 || source[offset] == 0x09 { offset += 1 }
        guard offset < end else { return end }
        guard source[offset] == 0x0A || source[offset] == 0x0D else { return nil }
        return offset + (source[offset] == 0x0D && offset + 1 < end && source[offset + 1] == 0x0A ? 2 : 1)
    }

    /// Past the indentation of a line and the marks of quotes.
    func afterPrefix(_ start: Int) -> Int {
        var offset = start
        while offset < end, [0x20, 0x09, UInt8(ascii: ">")].contains(source[offset]) { offset += 1 }
        return offset
    }

    private func stands(_ mark: Unicode.Scalar, at offset: Int) -> Bool { offset < end && source[offset] == UInt8(ascii: mark) }
}
