import Content

/// The articles of one category.
struct CategoryPage {
    let frame: PageFrame
    let category: Content.Category
    let language: LanguageTag
    private var context: SiteContext { frame.context }
    private var page: PageKey { .category(category, language) }

    func source() -> PageSource {
        let phrases = context.phrases(language)
        let name = phrases["category_\(category.rawValue)"]
        let about = phrases["about_\(category.rawValue)"]
        let entries = context.collection.entries(category, language)
        var view = frame.view(page, language)
        view.flag("is_\(category.rawValue)", true)
        view.text("about", about)
        view.text("count", phrases.count("articles", entries.count, context.settings.formatter(for: language)))
        view.list("crumbs", Crumbs(frame: frame, page: page, language: language).views([(phrases["home"], .home(language))], last: name))
        view.list("articles", entries.map { ArticleLink(frame: frame, page: page, language: language).view($0) })
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
        end.text("tag", tag)
        return links + [end]
    }
}
