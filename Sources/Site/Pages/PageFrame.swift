import Content
import Language

/// Writes the frame around the content of a page: head, header, footer.
struct PageFrame: Sendable {
    let context: SiteContext
    /// What all pages of a language at one depth show.
    private let shared: [Key: View.Frame]
    /// Languages by the names their speakers know them by, in the order of the site.
    private let languages: [(tag: LanguageTag, name: String)]

    private struct Key: Hashable {
        let language: LanguageTag
        let prefix: String
    }

    init(_ context: SiteContext) {
        self.context = context
        languages = context.collection.languages.map { ($0, context.name(of: $0)) }
        var shared: [Key: View.Frame] = [:]
        for language in context.collection.languages {
            for page in [
                PageKey.root, .home(language), .search(language), .category(.product, language), .article(Self.anyID, language),
                .notFound(language), .offline(language),
            ] {
                let key = Key(language: language, prefix: context.addresses.prefix(from: page))
                if shared[key] == nil { shared[key] = View.Frame(Self.shared(context, language, key.prefix)) }
            }
        }
        self.shared = shared
    }

    private static var anyID: TextID {
        guard let id = TextID(category: .product, slug: "x") else { preconditionFailure("'x' is a slug") }
        return id
    }

    /// The view of a page's own content, over what its frame shows.
    func view(_ page: PageKey, _ language: LanguageTag) -> View {
        shared[Key(language: language, prefix: context.addresses.prefix(from: page))].map(View.init) ?? View()
    }

    /// Stands for what a page shows that lists articles, gathered without making any of it.
    func inputs(_ page: PageKey, _ language: LanguageTag, listing categories: [Content.Category]) -> Digest {
        var builder = DigestBuilder()
        builder.add(digest(page, language))
        builder.add(context.environment)
        for category in categories {
            builder.add(category.rawValue)
            for entry in context.collection.entries(category, language) { context.add(entry, to: &builder) }
        }
        // How many there are of each, and which languages have a page of it.
        for category in Content.Category.allCases.sorted() {
            for language in context.collection.languages {
                let entries = context.collection.entries(category, language)
                builder.add(entries.count)
                builder.add(entries.contains { !$0.isFallback } ? 1 : 0)
            }
        }
        return builder.digest
    }

    /// Stands for what the frame shows around a page of its own accord.
    func digest(_ page: PageKey, _ language: LanguageTag) -> Digest {
        var builder = DigestBuilder()
        if let frame = shared[Key(language: language, prefix: context.addresses.prefix(from: page))] { builder.add(frame.digest) }
        for (tag, name) in languages {
            builder.add(tag.description)
            builder.add(name)
        }
        return builder.digest
    }

    /// The name by which speakers of one of the site's languages know it.
    func name(of language: LanguageTag) -> String { languages.first { $0.tag == language }?.name ?? context.name(of: language) }

    func href(_ target: PageKey, from page: PageKey) -> String {
        context.addresses.prefix(from: page) + context.addresses.address(target)
    }

    /// - Parameter view: the page's own content; the frame's parts of it are added here.
    func page(_ page: PageKey, _ language: LanguageTag, template: String, head: PageHead, view: View) -> PageSource {
        var view = view
        view.text("title", head.title)
        view.text("head_title", head.headTitle)
        view.text("description", head.description)
        view.text("og_type", head.type)
        view.html("kind", template)
        view.flag("noindex", head.isHidden)
        view.flag("search_in_header", template == "article" || template == "category")
        if ["home", "search", "not-found", "offline"].contains(template) { view.html("search_id", "q") }
        view.text("canonical", head.canonical)
        view.list(
            "alternates",
            head.alternates.map { alternate in
                var view = View()
                view.text("tag", alternate.language)
                view.text("href", alternate.address)
                return view
            })
        view.html("json_ld", head.jsonLD)
        view.text("twin", head.twin)
        if context.collection.languages.count > 1 { view.list("languages", languages(page, language, head)) }
        return PageSource(theme: context.theme, template: template, frame: "page", view: view)
    }

