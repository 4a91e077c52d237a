import Content
import Foundation
import Language

/// Writes the frame around the content of a page: head, header, footer.
struct PageFrame: Sendable {
    let context: SiteContext
    /// What all pages of a language at one depth show.
    private let shared: [Key: View.Frame]
    /// Languages by the names their speakers know them by, in the order of the site.
    private let languages: [(tag: LanguageTag, name: String)]
    let navigation: SectionNavigation
    /// Stands for the sections of all languages: their names, and how many articles each has.
    private let sections: Digest

    private struct Key: Hashable {
        let language: LanguageTag
        let prefix: String
    }

    init(_ context: SiteContext) {
        self.context = context
        languages = context.collection.languages.map { ($0, context.name(of: $0)) }
        navigation = SectionNavigation(context)
        sections = Self.sections(context)
        var shared: [Key: View.Frame] = [:]
        for language in context.collection.languages {
            // The root, the language, its sections, an article, and in folders of their own that article once more.
            let deepest = context.collection.deepestSection + 2
            let prefixes = (0...deepest).map { String(repeating: "../", count: $0) } + [context.addresses.prefix(from: .notFound(language))]
            for prefix in prefixes {
                let key = Key(language: language, prefix: prefix)
                if shared[key] == nil { shared[key] = View.Frame(Self.shared(context, language, key.prefix)) }
            }
        }
        self.shared = shared
    }

    private static func sections(_ context: SiteContext) -> Digest {
        let names = context.names
        var builder = DigestBuilder()
        for language in context.collection.languages {
            builder.add(language.description)
            for section in context.collection.tree(language).all {
                let entries = context.collection.entries(section.path, language)
                for text in [section.path.text, names.title(section.path, language), names.about(section.path, language)] {
                    builder.add(text)
                }
                builder.add(entries.count)
                builder.add(context.hasOwnText(section, language) ? 1 : 0)
            }
        }
        return builder.digest
    }

    /// The view of a page's own content, over what its frame shows.
    func view(_ page: PageKey, _ language: LanguageTag) -> View {
        shared[Key(language: language, prefix: context.addresses.prefix(from: page))].map(View.init) ?? View()
    }

    /// Stands for what a page shows that lists articles, gathered without making any of it.
    func inputs(_ page: PageKey, _ language: LanguageTag, listing listed: [SectionPath]) -> Digest {
        var builder = DigestBuilder()
        builder.add(digest(page, language))
        builder.add(context.environment)
        for section in listed {
            builder.add(section.text)
            for entry in context.collection.entries(section, language) { context.add(entry, to: &builder) }
        }
        builder.add(sections)
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

    /// `6 articles`; empty for none.
    func count(_ number: Int, _ language: LanguageTag) -> String {
        number > 0 ? context.phrases(language).count("articles", number, context.settings.formatter(for: language)) : ""
    }

    /// The picture of a section: one of the theme's, or a file of the book.
    func addIcon(of path: SectionPath, to view: inout View, from page: PageKey) {
        let icon = context.settings.sections[path]?.icon?.value
        if let asset = icon.flatMap({ context.assets[$0] }) {
            view.text("icon_file", context.addresses.prefix(from: page) + Addresses.encoded(asset.address))
        } else {
            view.flag("is_\(icon ?? path.category?.rawValue ?? SectionIcon.standard)", true)
        }
    }

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
        view.text("csp", ContentSecurityPolicy.text(context.site, playsFilms: context.assets.hasFilms))
        view.text("site_title", context.title(language))
        view.text("language_name", context.name(of: language))
        view.text("og_locale", Self.locale(language))
        if let base = context.addresses.base, let picture = context.site.shareImage.flatMap({ context.assets[$0] }) {
            view.text("og_image", base + Addresses.encoded(picture.address))
            view.html(
                "og_image_size",
                picture.size.map {
                    "<meta property=\"og:image:width\" content=\"\($0.width)\">\n"
                        + "<meta property=\"og:image:height\" content=\"\($0.height)\">\n"
                } ?? "")
        }
        if phrases.language.language != language.language {
            view.html("phrase_direction", " lang=\"\(phrases.language)\" dir=\"\(Self.direction(phrases.language))\"")
        }
        Self.addCompany(context, language, to: &view)
        view.text("root", prefix.isEmpty ? "./" : prefix)
        view.text("css", prefix + context.frameAssets.css.path)
        view.text("js", prefix + context.frameAssets.js.path)
        view.text("theme_js", prefix + context.frameAssets.theme.path)
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
        // What all pages share is rendered once.
        view.html("footer", context.theme.render("footer", view))
        view.html("header_search", context.theme.render("searchbox", view))
        return view
    }

    /// Language and region as OpenGraph writes them: `pl_PL` (ogp.me).
    private static func locale(_ language: LanguageTag) -> String {
        let parts = Locale.Language(identifier: language.description).maximalIdentifier.split(separator: "-")
        guard let region = parts.last, parts.count > 1, region.utf8.count < 4 else { return language.language.description }
        return "\(language.language)_\(region)"
    }

    /// Links that leave the site, and how visitors reach people.
    private static func addCompany(_ context: SiteContext, _ language: LanguageTag, to view: inout View) {
        let (site, mail) = (context.site, context.contact)
        view.list(
            "site_links",
            site.links.map { link in
                var view = View()
                view.text("name", link.title.text(in: language))
                view.text("href", link.address.text(in: language))
                return view
            })
        let phone = site.contact.phone?.text(in: language)
        view.text("contact", mail)
        view.text("contact_text", site.contact.text?.text(in: language))
        view.text("contact_hours", site.contact.hours?.text(in: language))
        view.text("contact_phone", phone)
        view.text("contact_tel", phone?.filter { $0 == "+" || $0.isNumber })
        view.text("contact_chat", site.contact.chat?.text(in: language))
        view.flag("has_contact", mail != nil || phone != nil || site.contact.chat != nil || site.contact.hours != nil)
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
