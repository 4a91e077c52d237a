import Content
import Language

/// Results for `?q=` with script; without, all questions of the site by category.
struct SearchPage {
    let frame: PageFrame
    let language: LanguageTag
    private static let listedCount = 300
    private var context: SiteContext { frame.context }
    private var page: PageKey { .search(language) }

    func source() -> PageSource {
        let phrases = context.phrases(language)
        var view = frame.view(page, language)
        view.list(
            "categories",
            context.categories(language).map { category in
                var item = CategoryViews(frame: frame, page: page, language: language).view(category, isCurrent: false)
                item.list("questions", isListed ? questions(category) : [])
                return item
            })
        let title = phrases["search_title"]
        return frame.page(
            page, language, template: "search",
            head: PageHead(
                title: title, headTitle: "\(title) · \(context.title(language))", description: nil,
                canonical: context.addresses.canonical(page),
                alternates: context.alternates(context.collection.languages, PageKey.search), inLanguage: PageKey.search),
            view: view)
    }

    private func questions(_ category: Content.Category) -> [View] {
        context.collection.entries(category, language).map { entry in
            var view = ArticleLink(frame: frame, page: page, language: language).view(entry)
            view.list("asked", context.article(entry).questions.map(asked))
            return view
        }
    }

    /// Of a large site the pages of the categories hold the lists.
    private var isListed: Bool { context.collection.entries(language).count <= Self.listedCount }

    private func asked(_ question: Located<String>) -> View {
        var view = View()
        view.text("text", question.value)
        return view
    }
}
