import Content
import Diagnostics
import Language

struct BlocksKeepTheirOrder: TextRule {
    static let about = RuleDescription(
        "blocks-keep-their-order", .warning, "Blocks stand in the order in which a customer needs them.",
        why: "The customer looks for the answer first: a greeting, then what happened, the answer, what comes next, and the goodbye last.")

    static let examples: [Example] = [
        .good("## Greeting\nHello!\n\n## Resolution\nIt arrives on Friday.\n\n## Invitation\nWrite to us any day."),
        .bad("## Greeting\nHello!\n\n↓## Invitation\nWrite to us any day.\n\n## Resolution\nIt arrives on Friday."),
        .bad("## Решение\nЗаказ приедет в пятницу.\n\n↓## Приветствие\nЗдравствуйте!", .russian),
        .bad("## Powitanie\nDzień dobry!\n\n## Troska\nKurier zadzwoni.\n\n↓## Rozwiązanie\nPaczka będzie w piątek.", .polish),
        .good(
            "## Greeting\nHello!\n\n## Apology\nWe sent the wrong size.\n\n## Resolution\nThe right one leaves today.", with: "fault: ours"),
    ]

    /// Pairs that have only one right order; an apology may come before or after the answer.
    private static let pairs: [(first: BlockKind, then: BlockKind, why: String)] = [
        (.greeting, .empathy, "greet first"), (.greeting, .resolution, "greet first"), (.greeting, .anticipation, "greet first"),
        (.greeting, .apology, "greet first"), (.greeting, .compensation, "greet first"), (.greeting, .invitation, "greet first"),
        (.empathy, .resolution, "share the feeling before the answer"), (.resolution, .anticipation, "answer before you look ahead"),
        (.resolution, .compensation, "put it right before you make it up"), (.apology, .compensation, "apologise before you make it up"),
        (.empathy, .invitation, "say goodbye last"), (.resolution, .invitation, "say goodbye last"),
        (.anticipation, .invitation, "say goodbye last"), (.apology, .invitation, "say goodbye last"),
        (.compensation, .invitation, "say goodbye last"),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        guard let sections = text.template?.sections else { return [] }
        var found: [Finding] = []
        for (first, then, why) in Self.pairs {
            guard let early = sections.firstIndex(where: { $0.kind == first }), let late = sections.firstIndex(where: { $0.kind == then }),
                early > late
            else { continue }
            let moved = then == .invitation ? sections[late] : sections[early]
            let other = then == .invitation ? sections[early] : sections[late]
            guard !found.contains(where: { $0.offsets == moved.heading }) else { continue }
            let place = then == .invitation ? "before" : "after"
            found.append(Finding(moved.heading, "'\(text.slice(moved.heading))' stands \(place) '\(text.slice(other.heading))'; \(why)"))
        }
        return found
    }
}
