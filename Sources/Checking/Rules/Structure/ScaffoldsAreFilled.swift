import Content
import Diagnostics
import Language
import Markdown

struct ScaffoldsAreFilled: TextRule {
    static let about = RuleDescription(
        "scaffolds-are-filled", .error, "A published text has no stretch that a scaffold left to be written.",
        why: "The customer reads a list of dots, or a reply without the part that was never written.")

    static let examples: [Example] = [
        .good("It is on its way."),
        .bad("It is on its way.\n\n↓<!-- replybook-todo: say what happens next -->"),
        .bad("It is on its way.\n\n↓<!--replybook-todo: say what happens next-->"),
        .bad("Так это делается:\n\n1. ↓…\n2. ↓…", .russian, .article),
        .bad("Zrób tak:\n\n↓...", .polish, .article),
        .good("1. …", .russian, .article, with: "status: draft"),
        .good("Wait… it comes.", .english, .article),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        guard text.status == .published else { return [] }
        let notes = Directive.todo.comments(in: text.bytes, text.body).map { place in
            Finding(place, "the scaffold's note is still there; write what it asks for, and remove it")
        }
        var dots: [Finding] = []
        text.tree.walk { node in
            guard node.kind == .paragraph, ["…", "..."].contains(node.plainText) else { return }
            dots.append(Finding(node.offsets, "the scaffold left '\(node.plainText)' to be written; write it, or remove it"))
        }
        return notes + dots
    }
}
