import Content
import Diagnostics
import Language

struct BlocksAreUnique: TextRule {
    static let about = RuleDescription(
        "blocks-are-unique", .error, "Each block stands once.",
        why: "When several replies are merged, one greeting and one apology are kept; a duplicated block would lose half of itself.")

    static let examples: [Example] = [
        .good("## Resolution\nIt arrives on Friday.\n\n## Anticipation\nThe courier calls first."),
        .bad("## Resolution\nIt arrives on Friday.\n\n↓## Resolution\nThe courier calls first."),
        .bad(
            "## Решение\nЗаказ приедет в пятницу.\n\n↓## Помоги мне\nКурьер позвонит.",
            .russian),
        .bad("## Rozwiązanie\nPaczka będzie w piątek.\n\n↓## Resolution\nKurier zadzwoni.", .polish),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        var seen: Set<BlockKind> = []
        return (text.template?.sections ?? []).filter { !seen.insert($0.kind).inserted }.map {
            Finding($0.heading, "block '\(text.slice($0.heading))' stands a second time; move its text into the first one")
        }
    }
}
