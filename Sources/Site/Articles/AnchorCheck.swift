import Content
import Diagnostics
import Markdown

/// Links to headings that are not there; possible only once all articles are rendered.
struct AnchorCheck {
    let collection: Collection
    let bodies: [ArticleBody]

    func diagnostics() -> [Diagnostic] {
        var pages: [Int: PageAnchors] = [:]
        var problems: [Diagnostic] = []
        for (index, article) in collection.articles.enumerated() {
            var written: WrittenLinks?
            for link in bodies[index].facts.anchorLinks {
                guard let target = target(link.target) else { continue }
                let page = pages[target] ?? PageAnchors(headings: bodies[target].facts.headings.map(\.id).sorted())
                pages[target] = page
                if page.contains(link.anchor) || link.anchor.isEmpty { continue }
                let remedy = page.nearest(to: link.anchor).map { "did you mean '#\($0)'?" } ?? "name one of its headings"
                let places = written ?? WrittenLinks(article)
                written = places
                problems += places.places(of: link.destination).map {
                    Diagnostic(
                        .error, rule: "anchors-exist", path: article.path, range: article.file.range($0),
                        "'\(collection.articles[target].name)' has no heading '#\(link.anchor)'; \(remedy)")
                }
            }
        }
        return problems
    }

    private func target(_ name: TextName) -> Int? {
        let texts = collection.translations(name.id)
        return texts[name.language] ?? collection.languages.lazy.compactMap { texts[$0] }.first
    }
}
