import Content
import Language

/// What a host shows for an address that is not there; its links are absolute, it may be shown at any depth.
struct NotFoundPage {
    let frame: PageFrame
    let language: LanguageTag

    func source() -> PageSource {
        let context = frame.context
        let title = context.phrases(language)["not_found"]
        return frame.page(
            .notFound(language), language, template: "not-found",
            head: PageHead(title: title, headTitle: "\(title) · \(context.title(language))", isHidden: true, inLanguage: PageKey.home),
            view: frame.view(.notFound(language), language))
    }
}

/// What the service worker shows for a page that was never opened here; its links are absolute, it stands at any address.
struct OfflinePage {
    let frame: PageFrame
    let language: LanguageTag

    func source() -> PageSource {
        let context = frame.context
        let title = context.phrases(language)["offline_title"]
        return frame.page(
            .offline(language), language, template: "offline",
            head: PageHead(title: title, headTitle: "\(title) · \(context.title(language))", isHidden: true, inLanguage: PageKey.home),
            view: frame.view(.offline(language), language))
    }
}

/// The first page: leads to the visitor's language by script; without, the visitor chooses (WCAG 2.2, 2.2.1: no page turns by
/// itself after a while).
struct RootPage {
    let frame: PageFrame

    func source() -> PageSource? {
        let context = frame.context
        guard let language = context.collection.languages.first else { return nil }
        var view = frame.view(.root, language)
        view.text("canonical", context.addresses.canonical(.root))
        view.list(
            "alternates",
            context.alternates(context.collection.languages, PageKey.home, everybody: .root).map { alternate in
                var view = View()
                view.text("tag", alternate.language)
                view.text("href", alternate.address)
                return view
            })
        view.list(
            "languages",
            context.collection.languages.map { other in
                var view = View()
                view.text("tag", other.description)
                view.text("name", context.name(of: other))
                view.text("href", context.addresses.address(.home(other)))
                return view
            })
        return PageSource(theme: context.theme, template: "root", frame: nil, view: view)
    }
}
