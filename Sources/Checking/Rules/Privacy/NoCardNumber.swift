import Content
import Diagnostics
import Language
import PersonalData

struct NoCardNumber: TextRule {
    static let about = RuleDescription(
        "no-card-number", .error, "No text holds a payment card number.",
        why: "A card number in a reply template is either a customer's, which is a breach, or teaches customers to send theirs.")

    static let examples: [Example] = [
        .good("The last four digits are 1111; the order is 4111111111111112."),
        .bad("Pay with ↓4111 1111 1111 1111."),
        .bad("Карта ↓5500-0000-0000-0004 не прошла.", .russian),
        .bad("Karta ↓4012888888881881 została odrzucona.", .polish),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        PrivateDetails(text: text, book: book).all([.card]).map {
            Finding($0.offsets, "'\($0.text)' is a card number; write **** **** **** and four digits, or leave it out")
        }
    }
}
