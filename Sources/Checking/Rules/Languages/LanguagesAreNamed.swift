import Content
import Diagnostics
import Language

struct LanguagesAreNamed: TextRule {
    static let about = RuleDescription(
        "languages-are-named", .warning, "A text is written in a language that the settings name.",
        why: "Nobody is offered a text in a language that the book does not have, and nobody misses its translation.")

    private static let settings = "languages: [en, ru, pl]\n"
    static let examples: [Example] = Example.atFileStart([
        .good("It is on its way.", settings: settings),
        .bad("↓Unterwegs.", at: "Templates/delivery/example.de.md", settings: settings),
        .bad("↓В пути.", .russian, at: "Templates/delivery/example.rus.md", settings: settings),
        .bad("↓W drodze.", .polish, .article, at: "KnowledgeBase/delivery/example.pol.md", settings: settings),
        .good("Unterwegs.", at: "Templates/delivery/example.de.md"),
        .good("It is on its way.", at: "Templates/delivery/example.en-GB.md", settings: settings),
    ])

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        let named = book.settings.languages
        guard !named.isEmpty, !named.contains(where: { $0 == text.language || $0.language == text.language.language }) else { return [] }
        let meant = Suggestion.nearest(to: text.language.description, in: named.map(\.description))
        let remedy = meant.map { "did you mean '\($0)'?" } ?? "add it under 'languages', or rename the file"
        return [Finding(0..<0, "language '\(text.language)' is not one of the settings; \(remedy)")]
    }
}
