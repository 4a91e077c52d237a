import Content
import Language

/// Search first, the sections, the questions most asked.
struct HomePage {
    let frame: PageFrame
    let language: LanguageTag
    private var context: SiteContext { frame.context }
    private var page: PageKey { .home(language) }

    func source() -> PageSource {
        var view = frame.view(page, language)
        view.flag("is_home", true)
        view.list("categories", context.sections(language).map(card))
        let popular = PopularArticles(collection: context.collection)
        view.list("examples", popular.questions(language).map(example))
        view.list("popular", popular.entries(language).map { ArticleLink(frame: frame, page: page, language: language).view($0) })
        view.list("recent", recent())
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

    /// What was last reviewed or written.
    private func recent() -> [View] {
        guard context.site.recentCount > 0 else { return [] }
        return Feed(context: context, language: language).recent(context.site.recentCount).map { article in
            var view = View()
            view.text("href", frame.href(.article(article.name.id, language), from: page))
            view.text("title", article.title.value)
            view.own("day", article.reviewed.map { context.days.name($0, language) })
            return view
        }
    }

    private func card(_ section: SectionPath) -> View {
        var card = SectionViews(frame: frame, page: page, language: language).view(section)
        let entries = context.collection.entries(section, language)
        let link = ArticleLink(frame: frame, page: page, language: language)
        card.list("first", entries.prefix(3).map { link.view($0) })
        let formatter = context.settings.formatter(for: language)
        let count = context.collection.ownCount(section, language)
        card.own("all", count == 0 ? nil : context.phrases(language).count("all_articles", count, formatter))
        return card
    }

    /// A question that leads to its results.
    private func example(_ question: String) -> View {
        var view = View()
        view.text("text", question)
        view.text("href", frame.href(.search(language), from: page) + "?q=" + Addresses.encoded(question))
        return view
    }
}

/// The outermost sections as cards and lists show them.
struct SectionViews {
    let frame: PageFrame
    let page: PageKey
    let language: LanguageTag

    func view(_ section: SectionPath) -> View {
        let names = frame.context.names
        var view = View()
        view.text("id", section.text)
        frame.addIcon(of: section, to: &view, from: page)
        view.text("name", names.title(section, language))
        view.own("about", names.about(section, language))
        view.own("count", frame.count(frame.context.collection.ownCount(section, language), language))
        view.text("href", frame.href(.section(section, language), from: page))
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
