import Content
import Diagnostics

struct RevisionMarkIsResolved: FrontMatterRule {
    static let about = RuleDescription(
        "revision-mark-is-resolved", .note, "A template that outcomes mark for rewriting is rewritten.",
        why: "Customers who got this reply had to ask again more often than after its neighbours. The mark says what they asked.")

    static let examples: [Example] = [
        .good("It is on its way."),
        .bad("It is on its way.", with: "revise: ↓12 of 31 customers asked again when the courier comes"),
        .bad(
            "---\n↓title: Example\ncategory: delivery\n---\n## Resolution\nIt is on its way.\n",
            marks: [("delivery/example:en", "12 of 31 customers asked again")]),
    ]

    func findings(inFrontMatterOf text: some BookTextHolder, of book: CheckedBook) -> [Finding] {
        guard let template = text.template else { return [] }
        if let revise = template.revise {
            let reason = revise.value.isEmpty ? "without a reason" : "because '\(revise.value)'"
            return [Finding(revise.offsets, "template is marked for revision \(reason); rewrite it and remove 'revise'")]
        }
        return book.marks.filter { $0.name == template.name }.map {
            Finding(
                template.fields["title"] ?? 0..<0,
                "outcomes mark this template for revision: \($0.reason); 'replybook feedback report' shows the evidence")
        }
    }
}
