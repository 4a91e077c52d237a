import Diagnostics
import Markdown

/// Markdown in which placeholders have become values; the two never mix, so a value can never become markup.
package struct FilledText: Sendable, Hashable {
    package enum Piece: Sendable, Hashable {
        case markup(String)
        case value(String)
        /// A web address out of the book's own facts; it is linked where it stands alone.
        case address(String)

        /// What would be read.
        package var text: String {
            switch self {
            case .markup(let text), .value(let text), .address(let text): text
            }
        }
    }

    package private(set) var pieces: [Piece]
    /// Variables that were printed without a value, in the order of the text.
    package private(set) var missing: [Located<String>]
    /// Filters that could not do their work.
    package private(set) var problems: [Located<String>]
    /// Bytes of all pieces.
    package private(set) var size: Int

    package init(pieces: [Piece] = [], missing: [Located<String>] = [], problems: [Located<String>] = []) {
        self.pieces = pieces
        self.missing = missing
        self.problems = problems
        size = pieces.reduce(0) { $0 + $1.text.utf8.count }
    }

    package mutating func append(_ other: FilledText) {
        size += other.size
        pieces += other.pieces
        missing += other.missing
        problems += other.problems
    }

    package mutating func append(_ piece: Piece) {
        size += piece.text.utf8.count
        pieces.append(piece)
    }

    mutating func miss(_ name: Located<String>) { missing.append(name) }
    mutating func problem(_ message: String, at offsets: Range<Int>) { problems.append(Located(message, at: offsets)) }

    package var isBlank: Bool {
        pieces.allSatisfy { $0.text.allSatisfy(\.isWhitespace) }
    }
}

extension FilledText {
    /// First of the private-use characters that stand for values while the text is parsed (plane 15).
    static let firstHole: UInt32 = 0xF0000
    static let holes: ClosedRange<UInt32> = 0xF0000...0xFFFFD

    /// The Markdown tree with the values in their places: in text as text; in a link's address percent-encoded, unless the
    /// address starts with the value.
    package var tree: Node { parsed.tree }

    /// The tree, and whether a guard against hostile input changed what the text would have meant.
    package var parsed: (tree: Node, isCut: Bool) {
        let (text, values) = withHoles
        let document = Document(parsing: text)
        let tree = values.isEmpty ? document.root : Self.linked(document.root, HoleFiller(values: values), insideLink: false)
        return (tree, !document.findings.isEmpty)
    }

    /// The text with a private-use character for every value, and the values in their order.
    var withHoles: (text: String, values: [Piece]) {
        var text = ""
        var values: [Piece] = []
        for piece in pieces {
            if case .markup(let markup) = piece {
                text += Self.withoutHoles(markup)
                continue
            }
            guard let scalar = Unicode.Scalar(Self.firstHole + UInt32(values.count)), Self.holes.contains(scalar.value) else { continue }
            text.unicodeScalars.append(scalar)
            values.append(piece)
        }
        return (text, values)
    }

    /// Fills a node and everything below it; an address in running text becomes a link.
    private static func linked(_ node: Node, _ filler: HoleFiller, insideLink: Bool) -> Node {
        let filled = filler.filled(node)
        var inside = insideLink
        if case .link = node.kind { inside = true }
        let children = node.children.flatMap { child in
            if case .text(let text) = child.kind, !inside { return filler.linkedText(text, offsets: child.offsets) }
            return [linked(child, filler, insideLink: inside)]
        }
        return Node(filled, offsets: node.offsets, children: children)
    }

    /// The text as it would be read if neither markup nor value were escaped; for counting and comparing, never for sending.
    package var unescaped: String {
        pieces.map(\.text).joined()
    }

    static func withoutHoles(_ text: String) -> String {
        // In UTF-8 every scalar of the plane starts with this byte.
        guard text.utf8.contains(0xF3) else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.map { holes.contains($0.value) ? "\u{FFFD}" : $0 }))
    }
}
