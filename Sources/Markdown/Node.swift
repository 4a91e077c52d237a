/// One element of a Markdown tree: a value with the UTF-8 offsets of its source text.
package struct Node: Sendable, Equatable {
    package enum Alignment: Sendable, Equatable { case none, left, center, right }

    package enum Kind: Sendable, Equatable {
        case document
        case blockQuote
        case bulletList(tight: Bool)
        case orderedList(start: Int, tight: Bool)
        case item
        case taskItem(checked: Bool)
        /// `info` is the text after the opening fence, empty for an indented block.
        case codeBlock(info: String, literal: String)
        case htmlBlock(String)
        case paragraph
        case heading(level: Int)
        case thematicBreak
        /// `label` is the number by which references name it.
        case footnoteDefinition(label: String)
        case table([Alignment])
        case tableRow(header: Bool)
        case tableCell
        case text(String)
        case softBreak
        case lineBreak
        case code(String)
        case htmlInline(String)
        case emphasis
        case strong
        case strikethrough
        case link(destination: String, title: String)
        case image(source: String, title: String)
        case footnoteReference(label: String)
    }

    package let kind: Kind
    /// UTF-8 offsets in the file from which the tree was parsed.
    package let offsets: Range<Int>
    package let children: [Node]

    package init(_ kind: Kind, offsets: Range<Int> = 0..<0, children: [Node] = []) {
        self.kind = kind
        self.offsets = offsets
        self.children = children
    }

    /// Visits the node and everything below it, parents first.
    package func walk(_ visit: (Node) -> Void) {
        visit(self)
        for child in children { child.walk(visit) }
    }

    /// A copy in which every node below (and this one) went through `transform`, children first.
    package func mapped(_ transform: (Node) -> Node) -> Node {
        transform(Node(kind, offsets: offsets, children: children.map { $0.mapped(transform) }))
    }
}

extension Node {
    /// The words a reader sees, without any markup; blocks and breaks become one space.
    package var plainText: String {
        var text = ""
        appendPlainText(to: &text)
        return text
    }

    private func appendPlainText(to text: inout String) {
        switch kind {
        case .text(let literal), .code(let literal): text += literal
        case .codeBlock(_, let literal): text += literal
        case .softBreak, .lineBreak: text += " "
        case .htmlBlock, .htmlInline, .footnoteReference: break
        default:
            for child in children {
                if child.isBlock, !text.isEmpty, text.last != " " { text += " " }
                child.appendPlainText(to: &text)
            }
        }
    }

    /// The source of raw HTML, nil for anything else.
    package var rawHTML: String? {
        switch kind {
        case .htmlInline(let literal), .htmlBlock(let literal): literal
        default: nil
        }
    }

    package var isBlock: Bool {
        switch kind {
        case .text, .softBreak, .lineBreak, .code, .htmlInline, .emphasis, .strong, .strikethrough, .link, .image,
            .footnoteReference:
            false
        default: true
        }
    }
}
