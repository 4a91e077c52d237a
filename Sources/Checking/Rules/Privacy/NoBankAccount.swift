import Content
import Diagnostics
import Language
import PersonalData

struct NoBankAccount: TextRule {
    static let about = RuleDescription(
        "no-bank-account", .error, "No text holds a bank account number that is not a fact of the shop.",
        why: "An account in an example is somebody's account, and money gets sent there.")

    static let examples: [Example] = [
        .good("Send the IBAN by reply; PL00 0000 0000 0000 0000 0000 0000 shows its form."),
        .bad("Pay to ↓PL61 1090 1014 0000 0712 1981 2874."),
        .bad("Счёт ↓DE89370400440532013000 уже получил деньги.", .russian),
        .bad("Numer konta: ↓61 1090 1014 0000 0712 1981 2874.", .polish),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        PrivateDetails(text: text, book: book).unpublished([.iban, .account]).map {
            Finding($0.offsets, "'\($0.text)' is an account number; make it a fact if it is the shop's, else leave it out")
        }
    }
}
