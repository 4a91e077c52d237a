import Content
import Language

/// Which articles the site shows, in which language, in which order.
struct Collection: Sendable {
    /// One article as one language shows it.
    struct Entry: Sendable {
        let id: TextID
        /// Index in `articles` of the text that is shown: the language's own, or the one it falls back to.
        let article: Int
        let isFallback: Bool
    }

    /// Languages that have articles, the default one first.
    let languages: [LanguageTag]
    /// Articles that the site shows, by name.
    let articles: [Article]
    private let entries: [LanguageTag: [Category: [Entry]]]
    private let all: [LanguageTag: [Entry]]
    private let byID: [TextID: [LanguageTag: Int]]

    /// - Parameter drafts: shows drafts too, for a preview.
    init(_ book: Book, drafts: Bool) {
        articles = book.articles.filter { $0.status == .published || (drafts && $0.status == .draft) }
        let used = Set(articles.map(\.name.language))
        let languages = book.languages.filter(used.contains)
        var byID: [TextID: [LanguageTag: Int]] = [:]
        for (index, article) in articles.enumerated() { byID[article.name.id, default: [:]][article.name.language] = index }
        var entries: [LanguageTag: [Category: [Entry]]] = [:]
        for language in languages {
            var byCategory: [Category: [Entry]] = [:]
            for (id, texts) in byID {
                guard let shown = texts[language] ?? languages.lazy.compactMap({ texts[$0] }).first else { continue }
                byCategory[id.category, default: []].append(Entry(id: id, article: shown, isFallback: texts[language] == nil))
            }
            entries[language] = byCategory.mapValues { [articles] list in Self.sorted(list, articles) }
        }
        self.languages = languages
        self.byID = byID
        self.entries = entries
        all = entries.mapValues { byCategory in Category.allCases.sorted().flatMap { byCategory[$0] ?? [] } }
    }

    func entries(_ category: Category, _ language: LanguageTag) -> [Entry] { entries[language]?[category] ?? [] }

    func entries(_ language: LanguageTag) -> [Entry] { all[language] ?? [] }

    /// How many articles of a category are written in the language.
    func ownCount(_ category: Category, _ language: LanguageTag) -> Int {
        let entries = entries(category, language)
        // Those that stand in come last.
        return entries.firstIndex(where: \.isFallback) ?? entries.count
    }

    /// Languages that have a text of their own.
    func translations(_ id: TextID) -> [LanguageTag: Int] { byID[id] ?? [:] }

    func contains(_ id: TextID) -> Bool { byID[id] != nil }

    func article(_ id: TextID, _ language: LanguageTag) -> Article? { byID[id]?[language].map { articles[$0] } }

    /// Articles whose front matter gives a place come first, the others by title; those that stand in for a missing
    /// translation come last.
    private static func sorted(_ entries: [Entry], _ articles: [Article]) -> [Entry] {
        entries.map { entry in
            (entry, entry.isFallback ? 1 : 0, articles[entry.article].order ?? .max, articles[entry.article].title.value.lowercased())
        }
        .sorted { ($0.1, $0.2, $0.3, $0.0.id.slug) < ($1.1, $1.2, $1.3, $1.0.id.slug) }
        .map(\.0)
    }
}
