import Content
import Diagnostics
import Language
import Markdown

struct TitleIsNotRepeatedAsHeading: TextRule {
    static let about = RuleDescription(
        "title-is-not-repeated-as-heading", .warning, "An article has no level-1 heading and skips no level.",
        why: "The page already shows the title as its one main heading; people who listen to a page find their way by headings that nest.")

    static let examples: [Example] = [
        .good("Send it back.\n\n## How\n\nPack it.\n\n### The label\n\nPrint it.", .english, .article),
        .bad("↓# Returns\n\nSend it back.", .english, .article),
        .bad("Верните его.\n\n## Как\n\n↓#### Этикетка\n\nРаспечатайте её.", .russian, .article),
        .bad("↓Zwroty\n===\n\nOdeślij.", .polish, .article),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        guard text.article != nil else { return [] }
        var found: [Finding] = []
        var previous = 1
        text.tree.walk { node in
            guard case .heading(let level) = node.kind else { return }
            let title = node.plainText
            if level == 1 {
                found.append(Finding(node.offsets, "heading '\(title)' is of level 1, which is the title's; start with '##'"))
            } else if level > previous + 1 {
                found.append(
                    Finding(node.offsets, "heading '\(title)' jumps from level \(previous) to \(level); use level \(previous + 1)"))
            }
            previous = max(level, 1)
        }
        return found
    }
}
