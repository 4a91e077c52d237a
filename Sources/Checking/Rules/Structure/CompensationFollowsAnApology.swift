import Content
import Diagnostics
import Language

struct CompensationFollowsAnApology: TextRule {
    static let about = RuleDescription(
        "compensation-follows-an-apology", .error, "A compensation stands only where an apology stands.",
        why: "A bonus without an apology reads as hush money, and one without a fault teaches customers to complain.")

    static let examples: [Example] = [
        .good(
            "## Apology\nWe packed the wrong size.\n\n## Resolution\nThe right one leaves today.\n\n## Compensation\nThe delivery is on us.",
            with: "fault: ours"),
        .bad("## Resolution\nThe right one leaves today.\n\n↓## Compensation\nThe delivery is on us.", with: "fault: ours"),
        .bad("## Решение\nВышлем сегодня.\n\n↓## Плюшки к чаю\nДоставка за наш счёт.", .russian),
        .bad("## Rozwiązanie\nWyślemy dziś.\n\n↓## Rekompensata\nDostawa na nasz koszt.", .polish),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        guard let template = text.template, let compensation = template.section(.compensation), template.section(.apology) == nil else {
            return []
        }
        let apology = BlockKind.apology.heading(in: text.language)
        return [
            Finding(
                compensation.heading,
                "'\(text.slice(compensation.heading))' stands without an apology; add '## \(apology)' before it, or remove it")
        ]
    }
}
