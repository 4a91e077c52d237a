import Content
import Diagnostics
import Language

struct ApologyNeedsOurFault: TextRule {
    static let about = RuleDescription(
        "apology-needs-our-fault", .error, "Only a reply to a fault of ours apologises.",
        why: """
            An apology admits a fault, to the customer and before the law. \
            Where nobody erred, Empathy is the kinder and truer block. \
            Where the carrier we chose erred, the customer lost by our choice: such a template says 'fault: ours'.
            """)

    static let examples: [Example] = [
        .good("## Apology\nWe packed the wrong size.\n\n## Resolution\nThe right one leaves today.", with: "fault: ours"),
        .bad("↓## Apology\nThe parcel is two days late.\n\n## Resolution\nIt arrives on Friday.", with: "fault: carrier"),
        .bad("↓## Apology\nWe are sorry.\n\n## Resolution\nIt arrives on Friday.", with: "fault: none"),
        .bad(
            "↓## Извинение\nПростите.\n\n## Решение\nЗаказ приедет в пятницу.", .russian,
            with: "fault: customer"),
        .bad("↓## Przeprosiny\nPrzepraszamy.\n\n## Rozwiązanie\nPaczka będzie w piątek.", .polish),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        guard let template = text.template, template.fault != .ours, let apology = template.section(.apology) else { return [] }
        let remedy = "turn it into '## \(BlockKind.empathy.heading(in: text.language))', or set 'fault: ours' where we erred"
        return [
            Finding(
                apology.heading, "'\(text.slice(apology.heading))' stands in a reply with 'fault: \(template.fault.rawValue)'; \(remedy)")
        ]
    }
}
