import Content
import Markdown

/// A finished reply: nothing missing, nothing half-filled.
package struct Reply: Sendable {
    package struct Block: Sendable {
        package enum Kind: Sendable, Hashable {
            case block(BlockKind)
            /// The question that the next resolution answers.
            case question
            case articles
            case signature
        }

        package let kind: Kind
        package let text: FilledText
    }

    package let blocks: [Block]
    package let templates: [Template]
    /// The values that were printed, for those who must forget them.
    package let values: [String]
    /// What the agent should know about how the reply was made.
    package let notes: [String]

    /// Without a final line end.
    package func rendered(as format: ReplyFormat) -> String {
        switch format {
        case .text: return PlainTextRenderer().text(tree)
        case .markdown: return blocks.map(\.text.markdown).joined(separator: "\n\n")
        case .html:
            let html = HTMLRenderer().html(tree)
            return html.hasSuffix("\n") ? String(html.dropLast()) : html
        }
    }

    /// Each block is parsed on its own, so that an open list or fence of one cannot swallow the next.
    package var tree: Node { Node(.document, children: blocks.flatMap(\.text.tree.children)) }
}
