import Content
import Diagnostics
import Language

struct LinkTextsSayWhereTheyLead: TextRule {
    static let about = RuleDescription(
        "link-texts-say-where-they-lead", .warning, "The words of a link say where it leads.",
        why: "Screen readers list a page's links without what stands around them: ten times 'here' helps nobody (WCAG 2.2, 2.4.4).")

    static let examples: [Example] = [
        .good("Print [the return label](https://shop.example/label).", .english, .article),
        .bad("Print the label ↓[here](https://shop.example/label).", .english, .article),
        .bad("Этикетка – ↓[по ссылке](https://shop.example/label).", .russian, .article),
        .bad("Etykieta jest ↓[tutaj](https://shop.example/label).", .polish, .article),
    ]

    private static let empty = Set(LanguagePack.all(\.style.vagueLinks))

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        text.links.links.filter { link in
            !link.isImage && Self.empty.contains(Letters.folded(link.words).trimmingSpace.filter { !".,!:;".contains($0) })
        }.map { Finding($0.offsets, "link says '\($0.words)'; let its words name the page it leads to") }
    }
}
