import Content
import Diagnostics
import Language

struct ArticlesQuoteOnlyFacts: TextRule {
    static let about = RuleDescription(
        "articles-quote-only-facts", .error,
        "An article uses no placeholder but facts and 'shop_name', and nothing is included or branched.",
        why: "An article is read by everyone: there is no agent to fill in a name or an order.")

    static let examples: [Example] = [
        .good("Send it back within {{ facts.days }} days to {{ shop_name }}.", .english, .article, settings: "facts:\n  days: 30\n"),
        .bad("Hello {{ ↓customer_name }}, send it back.", .english, .article),
        .bad("Заказ {{ ↓order_number }} в пути.", .russian, .article),
        .bad("↓{% include \"kontakt\" %}", .polish, .article),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        guard text.article != nil else { return [] }
        let names = text.placeholders.variables.filter { !Variable.isFact($0.value) && $0.value != "shop_name" && $0.value != "language" }
        return names.map { Finding($0.offsets, "article prints '\($0.value)', which only a reply knows; say it without, or quote a fact") }
            + text.placeholders.includes.map {
                Finding($0.offsets, "article includes '\($0.name.value)'; fragments are for replies, write the text here")
            }
    }
}
