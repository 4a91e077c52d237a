import Content
import Diagnostics
import Language

struct FrontMatterIsComplete: TextRule {
    static let about = RuleDescription(
        "front-matter-is-complete", .warning, "A published text says who owns it, when it was reviewed and for whom it is.",
        why:
            "A text without an owner and a review date rots unseen, and one without channels or questions is not found when a customer waits."
    )

    static let examples: [Example] = [
        .good(
            """
            ---
            title: Where is my order
            category: delivery
            questions: [where is my order]
            interest: Is it lost?
            channels: [email]
            owner: delivery-team
            reviewed: 2026-10-01
            review_in: 6 months
            ---
            ## Resolution
            It is on its way.

            """),
        .bad(
            """
            ↓---
            title: Where is my order
            category: delivery
            questions: [where is my order]
            channels: [email]
            interest: Is it lost?
            reviewed: 2026-10-01
            review_in: 6 months
            ---
            ## Resolution
            It is on its way.

            """),
        .good(
            "---\ntitle: Wymiana\ncategory: return\nstatus: draft\n---\n## Rozwiązanie\nOdsyłamy nowy rozmiar.\n", .polish,
            at: "Templates/return/exchange.pl.md"),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        guard text.status == .published, let name = text.name, name.variant == nil else { return [] }
        let wanted =
            text.template != nil
            ? ["category", "questions", "interest", "channels", "owner", "reviewed", "review_in"]
            : ["category", "questions", "owner", "reviewed", "review_in"]
        let missing = wanted.filter { text.fields[$0] == nil }
        guard !missing.isEmpty else { return [] }
        let keys = missing.map { "'\($0)'" }.joined(separator: ", ")
        return [Finding(0..<0, "front matter lacks \(keys); add \(missing.count == 1 ? "it" : "them"), or set 'status: draft' until then")]
    }
}
