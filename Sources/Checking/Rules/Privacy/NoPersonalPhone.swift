import Content
import Diagnostics
import Foundation
import Language

struct NoPersonalPhone: TextRule {
    static let about = RuleDescription(
        "personal-phone", .warning, "No text holds a phone number that could be somebody's own.",
        why: "A number in an example rings at a real person's. The shop's own numbers are facts.")

    static let examples: [Example] = [
        .good("Order 1234567, 12 345 678,90 zł, from 10:00 to 18:00, 2026-10-01."),
        .bad("Call ↓+48 601 234 567 today."),
        .bad("Звоните ↓+7 (912) 345-67-89.", .russian),
        .bad("Telefon: ↓601-234-567.", .polish),
        .good("Telefon: +48 22 123 45 67.", .polish, settings: "facts:\n  phone: +48 22 123 45 67\n"),
    ]

    private static let pattern = try? NSRegularExpression(
        pattern:
            #"(?<![\w.,/@=-])(\+(?:48|7|380|375|49|44|1)[ \-]?\(?\d{2,3}\)?(?:[ \-]?\d{2,4}){2,4}|8[ \-]?\(?9\d{2}\)?[ \-]?\d{3}[ \-]?\d{2}[ \-]?\d{2}|[5-8]\d{2}[ \-]\d{3}[ \-]\d{3})(?![\w/@-]|[.,]\d)"#
    )
    /// Numbers that regulators keep free for fiction: 555-01xx (NANPA), 01632 960 and 07700 900 (Ofcom).
    private static let fictional = ["55501", "1632960", "7700900"]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        guard text.mayHoldNumber, let pattern = Self.pattern else { return [] }
        let data = PersonalData(text: text, book: book)
        return data.unpublishedMatches(pattern).filter { match in
            let digits = PersonalData.digits(match.text).map(String.init).joined()
            return (9...13).contains(digits.count) && !Self.fictional.contains { digits.contains($0) }
        }.map {
            Finding($0.offsets, "'\($0.text)' looks like a person's phone number; make it a fact if it is the shop's, else leave it out")
        }
    }
}
