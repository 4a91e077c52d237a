import Content
import Diagnostics
import Language
import PersonalData

struct NoPersonalPhone: TextRule {
    static let about = RuleDescription(
        "no-personal-phone", .warning, "No text holds a phone number that could be somebody's own.",
        why: "A number in an example rings at a real person's. The shop's own numbers are facts.")

    static let examples: [Example] = [
        .good("Order 1234567, 12 345 678,90 zł, from 10:00 to 18:00, 2026-10-01."),
        .bad("Call ↓+48 601 234 567 today."),
        .bad("Звоните ↓+7 (912) 345-67-89.", .russian),
        .bad("Telefon: ↓601-234-567.", .polish),
        .good("Telefon: +48 22 123 45 67.", .polish, settings: "facts:\n  phone: +48 22 123 45 67\n"),
    ]

    /// Numbers that regulators keep free for fiction: 555-01xx (NANPA), 01632 960 and 07700 900 (Ofcom).
    private static let fictional = ["55501", "1632960", "7700900"]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        PrivateDetails(text: text, book: book).unpublished([.phone]).filter { detail in
            let digits = PrivateDetails.digits(detail.text).map(String.init).joined()
            return digits.count >= 7 && !Self.fictional.contains { digits.contains($0) }
        }.map {
            Finding($0.offsets, "'\($0.text)' looks like a person's phone number; make it a fact if it is the shop's, else leave it out")
        }
    }
}
