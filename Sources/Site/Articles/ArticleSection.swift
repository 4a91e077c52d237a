import Markdown
import TextAnalysis

/// What stands under one heading of an article, as the search reads it.
struct ArticleSection: Sendable, Equatable {
    /// Anchor of its heading; empty for what stands above the first.
    var anchor = ""
    var heading = ""
    /// Paragraphs, items and cells, a line each.
    var prose = ""
    /// Code and raw HTML, without its tags.
    var code = ""

    var isEmpty: Bool { heading.isEmpty && prose.isEmpty && code.isEmpty }

    /// The sections of an article's text.
    static func all(of tree: Node, _ outline: Outline) -> [ArticleSection] {
        var sections = [ArticleSection()]
        append(tree, outline, to: &sections)
        return sections.filter { !$0.isEmpty }
    }

    private static func append(_ node: Node, _ outline: Outline, to sections: inout [ArticleSection]) {
        let last = sections.count - 1
        switch node.kind {
        case .heading:
            let heading = outline.heading(at: node.offsets)
            sections.append(ArticleSection(anchor: heading?.id ?? "", heading: heading?.text ?? node.plainText))
        case .codeBlock(_, let literal): sections[last].code += literal + "\n"
        case .htmlBlock(let literal): sections[last].code += withoutTags(literal) + "\n"
        case .thematicBreak: return
        case .paragraph, .tableCell:
            let line = Callout.withoutMark(node.plainText)
            if !line.isEmpty { sections[last].prose += line + "\n" }
        case .blockQuote:
            // The mark of a callout is no word of the text.
            let callout = Callout(node)
            if let title = callout?.title { sections[last].prose += title + "\n" }
            for child in callout?.content ?? node.children { append(child, outline, to: &sections) }
        default: for child in node.children { append(child, outline, to: &sections) }
        }
    }

    private static func withoutTags(_ html: String) -> String {
        var text: [UInt8] = []
        var isInTag = false
        for byte in html.withoutComments.utf8 {
            if byte == UInt8(ascii: "<") { isInTag = true }
            text.append(isInTag ? 0x20 : byte)
            if byte == UInt8(ascii: ">") { isInTag = false }
        }
        return String(decoding: text, as: UTF8.self)
    }
}
