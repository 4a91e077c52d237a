import Content
import Diagnostics
import Language

struct TextsAreTranslated: BookRule {
    static let about = RuleDescription(
        "texts-are-translated", .warning, "Every published text stands in every language the settings name.",
        why: "A customer who writes Polish and gets English is served second class.")

    private static let settings = "languages: [en, pl]\n"
    static let examples: [Example] = [
        .good(
            "It is on its way.", settings: settings,
            beside: ["Templates/delivery/example.pl.md": "---\ntitle: Paczka\ncategory: delivery\n---\n## Rozwiązanie\nW drodze.\n"]),
        .bad("---\n↓title: Example\ncategory: delivery\n---\n## Resolution\nIt is on its way.\n", settings: settings),
        .bad("---\n↓title: Paczka\ncategory: delivery\n---\nW drodze.\n", .polish, .article, settings: settings),
        .good(
            "It is on its way.", settings: settings,
            beside: ["Templates/delivery/example.pl.md": "---\ntitle: Paczka: gdzie\n---\n## Rozwiązanie\nW drodze.\n"]),
        .good("В пути.", .russian, with: "status: draft", settings: settings),
        .good("It is on its way.", settings: "languages: [en]\n"),
    ]

    func findings(in book: CheckedBook, _ digests: [TextDigest]) -> [PlacedFinding] {
        let expected = book.settings.languages
        guard expected.count > 1 else { return [] }
        let groups = Dictionary(grouping: digests.filter { $0.status == .published }, by: \.family)
        return groups.values.compactMap { versions in
            let unread = versions.first.map { book.unread.languages(of: $0, among: expected) } ?? []
            let present = Set(versions.map(\.name.language) + unread)
            let missing = expected.filter { !present.contains($0) }
            guard !missing.isEmpty, let first = versions.min(by: { order($0.name.language, expected) < order($1.name.language, expected) })
            else { return nil }
            let languages = missing.map { "'\($0)'" }.joined(separator: ", ")
            let remedy = "'replybook new translation \(first.name.id)\(first.name.variant.map { "@" + $0 } ?? ""):\(missing[0])' starts one"
            return PlacedFinding(first.file, Finding(first.key("title"), "text is missing in \(languages); \(remedy)"))
        }
    }

    private func order(_ language: LanguageTag, _ expected: [LanguageTag]) -> Int { expected.firstIndex(of: language) ?? expected.count }
}
