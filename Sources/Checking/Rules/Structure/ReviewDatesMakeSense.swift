import Basics
import Content
import Diagnostics

struct ReviewDatesMakeSense: FrontMatterRule {
    static let about = RuleDescription(
        "review-dates-make-sense", .warning, "A review happened in the past, and the next one is within three years.",
        why: "A date in the future hides a text from review until then.")

    static let examples: [Example] = [
        .good("It is on its way.", with: "reviewed: 2026-10-01\nreview_in: 6 months"),
        .bad("It is on its way.", with: "↓reviewed: 2062-10-01\nreview_in: 6 months"),
        .bad("It is on its way.", with: "reviewed: 2026-10-01\n↓review_in: 10 years"),
    ]

    func findings(inFrontMatterOf text: some BookTextHolder, of book: CheckedBook) -> [Finding] {
        var found: [Finding] = []
        if let reviewed = text.reviewed, reviewed > book.today, text.key("reviewed") != 0..<0 {
            found.append(
                Finding(
                    text.key("reviewed"),
                    "'reviewed' says \(reviewed), which is after today, \(book.today); write the day of the last review"))
        }
        if let period = text.reviewIn, text.key("review_in") != 0..<0, book.today.adding(period).number - book.today.number > 1100 {
            found.append(Finding(text.key("review_in"), "'review_in' says \(period); review at least every 3 years"))
        }
        return found
    }
}
