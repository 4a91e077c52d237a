import Content
import Mail
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
    /// Every value that the reply read, and where it came from; facts apart.
    package let sources: [ReplyValue]
    /// What the agent should know about how the reply was made.
    package let notes: [ReplyNote]

    /// Without a final line end.
    package func rendered(as format: ReplyFormat) -> String {
        switch format {
        case .text: Self.trimmed(PlainTextRenderer().text(tree))
        case .markdown: blocks.map { Self.trimmed($0.text.markdown) }.joined(separator: "\n\n")
        case .html: Self.trimmed(HTMLRenderer().html(tree))
        }
    }

    private static func trimmed(_ text: String) -> String {
        text.lastIndex { !$0.isNewline }.map { String(text[...$0]) } ?? ""
    }

    /// Each block is parsed on its own, so that an open list or fence of one cannot swallow the next.
    package var tree: Node { Node(.document, children: blocks.flatMap(\.text.tree.children)) }
}
