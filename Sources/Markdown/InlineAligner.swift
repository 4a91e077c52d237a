/// Finds inlines again in the source of their block.
///
/// The parser's own inline columns are wrong after a continuation line's indentation, an escape or a tab, so the leaves
/// of a block are looked up in order: each is searched from where the last one ended.
struct InlineAligner {
    private let source: UnsafeBufferPointer<UInt8>
    private let end: Int
    private let base: Int
    private var cursor: Int

    init(source: UnsafeBufferPointer<UInt8>, range: Range<Int>, base: Int) {
        self.source = source
        self.base = base
        cursor = range.lowerBound
        end = range.upperBound
    }

    /// Offsets of an inline without children; moves past it.
    mutating func leaf(_ kind: Node.Kind) -> Range<Int> {
        switch kind {
        case .text(let literal): return found(literal)
        case .code(let literal): return code(literal)
        case .htmlInline(let literal): return found(literal)
        case .softBreak, .lineBreak: return lineEnd()
        case .footnoteReference(let label): return found("[^\(label)]")
        case .image, .link: return close(kind, from: open(kind))
        default: return cursor + base..<cursor + base
        }
    }

    /// Where an inline with children starts; moves past its opening mark.
    mutating func open(_ kind: Node.Kind) -> Int {
        let mark = Self.openingMark(kind)
        guard let start = search(mark, from: cursor), near(start) else { return cursor }
        cursor = start + mark.utf8.count
        return start
    }

    /// Offsets of an inline whose children were all seen; moves past its closing mark.
    mutating func close(_ kind: Node.Kind, from start: Int) -> Range<Int> {
        switch kind {
        case .link(let destination, _), .image(let destination, _): closeLink(destination)
        case .emphasis: skip { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_") }
        case .strong, .strikethrough:
            skip { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "~") }
            skip { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "~") }
        default: break
        }
        return start + base..<max(start, cursor) + base
    }

    private static func openingMark(_ kind: Node.Kind) -> String {
        switch kind {
        case .image: "!["
        case .link: "["
        case .strikethrough: "~~"
        default: ""
        }
    }

    /// An opening mark stands before the next letter or digit, else it belongs to something later.
    private func near(_ start: Int) -> Bool {
        !source[cursor..<max(cursor, start)].contains { $0 >= 0x80 || ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A) || ($0 >= 0x30 && $0 <= 0x39) }
    }

    private mutating func closeLink(_ destination: String) {
        guard cursor < end, source[cursor] == UInt8(ascii: "]") else {
            skip { $0 == UInt8(ascii: ">") }
            return
        }
        cursor += 1
        guard cursor < end else { return }
        let (open, closing) = (source[cursor], source[cursor] == UInt8(ascii: "(") ? UInt8(ascii: ")") : UInt8(ascii: "]"))
        guard open == UInt8(ascii: "(") || open == UInt8(ascii: "[") else { return }
        var depth = 0
        for offset in cursor..<end {
            if source[offset] == open { depth += 1 }
            if source[offset] == closing { depth -= 1 }
            if depth == 0 { cursor = offset + 1; return }
        }
    }

    private mutating func code(_ literal: String) -> Range<Int> {
        let tick = UInt8(ascii: "`")
        guard let start = search("`", from: cursor) else { return cursor + base..<cursor + base }
        var open = start
        while open < end, source[open] == tick { open += 1 }
        let width = open - start
        var run = 0
        var offset = open
        while offset < end {
            run = source[offset] == tick ? run + 1 : 0
            offset += 1
            if run == width, offset == end || source[offset] != tick { break }
        }
        cursor = offset
        return start + base..<offset + base
    }

    private mutating func found(_ literal: String) -> Range<Int> {
        guard !literal.isEmpty, let start = search(literal, from: cursor) else { return cursor + base..<cursor + base }
        cursor = start + literal.utf8.count
        return start + base..<cursor + base
    }

    private mutating func lineEnd() -> Range<Int> {
        var offset = cursor
        while offset < end, source[offset] != 0x0A, source[offset] != 0x0D { offset += 1 }
        let start = offset
        if offset < end, source[offset] == 0x0D { offset += 1 }
        if offset < end, source[offset] == 0x0A { offset += 1 }
        cursor = offset
        return start + base..<offset + base
    }

    private mutating func skip(_ matches: (UInt8) -> Bool) {
        if cursor < end, matches(source[cursor]) { cursor += 1 }
    }

    /// Looks at most 4,000 bytes ahead, so that text the source spells otherwise (entities) costs no quadratic time.
    private func search(_ text: String, from start: Int) -> Int? {
        var text = text
        let limit = min(end, start + 4_000 + text.utf8.count)
        return text.withUTF8 { needle in
            guard let first = needle.first else { return start }
            var offset = start
            while offset + needle.count <= limit {
                if source[offset] == first, source[offset..<offset + needle.count].elementsEqual(needle) { return offset }
                offset += 1
            }
            return nil
        }
    }
}
