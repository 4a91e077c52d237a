import CCMarkGFM
import Diagnostics

/// Copies a C tree into `Node` values with UTF-8 offsets.
///
/// Nodes of the C tree are freed once they are copied, so that the two trees never stand in memory together: 150,000 mail
/// addresses take 150 MB in C and 100 MB here.
struct TreeConverter {
    typealias CNode = OpaquePointer

    private let source: UnsafeBufferPointer<UInt8>
    private var written: WrittenPlaces
    /// Added to every offset: where the parsed text starts in its file.
    private let base: Int
    private(set) var deepest: Range<Int>?
    private var footnotes = 0

    init(source: UnsafeBufferPointer<UInt8>, lines: LineTable, base: Int) {
        self.source = source
        written = WrittenPlaces(source: source, lines: lines)
        self.base = base
    }

    mutating func convert(_ document: CNode) -> Node {
        block(document, at: 0..<source.count, depth: 0)
    }

    private mutating func block(_ node: CNode, at offsets: Range<Int>, depth: Int) -> Node {
        let kind = numbered(Self.kind(of: node))
        let place = BlockPlace(kind, offsets, source: source, isWhole: written.hasPlace(node))
        let offsets = shifted(place.whole)
        guard depth < ParsingGuards.maximumDepth else {
            deepest = deepest ?? offsets
            return Node(.paragraph, offsets: offsets, children: [Node(.text(Self.literals(below: node)), offsets: offsets)])
        }
        if Self.holdsInlines(kind) {
            var aligner = InlineAligner(source: source, range: place.content, base: base)
            return Node(kind, offsets: offsets, children: inlines(of: node, aligner: &aligner, depth: depth + 1))
        }
        return Node(kind, offsets: offsets, children: blocks(of: node, within: place.whole, depth: depth + 1))
    }

    private mutating func blocks(of node: CNode, within parent: Range<Int>, depth: Int) -> [Node] {
        let children = Self.children(of: node)
        let places = children.map { written.offsets(of: $0) }
        // A table's place is told from the paragraph before it, so that one is freed after the table.
        defer { for child in children.suffix(1) { cmark_node_free(child) } }
        return children.indices.map { index in
            let start = places[index].lowerBound
            let next = index + 1 < children.count ? places[index + 1].lowerBound : parent.upperBound
            // Where the parser lets a block run over, it ends before the next one. Footnotes stand behind everything in the
            // tree, but not in the text.
            let limits = next > start && parent.contains(next) ? parent.lowerBound..<next : parent
            let node = block(children[index], at: places[index].clamped(to: limits), depth: depth)
            if index > 0 { cmark_node_free(children[index - 1]) }
            return node
        }
    }

    /// The parser numbers references by the order of their definitions, but does not say the number of a definition.
    private mutating func numbered(_ kind: Node.Kind) -> Node.Kind {
        guard case .footnoteDefinition = kind else { return kind }
        footnotes += 1
        return .footnoteDefinition(label: String(footnotes))
    }

    private mutating func inlines(of node: CNode, aligner: inout InlineAligner, depth: Int) -> [Node] {
        var nodes: [Node] = []
        let children = Self.children(of: node)
        nodes.reserveCapacity(children.count)
        for child in children {
            let node = inline(child, aligner: &aligner, depth: depth)
            // The parser leaves empty texts around links and breaks.
            if node.kind != .text("") { nodes.append(node) }
            cmark_node_free(child)
        }
        return BareLinks(source: source, base: base).mended(nodes)
    }

    private mutating func inline(_ node: CNode, aligner: inout InlineAligner, depth: Int) -> Node {
        let kind = Self.kind(of: node)
        guard depth < ParsingGuards.maximumDepth else {
            let text = Self.literals(below: node)
            let offsets = aligner.leaf(.text(text))
            deepest = deepest ?? offsets
            return Node(.text(text), offsets: offsets)
        }
        guard cmark_node_first_child(node) != nil else { return Node(kind, offsets: aligner.leaf(kind)) }
        let start = aligner.open(kind)
        let children = inlines(of: node, aligner: &aligner, depth: depth + 1)
        return Node(kind, offsets: aligner.close(kind, from: start), children: children)
    }

    private func shifted(_ offsets: Range<Int>) -> Range<Int> { offsets.lowerBound + base..<offsets.upperBound + base }

    private static func children(of node: CNode) -> [CNode] {
        var children: [CNode] = []
        var next = cmark_node_first_child(node)
        while let child = next {
            children.append(child)
            next = cmark_node_next(child)
        }
        return children
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
