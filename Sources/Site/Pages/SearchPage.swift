import Content
import Language

/// Results for `?q=` with script; without, all questions of the site by section.
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
            context.sections(language).map { section in
                var item = SectionViews(frame: frame, page: page, language: language).view(section)
                item.list("questions", isListed ? questions(section) : [])
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

    private func questions(_ section: SectionPath) -> [View] {
        context.collection.entries(section, language).map { entry in
            var view = ArticleLink(frame: frame, page: page, language: language).view(entry)
            let questions = context.article(entry).questions
            view.list("asked", questions.map { asked($0, frame.href(.article(entry.id, language), from: page)) })
            let formatter = context.settings.formatter(for: language)
            view.own("asked_count", questions.isEmpty ? nil : context.phrases(language).count("asked", questions.count, formatter))
            return view
        }
    }

    /// Of a large site the pages of the sections hold the lists.
    private var isListed: Bool { context.collection.entries(language).count <= Self.listedCount }

    /// A question, with the way to the article that answers it.
    private func asked(_ question: Located<String>, _ address: String) -> View {
        var view = View()
        view.text("href", address)
        view.text("text", question.value)
        return view
    }
}
