import Content
import Language
import Markdown

/// One section: its own text, where somebody wrote one, its articles, and the sections within it.
struct SectionPage {
    let frame: PageFrame
    let section: SectionTree.Section
    let language: LanguageTag
    private var context: SiteContext { frame.context }
    private var page: PageKey { .section(section.path, language) }
    private var names: SectionNames { context.names }

    /// Longer lists are folded into ranges that readers open.
    static let flatCount = 100
    private static let rangeLength = 50
    /// Articles of an inner section that its outer one shows.
    private static let firstCount = 5

    /// Stands for everything the page shows, gathered without making any of it.
    func inputs() -> Digest {
        var builder = DigestBuilder()
        builder.add(frame.inputs(page, language, listing: [section.path]))
        builder.add(frame.navigation.digest(section.path, language, around: nil))
        if let entry = section.page {
            builder.add(context.bodies[entry.article].digest)
            context.add(entry, to: &builder)
        }
        return builder.digest
    }

    func source() -> PageSource {
        let phrases = context.phrases(language)
        let name = names.title(section.path, language)
        let about = names.about(section.path, language)
        let count = context.collection.ownCount(section.path, language)
        var view = frame.view(page, language)
        frame.addIcon(of: section.path, to: &view, from: page)
        view.text("about", about)
        if count > 0 { view.text("count", phrases.count("articles", count, context.settings.formatter(for: language))) }
        view.list("crumbs", Crumbs(frame: frame, page: page, language: language).views(crumbs(phrases), last: name))
        addText(&view, phrases)
        addArticles(&view)
        view.list("sections", section.sections.map(inner))
        view.flag("has_tree", true)
        view.html("tree", frame.navigation.html(section.path, language, current: page, prefix: context.addresses.prefix(from: page)))
        return frame.page(page, language, template: "category", head: head(name, about), view: view)
    }

    private func crumbs(_ phrases: Phrases) -> [(name: String, page: PageKey)] {
        [(phrases["home"], .home(language))] + section.path.ancestors.map { (names.title($0, language), .section($0, language)) }
    }

    private func head(_ name: String, _ about: String) -> PageHead {
        let path = section.path
        let languages = context.collection.languages.filter { language in
            context.collection.tree(language)[path].map { context.hasOwnText($0, language) } ?? false
        }
        return PageHead(
            title: name, headTitle: "\(name) · \(context.title(language))", description: about,
            canonical: context.addresses.canonical(page), alternates: context.alternates(languages) { .section(path, $0) },
            inLanguage: { .section(path, $0) })
    }

    /// The section's own text above its lists.
    private func addText(_ view: inout View, _ phrases: Phrases) {
        guard let entry = section.page else { return }
        let body = context.bodies[entry.article]
        let other = context.article(entry).name.language
        view.flag("has_body", true)
        view.html("body", digest: body.digest) { body.rendered.html }
        view.text("body_tag", entry.isFallback ? other.description : nil)
        if PageFrame.direction(other) != PageFrame.direction(language) {
            view.html("body_direction", " dir=\"\(PageFrame.direction(other))\"")
        }
    }

    private func addArticles(_ view: inout View) {
        let links = section.articles.map { ArticleLink(frame: frame, page: page, language: language).view($0) }
        if links.count > Self.flatCount { view.list("ranges", ranges(links)) } else { view.list("articles", links) }
        view.flag("is_empty", links.isEmpty && section.sections.isEmpty && section.page == nil)
    }

    private func ranges(_ links: [View]) -> [View] {
        stride(from: 0, to: links.count, by: Self.rangeLength).map { start in
            let end = min(start + Self.rangeLength, links.count)
            var view = View()
            view.text("from", context.article(section.articles[start]).title.value)
            view.text("to", context.article(section.articles[end - 1]).title.value)
            view.flag("is_open", start == 0)
            view.list("articles", Array(links[start..<end]))
            return view
        }
    }

    /// A section within this one: its name, what it is about, and its first articles.
    private func inner(_ path: SectionPath) -> View {
        let entries = context.collection.entries(path, language)
        var view = View()
        view.text("name", names.title(path, language))
        view.own("about", names.about(path, language))
        view.text("href", frame.href(.section(path, language), from: page))
        view.own("count", frame.count(entries.count, language))
        view.flag("has_more", entries.count > Self.firstCount)
        let link = ArticleLink(frame: frame, page: page, language: language)
        view.list("first", entries.prefix(Self.firstCount).map { link.view($0) })
        return view
    }
}

/// The way from the home page to a page.
struct Crumbs {
    let frame: PageFrame
    let page: PageKey
    let language: LanguageTag

    func views(_ crumbs: [(name: String, page: PageKey)], last: String, tag: String? = nil) -> [View] {
        let links = crumbs.map { crumb in
            var view = View()
            view.text("name", crumb.name)
            view.text("href", frame.href(crumb.page, from: page))
            return view
        }
        var end = View()
        end.text("name", last)
        end.own("tag", tag)
        return links + [end]
    }
}
