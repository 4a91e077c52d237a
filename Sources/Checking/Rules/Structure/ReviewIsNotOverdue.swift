import Basics
import Content
import Diagnostics

struct ReviewIsNotOverdue: FrontMatterRule {
    static let about = RuleDescription(
        "review-is-not-overdue", .warning, "A published text is reviewed in time.",
        why: "Prices, deadlines and laws move on; an answer that nobody looked at since may promise what no longer holds.")

    static let examples: [Example] = [
        .good("It is on its way.", with: "reviewed: 2026-10-01\nreview_in: 6 months"),
        .bad("It is on its way.", with: "↓reviewed: 2025-10-01\nreview_in: 6 months"),
        .good("It is on its way.", with: "reviewed: 2025-10-01\nreview_in: 6 months\nstatus: retired"),
    ]

    func findings(inFrontMatterOf text: some BookTextHolder, of book: CheckedBook) -> [Finding] {
        guard text.status == .published, let reviewed = text.reviewed, let period = text.reviewIn, text.fields["reviewed"] != nil else {
            return []
        }
        let due = reviewed.adding(period)
        guard due < book.today else { return [] }
        return [Finding(text.key("reviewed"), "review was due on \(due); read the text again and set 'reviewed: \(book.today)'")]
    }
}
