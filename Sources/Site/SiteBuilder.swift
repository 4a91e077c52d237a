import Content
import Diagnostics
import SearchCore

/// A help site: its files, and what was wrong with the articles.
package struct Site: Sendable {
    /// By path.
    package let files: [SiteFile]
    package let diagnostics: [Diagnostic]
    /// What the browser searches.
    package let searchTexts: [LanguageTag: ArticleTexts]
    private let leaving: @Sendable () -> [ExternalLink]
    package let articleCount: Int
    package let languageCount: Int

    init(files: [SiteFile], diagnostics: [Diagnostic], articleCount: Int, languageCount: Int, searchTexts: [LanguageTag: ArticleTexts], leaving: @escaping @Sendable () -> [ExternalLink]) {
        self.files = files
        self.diagnostics = diagnostics
        self.articleCount = articleCount
        self.languageCount = languageCount
        self.searchTexts = searchTexts
        self.leaving = leaving
    }

    /// Links that leave the site, in the order of the articles.
    package var externalLinks: [ExternalLink] { leaving() }

    package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

/// Makes a site of a book: a pure function, the same book gives the same bytes.
package struct SiteBuilder: Sendable {
    package var theme = Theme()
    package var assets = AssetCatalog([:])
    /// Shows drafts, marked, and asks search machines to stay away.
    package var isPreview = false

    package init() {}

    package func site(_ book: Book) -> Site {
        let (site, siteProblems) = SiteSettingsReader.read(book.settings)
        let collection = Collection(book, drafts: isPreview)
        let addresses = Addresses(style: site.addressStyle, base: book.settings.baseURL)
        let renderer = ArticleRenderer(
            settings: book.settings, site: site, collection: collection, assets: assets, addresses: addresses, theme: theme,
            writesMarkdown: site.writesMarkdown)
        let rendered = collection.articles.parallelMap(renderer.render)
        let survey = WordSurvey(collection, rendered, limit: site.relatedCount)
        let texts = survey.texts(collection.languages, ArticleTextsMaker(collection: collection, addresses: addresses))
        let scripts = Dictionary(uniqueKeysWithValues: collection.languages.map { ($0, theme.phrases(for: $0).script) })
        let context = SiteContext(
            settings: book.settings, site: site, collection: collection, rendered: rendered,
            related: survey.related, assets: assets, addresses: addresses, theme: theme,
            frameAssets: FrameAssets(theme, site, assets), search: SearchFiles(texts, scripts: scripts, theme: theme), isPreview: isPreview,
            days: DayNames(collection.articles, book.settings))
        let (redirects, aliasProblems) = Redirects(context: context).redirects()
        let problems = siteProblems + theme.diagnostics + assets.diagnostics + rendered.flatMap(\.diagnostics) + aliasProblems
            + AnchorCheck(collection: collection, rendered: rendered).diagnostics() + missingBase(book)
        return Site(
            files: SitePlan(context).files(redirects), diagnostics: problems.sortedByPlace(),
            articleCount: collection.articles.count, languageCount: collection.languages.count, searchTexts: texts,
            leaving: { zip(collection.articles, rendered).flatMap { ExternalLink.all($0, $1.externalLinks) } })
    }

    private func missingBase(_ book: Book) -> [Diagnostic] {
        guard book.settings.baseURL == nil, !isPreview else { return [] }
        let message = "'base_url' is missing; without it the site has no sitemap, feed, canonical addresses and links between languages for search machines"
        return [Diagnostic(.note, rule: "base-url", path: ".replybook.yml", message)]
    }
}
