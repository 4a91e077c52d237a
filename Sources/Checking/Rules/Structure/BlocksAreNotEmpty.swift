import Content
import Diagnostics
import Language
import Markdown

struct BlocksAreNotEmpty: TextRule {
    static let about = RuleDescription(
        "blocks-are-not-empty", .error, "A block that is there says something.",
        why: "An empty block is a promise of the editor that nobody kept; the reply leaves with a hole.")

    static let examples: [Example] = [
        .good("## Resolution\nIt arrives on Friday."),
        .bad("## Resolution\nIt arrives on Friday.\n\n↓## Anticipation\n"),
        .bad("↓## Решение\n\n## Забота\nКурьер позвонит.", .russian),
        .bad("## Rozwiązanie\nPaczka będzie w piątek.\n\n↓## Troska\n<!-- do napisania -->", .polish),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        guard let template = text.template else { return [] }
        return template.sections.filter { section in
            let hasWords = text.prose.paragraphs.contains { section.body.overlaps($0.offsets) }
            let hasMore = section.placeholders.outputs.isEmpty == false || !section.placeholders.includes.isEmpty
            return !hasWords && !hasMore && !Self.holdsMore(text.tree, section.body)
        }.map { Finding($0.heading, "block '\(text.slice($0.heading))' is empty; write it or remove the heading") }
    }

    /// Code or pictures without words.
    private static func holdsMore(_ tree: Node, _ body: Range<Int>) -> Bool {
        var found = false
        tree.walk { node in
            guard body.overlaps(node.offsets) else { return }
            switch node.kind {
            case .codeBlock, .code, .image, .link: found = true
            default: break
            }
        }
        return found
    }
}
