import Content
import Language

/// Lists the files of a site.
struct SitePlan {
    let context: SiteContext
    private let frame: PageFrame

    init(_ context: SiteContext) {
        self.context = context
        frame = PageFrame(context)
    }

    func files(_ redirects: [Redirects.Redirect]) -> [SiteFile] {
        guard !context.collection.languages.isEmpty else { return [] }
        var files = context.collection.languages.flatMap(pages) + shared() + published(redirects)
        files += context.assets.files + context.search.files + [context.frameAssets.css, context.frameAssets.js, context.frameAssets.theme]
        if context.site.logo == nil { files.append(context.frameAssets.icon) }
        if context.site.worksOffline { files.append(Offline(context: context).file) }
        return files.sorted { $0.path < $1.path }
    }

    private func pages(_ language: LanguageTag) -> [SiteFile] {
        let addresses = context.addresses
        let frame = frame
        var files = [
            SiteFile(addresses.file(.home(language)), page: HomePage(frame: frame, language: language).source),
            search(language),
            SiteFile(addresses.file(.notFound(language)), page: NotFoundPage(frame: frame, language: language).source),
        ]
        if context.site.worksOffline {
            files.append(SiteFile(addresses.file(.offline(language)), page: OfflinePage(frame: frame, language: language).source))
        }
        let tree = context.collection.tree(language)
        for section in tree.all {
            let page = SectionPage(frame: frame, section: section, language: language)
            let file = addresses.file(.section(section.path, language))
            files.append(SiteFile(file, inputs: page.inputs) { Array(page.source().html().utf8) })
        }
        for top in tree.tops { files += articles(context.collection.entries(top, language), language) }
        for hidden in context.collection.hiddenEntries(language) { files += articles([hidden], language) }
        return files
    }

    private func search(_ language: LanguageTag) -> SiteFile {
        let frame = frame
        let page = SearchPage(frame: frame, language: language)
        let inputs: @Sendable () -> Digest = { frame.inputs(.search(language), language, listing: frame.context.sections(language)) }
        return SiteFile(context.addresses.file(.search(language)), inputs: inputs) { Array(page.source().html().utf8) }
    }

    private func articles(_ entries: [Collection.Entry], _ language: LanguageTag) -> [SiteFile] {
        let frame = frame
        return entries.indices.map { index in
            let previous = index > 0 ? entries[index - 1] : nil
            let next = index + 1 < entries.count ? entries[index + 1] : nil
            let page = ArticlePage(frame: frame, entry: entries[index], language: language, previous: previous, next: next)
            return SiteFile(context.addresses.file(.article(entries[index].id, language)), inputs: page.inputs) {
                Array(page.source().html().utf8)
            }
        }
    }

    /// Pages and files that belong to no language.
    private func shared() -> [SiteFile] {
        let frame = frame
        let language = context.collection.languages[0]
        let robots = context.isPreview ? "User-agent: *\nDisallow: /\n" : Robots(addresses: context.addresses).text
        return [
            SiteFile("index.html") { Array((RootPage(frame: frame).source()?.html() ?? "").utf8) },
            SiteFile("404.html", page: NotFoundPage(frame: frame, language: language).source),
            SiteFile("robots.txt", text: robots),
            // GitHub Pages would otherwise drop files whose names start with an underscore.
            SiteFile(".nojekyll", text: ""),
        ]
    }

    private func published(_ redirects: [Redirects.Redirect]) -> [SiteFile] {
        let context = context
        var files = redirects.map { redirect in SiteFile(redirect.file) { Array(Redirects(context: context).html(redirect).utf8) } }
        let list = Redirects(context: context).list(redirects)
        if !list.isEmpty { files.append(SiteFile("_redirects", text: list)) }
        if context.addresses.base != nil {
            files.append(SiteFile("sitemap.xml") { Array(Sitemap(context: context).xml().utf8) })
            files += context.collection.languages.map { language in
                let feed = Feed(context: context, language: language)
                return SiteFile(feed.path) { Array(feed.xml().utf8) }
            }
        }
        guard context.site.writesMarkdown else { return files }
        files.append(SiteFile("llms.txt") { Array(LLMsText(context: context).text().utf8) })
        return files
            + context.collection.articles.indices.map { index in
                let name = context.collection.articles[index].name
                return SiteFile(MarkdownTwin.path(name.id, name.language)) { Array(MarkdownTwin(context: context).text(index).utf8) }
            }
    }
}
