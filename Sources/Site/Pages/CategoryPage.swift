import Content
import Language

/// The articles of one category.
struct CategoryPage {
    let frame: PageFrame
    let category: Content.Category
    let language: LanguageTag
    private var context: SiteContext { frame.context }
    private var page: PageKey { .category(category, language) }

    /// Longer lists are folded into ranges that readers open.
    static let flatCount = 100
    private static let rangeLength = 50

    private func ranges(_ entries: [Collection.Entry], _ links: [View]) -> [View] {
        stride(from: 0, to: entries.count, by: Self.rangeLength).map { start in
            let end = min(start + Self.rangeLength, entries.count)
            var view = View()
            view.text("from", context.article(entries[start]).title.value)
            view.text("to", context.article(entries[end - 1]).title.value)
            view.flag("is_open", start == 0)
            view.list("articles", Array(links[start..<end]))
            return view
        }
    }

    func source() -> PageSource {
        let phrases = context.phrases(language)
        let name = phrases["category_\(category.rawValue)"]
        let about = phrases["about_\(category.rawValue)"]
        let entries = context.collection.entries(category, language)
        let count = context.collection.ownCount(category, language)
        var view = frame.view(page, language)
        view.flag("is_\(category.rawValue)", true)
        view.text("about", about)
        if count > 0 { view.text("count", phrases.count("articles", count, context.settings.formatter(for: language))) }
        view.list("crumbs", Crumbs(frame: frame, page: page, language: language).views([(phrases["home"], .home(language))], last: name))
        let links = entries.map { ArticleLink(frame: frame, page: page, language: language).view($0) }
        if entries.count > Self.flatCount { view.list("ranges", ranges(entries, links)) } else { view.list("articles", links) }
        view.list("categories", CategoryViews(frame: frame, page: page, language: language).views(current: category))
        let languages = context.collection.languages.filter { language in
            context.collection.entries(category, language).contains { !$0.isFallback }
        }
        return frame.page(
            page, language, template: "category",
            head: PageHead(
                title: name, headTitle: "\(name) · \(context.title(language))", description: about,
                canonical: context.addresses.canonical(page), alternates: context.alternates(languages) { .category(category, $0) },
                inLanguage: { [category] in .category(category, $0) }),
            view: view)
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
