import Markdown

/// The words of an article that a search may find.
enum SearchText {
    /// Paragraphs, items and cells, a line each; code is left out, nobody asks for it in words.
    static func of(_ tree: Node) -> String {
        var text = ""
        append(tree, to: &text)
        return text
    }

    private static func append(_ node: Node, to text: inout String) {
        switch node.kind {
        case .codeBlock, .htmlBlock, .thematicBreak: return
        case .paragraph, .heading, .tableCell:
            let line = node.plainText
            if !line.isEmpty { text += line + "\n" }
        default: for child in node.children { append(child, to: &text) }
        }
    }
}
