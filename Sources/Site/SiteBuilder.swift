import Basics
import Content
import Diagnostics
import Language
import SearchCore

/// A help site: its files, and what was wrong with the articles.
package struct Site: Sendable {
    /// By path.
    package let files: [SiteFile]
    package let diagnostics: [Diagnostic]
    /// What the browser searches.
    package let search: [LanguageTag: SearchContent]
    private let leaving: @Sendable () -> [ExternalLink]
    package let articleCount: Int
    package let languageCount: Int
    /// For the next build.
    package let memory: BuildMemory

    init(
        files: [SiteFile], diagnostics: [Diagnostic], articleCount: Int, languageCount: Int, search: [LanguageTag: SearchContent],
        memory: BuildMemory, leaving: @escaping @Sendable () -> [ExternalLink]
    ) {
        self.files = files
        self.diagnostics = diagnostics
        self.articleCount = articleCount
        self.languageCount = languageCount
        self.search = search
        self.memory = memory
        self.leaving = leaving
    }

    /// Links that leave the site, in the order of the articles.
    package var externalLinks: [ExternalLink] { leaving() }

    package var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }
}

/// Makes a site of a book: a pure function, the same book gives the same bytes.
///
/// ```swift
/// let book = BookLoader.load(root)
/// let site = BookSite.builder(book).site(book)
/// let summary = try SiteWriter(folder: output).write(site.files)
/// ```
package struct SiteBuilder: Sendable {
    package var theme = Theme()
    package var assets = AssetCatalog([:])
    package var customerQuestions = CustomerQuestions()
    /// Shows drafts, marked, and asks search machines to stay away.
    package var isPreview = false
    package var statics = StaticFiles()
    /// Readers whose articles the site has beside those for everybody.
    package var audience: Set<String> = []

    package init() {}

    /// - Parameters:
    ///   - memory: of the last build; it saves work and changes no byte.
    ///   - progress: hears how many articles are made.
    package func site(_ book: Book, memory: BuildMemory = BuildMemory(), progress: RunProgress = .silent) -> Site {
        let prepared = Preparation(self, book, memory, progress)
        let (site, collection, bodies, addresses) = (prepared.site, prepared.collection, prepared.bodies, prepared.addresses)
        let environment = prepared.environment
        let survey = WordSurvey(collection, bodies, limit: site.relatedCount)
        let search = SearchFiles(prepared.contents, bodies, manifests: manifests(book.settings, collection, addresses), theme: theme)
        let context = SiteContext(
            settings: book.settings, site: site, collection: collection, bodies: bodies,
            listings: collection.articles.parallelMap(\.listing), related: survey.related, assets: assets, addresses: addresses,
            theme: theme,
            frameAssets: FrameAssets(theme, site, assets), search: search, isPreview: isPreview, environment: environment,
            days: DayNames(collection.articles, book.settings))
        let (redirects, aliasProblems) = Redirects(context: context).redirects()
        let problems =
            prepared.siteProblems + theme.diagnostics + assets.diagnostics + bodies.flatMap(\.diagnostics) + aliasProblems
            + AnchorCheck(collection: collection, bodies: bodies).diagnostics() + missingBase(book) + missingFiles(site, book.settings)
        let (files, staticProblems) = statics.added(to: SitePlan(context).files(redirects))
        return Site(
            files: files, diagnostics: (problems + staticProblems).sortedByPlace(),
            articleCount: collection.articles.count, languageCount: collection.languages.count, search: prepared.contents,
            memory: memory.after(collection.articles, bodies, environment: environment, findings: book.diagnostics),
            leaving: { zip(collection.articles, bodies).flatMap { ExternalLink.all($0, $1.rendered.externalLinks) } })
    }

    /// What a site and its search have in common: the articles, and what is known of their texts.
    struct Preparation {
        let site: SiteSettings
        let siteProblems: [Diagnostic]
        let collection: Collection
        let addresses: Addresses
        let environment: Digest
        let bodies: [ArticleBody]
        let contents: [LanguageTag: SearchContent]

        init(_ builder: SiteBuilder, _ book: Book, _ memory: BuildMemory, _ progress: RunProgress = .silent) {
            (site, siteProblems) = SiteSettingsReader.read(book.settings)
            collection = Collection(book, drafts: builder.isPreview, audience: builder.audience)
            addresses = Addresses(style: site.addressStyle, base: book.settings.baseURL)
            let renderer = ArticleRenderer(
                settings: book.settings, site: site, collection: collection, assets: builder.assets, addresses: addresses,
                theme: builder.theme, writesMarkdown: site.writesMarkdown)
            environment = builder.environment(book, site)
            progress.begin("making articles", total: collection.articles.count)
            let maker = BodyMaker(renderer: renderer, memory: memory, environment: environment)
            bodies = collection.articles.parallelMap(progress: progress, maker.body)
            progress.begin("preparing the search")
            let texts = ArticleTextsMaker(
                collection: collection, addresses: addresses, customerQuestions: builder.customerQuestions,
                synonyms: site.synonyms.mapValues { Synonyms($0) })
            contents = SearchContent.all(collection, bodies, texts)
        }
    }

    private func manifests(
        _ settings: Settings, _ collection: Collection, _ addresses: Addresses
    ) -> [LanguageTag: SearchManifest] {
        let names = SectionNames(settings: settings.sections, collection: collection, theme: theme)
        return Dictionary(
            uniqueKeysWithValues: collection.languages.map { ($0, SearchManifest($0, names: names, addresses: addresses)) })
    }

    /// Stands for everything besides its links that the HTML of an article depends on.
    private func environment(_ book: Book, _ site: SiteSettings) -> Digest {
        var builder = DigestBuilder()
        builder.add(book.settings.file?.text ?? "")
        builder.add(book.settings.baseURL ?? "")
        builder.add(theme.digest)
        for file in site.files.values.map(\.value).sorted() { builder.add(assets[file]?.address ?? "") }
        builder.add(isPreview ? 1 : 0)
        for name in audience.sorted() { builder.add(name) }
        builder.add(book.settings.brand ?? "")
        return builder.digest
    }

    private func missingFiles(_ site: SiteSettings, _ settings: Settings) -> [Diagnostic] {
        guard let file = settings.file else { return [] }
        return site.files.filter { assets[$0.value.value] == nil }.map { key, path in
            let message = "\(key) '\(path.value)' is not in the book; put it under Theme/ or KnowledgeBase/_assets/, or correct the path"
            return Diagnostic(.error, rule: "settings-are-valid", path: file.path, range: file.range(path.offsets), message)
        }
    }

    private func missingBase(_ book: Book) -> [Diagnostic] {
        guard book.settings.baseURL == nil, !isPreview else { return [] }
        let message =
            "'base_url' is missing; without it the site has no sitemap, feed, canonical addresses and links between languages for search engines"
        return [Diagnostic(.note, rule: "base-url-is-set", path: ".replybook.yml", message)]
    }
}
