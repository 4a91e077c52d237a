import Content
import Diagnostics
import Language

struct LawFitsTheCountry: TextRule {
    static let about = RuleDescription(
        "law-fits-the-country", .warning, "A text that speaks of a law speaks of one that is in force where the shop is.",
        why: """
            Deadlines, guarantees and tax numbers differ from country to country. \
            When the shop's 'country' changes, every text with another 'law' is rewritten or retired.
            """)

    static let examples: [Example] = [
        .good("You can withdraw within 14 days.", with: "law: [PL, EU]", settings: "country: PL\n"),
        .good("Вы можете отказаться в течение 14 дней.", .russian, with: "law: EU", settings: "country: LT\n"),
        .good("The parcel is on its way.", settings: "country: US\n"),
        .good("The guarantee is Polish.", with: "law: PL"),
        .bad("You can withdraw within 14 days.", with: "law: [↓PL, ↓EU]", settings: "country: US\n"),
        .bad("Вернём деньги за 10 дней.", .russian, with: "law: ↓RU", settings: "country: LT\n"),
        .bad("NIP musi być na paragonie.", .polish, .article, with: "law: [↓PL, EU]", settings: "country: DE\n"),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        guard let country = book.settings.country else { return [] }
        return text.law.filter { !$0.value.applies(in: country) && !$0.offsets.isEmpty }.map { law in
            Finding(law.offsets, "text speaks of the law of \(law.value), but the shop's country is \(country); rewrite or retire it")
        }
    }
}
