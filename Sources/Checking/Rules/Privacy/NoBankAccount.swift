import Content
import Diagnostics
import Foundation
import Language
import PersonalData

struct NoBankAccount: TextRule {
    static let about = RuleDescription(
        "bank-account", .error, "No text holds a bank account number that is no fact of the shop.",
        why: "An account in an example is somebody's account, and money gets sent there.")

    static let examples: [Example] = [
        .good("Send the IBAN by reply; PL00 0000 0000 0000 0000 0000 0000 shows its form."),
        .bad("Pay to ↓PL61 1090 1014 0000 0712 1981 2874."),
        .bad("Счёт ↓DE89370400440532013000 уже получил деньги.", .russian),
        .bad("Numer konta: ↓61 1090 1014 0000 0712 1981 2874.", .polish),
    ]

    private static let pattern = try? NSRegularExpression(
        pattern: #"(?<![\w-])(?:[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?|\d{2}(?: ?\d{4}){6})(?![\w-])"#)

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        guard text.mayHoldNumber, let pattern = Self.pattern else { return [] }
        let data = PersonalData(text: text, book: book)
        return data.unpublishedMatches(pattern).filter { match in
            let plain = match.text.filter { $0.isLetter || $0.isNumber }
            return (15...34).contains(plain.count) && Self.isValid(plain.first?.isNumber == true ? "PL" + plain : plain)
        }.map { Finding($0.offsets, "'\($0.text)' is an account number; make it a fact if it is the shop's, else leave it out") }
    }

    /// Letters count as 10 to 35.
    private static func isValid(_ iban: String) -> Bool { CheckDigits.iban(iban.utf8.map { $0 < 0x41 ? $0 - 0x30 : $0 - 0x37 }) }
}
