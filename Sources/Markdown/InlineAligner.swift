/// Finds inlines again in the source of their block.
///
/// The parser's own inline columns are wrong after a continuation line's indentation, an escape or a tab, so the inlines of
/// a block are walked in order along its source: marks are stepped over, literals compared with how they were written.
struct InlineAligner {
    private let matcher: LiteralMatcher
    private let base: Int
    private var cursor: Int
    /// Before the first letter of a line, where indentation and the marks of quotes may stand.
    private var startsLine = true

    private var source: UnsafeBufferPointer<UInt8> { matcher.source }
    private var end: Int { matcher.end }

    init(source: UnsafeBufferPointer<UInt8>, range: Range<Int>, base: Int) {
        matcher = LiteralMatcher(source: source, end: range.upperBound)
        self.base = base
        cursor = range.lowerBound
    }

    /// Offsets of an inline without children; moves past it.
    mutating func leaf(_ kind: Node.Kind) -> Range<Int> {
        switch kind {
        case .text(let literal), .htmlInline(let literal): return found(literal)
        case .code: return code()
        case .softBreak: return lineEnd(fromCursor: false)
        case .lineBreak: return lineEnd(fromCursor: true)
        case .footnoteReference: return footnote()
        case .image, .link: return close(kind, from: open(kind))
        default: return cursor + base..<cursor + base
        }
    }

    /// Where an inline with children starts; moves past its opening mark.
    mutating func open(_ kind: Node.Kind) -> Int {
        skipLinePrefix()
        let start = cursor
        switch kind {
        case .emphasis: skip { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_") }
        case .strong, .strikethrough: skipPair()
        case .image: if byte == UInt8(ascii: "!") { cursor = min(end, cursor + 2) }
        case .link: skip { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "<") }
        default: break
        }
        return start
    }

    /// Offsets of an inline whose children were all seen; moves past its closing mark.
    mutating func close(_ kind: Node.Kind, from start: Int) -> Range<Int> {
        skipLinePrefix()
        switch kind {
        case .link, .image: closeLink(from: start)
        case .emphasis: skip { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_") }
        case .strong, .strikethrough: skipPair()
        default: break
        }
        return start + base..<max(start, cursor) + base
    }

    private var byte: UInt8? { cursor < end ? source[cursor] : nil }

    /// A bare address has no mark to close; in `<address>` and `[text]` the first byte tells.
    private mutating func closeLink(from start: Int) {
        guard start < end else { return }
        switch source[start] {
        case UInt8(ascii: "<"): skip { $0 == UInt8(ascii: ">") }
        case UInt8(ascii: "["), UInt8(ascii: "!"):
            guard byte == UInt8(ascii: "]") else { return }
            cursor = LinkSyntax(source: source, end: end).tail(from: cursor + 1)
        default: break
        }
    }

    private mutating func code() -> Range<Int> {
        skipLinePrefix()
        let tick = UInt8(ascii: "`")
        let start = cursor
        skipAll(tick)
        let width = cursor - start
        while width > 0, cursor < end {
            guard source[cursor] == tick else { cursor += 1; continue }
            let run = cursor
            skipAll(tick)
            if cursor - run == width { break }
        }
        return start + base..<cursor + base
    }

    private mutating func footnote() -> Range<Int> {
        skipLinePrefix()
        let start = cursor
        while let byte, byte != UInt8(ascii: "]") { cursor += 1 }
        skip { _ in true }
        return start + base..<cursor + base
    }

    private mutating func found(_ literal: String) -> Range<Int> {
        guard let range = matcher.first(literal, from: cursor) else { return cursor + base..<cursor + base }
        cursor = range.upperBound
        startsLine = startsLine && literal.isEmpty
        return range.lowerBound + base..<range.upperBound + base
    }

    private mutating func lineEnd(fromCursor: Bool) -> Range<Int> {
        let written = cursor
        while let byte, byte != 0x0A, byte != 0x0D { cursor += 1 }
        let start = fromCursor ? written : cursor
        if byte == 0x0D { cursor += 1 }
        if byte == 0x0A { cursor += 1 }
        startsLine = true
        return start + base..<cursor + base
    }

    /// Text finds its own start behind a prefix, since it may begin with what looks like one.
    private mutating func skipLinePrefix() {
        while startsLine, let byte, byte == 0x20 || byte == 0x09 || byte == UInt8(ascii: ">") { cursor += 1 }
        startsLine = false
    }

    private mutating func skipPair() {
        for _ in 0..<2 { skip { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "~") } }
    }

    private mutating func skip(_ matches: (UInt8) -> Bool) {
        if let byte, matches(byte) { cursor += 1 }
    }

    private mutating func skipAll(_ mark: UInt8) {
        while byte == mark { cursor += 1 }
    }
}
