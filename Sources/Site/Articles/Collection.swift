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
        var isHidden = false
    }

    /// Languages that have articles, the default one first.
    let languages: [LanguageTag]
    /// Articles that the site shows, by name.
    let articles: [Article]
    private let trees: [LanguageTag: SectionTree]
    private let all: [LanguageTag: [Entry]]
    private let hidden: [LanguageTag: [Entry]]
    private let byID: [TextID: [LanguageTag: Int]]
    private let empty: SectionTree

    /// - Parameters:
    ///   - drafts: shows drafts too, for a preview.
    ///   - audience: shows what is written for these readers too.
    init(_ book: Book, drafts: Bool, audience: Set<String> = []) {
        let articles = book.articles.filter { article in
            (article.status == .published || (drafts && article.status == .draft))
                && (article.audience.isEmpty || article.audience.contains(where: audience.contains))
        }
        let used = Set(articles.map(\.name.language))
        let languages = book.languages.filter(used.contains)
        var byID: [TextID: [LanguageTag: Int]] = [:]
        for (index, article) in articles.enumerated() { byID[article.name.id, default: [:]][article.name.language] = index }
        var (trees, all): ([LanguageTag: SectionTree], [LanguageTag: [Entry]]) = ([:], [:])
        var hidden: [LanguageTag: [Entry]] = [:]
        for language in languages {
            let entries = byID.compactMap { id, texts -> Entry? in
                let shown = texts[language] ?? languages.lazy.compactMap({ texts[$0] }).first
                return shown.map {
                    Entry(id: id, article: $0, isFallback: texts[language] == nil, isHidden: articles[$0].isHidden && !id.isIndex)
                }
            }
            let tree = SectionTree(entries.filter { !$0.isHidden }, articles, book.settings.sections, language)
            trees[language] = tree
            all[language] = tree.all.flatMap { section in (section.page.map { [$0] } ?? []) + section.articles }
            hidden[language] = entries.filter(\.isHidden).sorted { $0.id < $1.id }
        }
        self.articles = articles
        self.languages = languages
        self.hidden = hidden
        self.byID = byID
        self.trees = trees
        self.all = all
        empty = SectionTree([], [], book.settings.sections, .english)
    }

    /// The sections as a language shows them.
    func tree(_ language: LanguageTag) -> SectionTree { trees[language] ?? empty }

    /// Depth of the deepest section that has an article.
    var deepestSection: Int { byID.keys.map(\.section.depth).max() ?? 1 }

    /// The articles of a section and of those within it, without the sections' own pages.
    func entries(_ section: SectionPath, _ language: LanguageTag) -> [Entry] { tree(language).articles(within: section) }

    /// Every article that lists show, sections' own pages among them.
    func entries(_ language: LanguageTag) -> [Entry] { all[language] ?? [] }

    /// Articles that are found by their addresses alone.
    func hiddenEntries(_ language: LanguageTag) -> [Entry] { hidden[language] ?? [] }

    /// How many articles of a section are written in the language.
    func ownCount(_ section: SectionPath, _ language: LanguageTag) -> Int {
        entries(section, language).count { !$0.isFallback }
    }

    /// Languages that have a text of their own.
    func translations(_ id: TextID) -> [LanguageTag: Int] { byID[id] ?? [:] }

    func contains(_ id: TextID) -> Bool { byID[id] != nil }

    func article(_ id: TextID, _ language: LanguageTag) -> Article? { byID[id]?[language].map { articles[$0] } }
}
