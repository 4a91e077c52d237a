import CCMarkGFM
import Diagnostics

/// Copies a C tree into `Node` values with UTF-8 offsets.
struct TreeConverter {
    typealias CNode = OpaquePointer

    let source: UnsafeBufferPointer<UInt8>
    let lines: LineTable
    /// Added to every offset: where the parsed text starts in its file.
    let base: Int
    private(set) var deepest: Range<Int>?

    init(source: UnsafeBufferPointer<UInt8>, lines: LineTable, base: Int) {
        self.source = source
        self.lines = lines
        self.base = base
    }

    mutating func convert(_ node: CNode, depth: Int) -> Node {
        let offsets = blockOffsets(node)
        let kind = Self.kind(of: node)
        guard depth < ParsingGuards.maximumDepth else {
            deepest = deepest ?? shifted(offsets)
            return Node(.paragraph, offsets: shifted(offsets), children: [Node(.text(Self.literals(below: node)), offsets: shifted(offsets))])
        }
        if Self.holdsInlines(kind) {
            var aligner = InlineAligner(source: source, range: offsets, base: base)
            let children = Self.children(of: node).map { inline($0, aligner: &aligner, depth: depth + 1) }
            return Node(kind, offsets: shifted(offsets), children: children)
        }
        return Node(kind, offsets: shifted(offsets), children: Self.children(of: node).map { convert($0, depth: depth + 1) })
    }

    private mutating func inline(_ node: CNode, aligner: inout InlineAligner, depth: Int) -> Node {
        let kind = Self.kind(of: node)
        guard depth < ParsingGuards.maximumDepth else {
            let text = Self.literals(below: node)
            let offsets = aligner.leaf(.text(text))
            deepest = deepest ?? offsets
            return Node(.text(text), offsets: offsets)
        }
        guard let child = cmark_node_first_child(node) else { return Node(kind, offsets: aligner.leaf(kind)) }
        let start = aligner.open(kind)
        var children: [Node] = []
        var next: CNode? = child
        while let current = next {
            children.append(inline(current, aligner: &aligner, depth: depth + 1))
            next = cmark_node_next(current)
        }
        return Node(kind, offsets: aligner.close(kind, from: start), children: children)
    }

    private func shifted(_ offsets: Range<Int>) -> Range<Int> { offsets.lowerBound + base..<offsets.upperBound + base }

    /// Offsets of a block in the parsed text. The parser's end column is the last byte of the block, 0 for an empty line.
    private func blockOffsets(_ node: CNode) -> Range<Int> {
        let start = lines.offset(line: Int(cmark_node_get_start_line(node)), column: Int(cmark_node_get_start_column(node)))
        let end = lines.offset(line: Int(cmark_node_get_end_line(node)), column: Int(cmark_node_get_end_column(node)) + 1)
        return start..<min(max(start, end), source.count)
    }

    private static func children(of node: CNode) -> [CNode] {
        Array(sequence(first: cmark_node_first_child(node), next: { $0.map { cmark_node_next($0) } }).prefix { $0 != nil }.compactMap(\.self))
    }

    private static func holdsInlines(_ kind: Node.Kind) -> Bool {
        switch kind {
        case .paragraph, .heading, .tableCell: true
        default: false
        }
    }

    private static func literals(below node: CNode) -> String {
        var text = ""
        guard let iterator = cmark_iter_new(node) else { return text }
        defer { cmark_iter_free(iterator) }
        while case let event = cmark_iter_next(iterator), event != CMARK_EVENT_DONE {
            guard event == CMARK_EVENT_ENTER, let current = cmark_iter_get_node(iterator) else { continue }
            if let literal = cmark_node_get_literal(current) { text += String(cString: literal) }
        }
        return text
    }
}