    private func languages(_ page: PageKey, _ language: LanguageTag, _ head: PageHead) -> [View] {
        languages.map { other, name in
            var view = View()
            view.text("tag", other.description)
            view.text("name", name)
            view.text("href", href(head.inLanguage(other), from: page))
            view.flag("current", other == language)
            return view
        }
    }

    private static func shared(_ context: SiteContext, _ language: LanguageTag, _ prefix: String) -> View {
        var view = View()
        let phrases = context.phrases(language)
        for (key, text) in phrases.all where !key.hasPrefix("script_") { view.text("phrase_\(key)", text) }
        view.text("lang", language.description)
        view.text("dir", Self.direction(language))
        view.text("csp", ContentSecurityPolicy.text(context.site))
        view.text("site_title", context.title(language))
        view.text("language_name", context.name(of: language))
        view.text("og_locale", language.description.replacing("-", with: "_"))
        view.text("root", prefix.isEmpty ? "./" : prefix)
        view.text("css", prefix + context.frameAssets.css.path)
        view.text("js", prefix + context.frameAssets.js.path)
        view.text("home", prefix + context.addresses.address(.home(language)))
        view.text("search", prefix + context.addresses.address(.search(language)))
        view.html("search_id", "search")
        view.text("manifest", prefix + SearchFiles.manifestPath(language))
        view.text("engine", prefix + context.search.enginePath)
        view.text("module", prefix + context.search.modulePath)
        view.text("embedded", prefix + context.search.embeddedPath)
        if context.settings.feedback.recordsSearches { view.text("collect", context.site.feedbackEndpoint) }
        if context.site.worksOffline { view.text("worker", prefix + "offline.js") }
        if context.addresses.base != nil {
            view.text("feed", prefix + "\(language)/feed.xml")
            view.text("feed_title", phrases.text("feed_title", ["site": context.title(language)]))
        }
        if let logo = context.site.logo.flatMap({ context.assets[$0] }) {
            view.text("logo", prefix + Addresses.encoded(logo.address))
            view.text("icon", prefix + Addresses.encoded(logo.address))
            if let size = logo.size { view.html("logo_size", "width=\"\(size.width)\" height=\"\(size.height)\"") }
        }
        if context.site.logo == nil { view.text("icon", prefix + context.frameAssets.icon.path) }
        view.text("contact", context.contact)
        // What all pages share is rendered once.
        view.html("footer", context.theme.render("footer", view))
        view.html("header_search", context.theme.render("searchbox", view))
        return view
    }

    /// Scripts that are written from right to left (ISO 15924, CLDR 44 orientation data for languages in common use).
    static func direction(_ language: LanguageTag) -> String {
        ["ar", "he", "fa", "ur", "yi", "ps", "sd", "ug", "dv", "ckb"].contains(language.language) ? "rtl" : "ltr"
    }
}

/// What a page shows and the template that shows it, not yet rendered.
struct PageSource: Sendable {
    let theme: Theme
    let template: String
    /// Template of the frame around it, which shows it as `main`.
    let frame: String?
    let view: View

    /// Stands for the bytes of the page.
    var digest: Digest {
        var builder = DigestBuilder()
        builder.add(theme.templates.digest)
        builder.add(template)
        builder.add(view.digest)
        return builder.digest
    }

    func html() -> String {
        let main = theme.render(template, view)
        guard let frame else { return main }
        var view = view
        view.html("main", main)
        return theme.render(frame, view)
    }
}

/// What the head of one page says.
struct PageHead: Sendable {
    struct Alternate: Sendable {
        let language: String
        let address: String
    }

    var title: String
    /// Title of the window.
    var headTitle: String
    var description: String?
    var type = "website"
    var isHidden = false
    var canonical: String?
    var alternates: [Alternate] = []
    var jsonLD = ""
    var twin: String?
    /// The same page in another language.
    var inLanguage: @Sendable (LanguageTag) -> PageKey
}
