import Content
import Language

/// Search first, the five categories, the questions most asked.
struct HomePage {
    let frame: PageFrame
    let language: LanguageTag
    private var context: SiteContext { frame.context }
    private var page: PageKey { .home(language) }

    func source() -> PageSource {
        var view = frame.view(page, language)
        view.flag("is_home", true)
        view.list(
            "categories",
            context.categories(language).map { category in
                var card = CategoryViews(frame: frame, page: page, language: language).view(category, isCurrent: false)
                let first = context.collection.entries(category, language).prefix(3)
                card.list("first", first.map { ArticleLink(frame: frame, page: page, language: language).view($0) })
                return card
            })
        let popular = PopularArticles(collection: context.collection)
        view.list("examples", popular.questions(language).map(example))
        view.list("popular", popular.entries(language).map { ArticleLink(frame: frame, page: page, language: language).view($0) })
        let title = context.title(language)
        let description = context.site.description.text(in: language)
        let languages = context.collection.languages
        return frame.page(
            page, language, template: "home",
            head: PageHead(
                title: title, headTitle: title, description: description.isEmpty ? nil : description,
                canonical: context.addresses.canonical(page), alternates: context.alternates(languages, PageKey.home, everybody: .root),
                inLanguage: PageKey.home),
            view: view)
    }

    /// A question that leads to its results.
    private func example(_ question: String) -> View {
        var view = View()
        view.text("text", question)
        view.text("href", frame.href(.search(language), from: page) + "?q=" + Addresses.encoded(question))
        return view
    }
}

/// The categories as cards and lists show them.
struct CategoryViews {
    let frame: PageFrame
    let page: PageKey
    let language: LanguageTag

    func views(current: Content.Category? = nil) -> [View] {
        frame.context.categories(language).map { view($0, isCurrent: $0 == current) }
    }

    func view(_ category: Content.Category, isCurrent: Bool) -> View {
        let phrases = frame.context.phrases(language)
        let count = frame.context.collection.ownCount(category, language)
        var view = View()
        view.text("id", category.rawValue)
        view.flag("is_\(category.rawValue)", true)
        view.text("name", phrases["category_\(category.rawValue)"])
        view.text("about", phrases["about_\(category.rawValue)"])
        if count > 0 { view.text("count", phrases.count("articles", count, frame.context.settings.formatter(for: language))) }
        view.text("href", frame.href(.category(category, language), from: page))
        view.flag("current", isCurrent)
        return view
    }
}

/// A link to an article, with its language and the name of that where it is not the page's.
struct ArticleLink {
    let frame: PageFrame
    let page: PageKey
    let language: LanguageTag

    func view(_ entry: Collection.Entry) -> View {
        let article = frame.context.article(entry)
        var view = View()
        view.text("href", frame.href(.article(entry.id, language), from: page))
        view.text("title", article.title.value)
        view.own("description", article.description?.value)
        view.own("tag", entry.isFallback ? article.name.language.description : nil)
        view.own("other_language", entry.isFallback ? frame.name(of: article.name.language) : nil)
        view.own("draft", article.status == .draft ? frame.context.phrases(language)["draft"] : nil)
        return view
    }
}
