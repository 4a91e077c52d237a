import Content
import Diagnostics

/// Links to headings that are not there; possible only once all articles are rendered.
struct AnchorCheck {
    /// Only a page that a person keeps in mind gets a suggestion; comparing takes time by links and headings.
    private static let maximumSuggestions = 500

    let collection: Collection
    let bodies: [ArticleBody]

    func diagnostics() -> [Diagnostic] {
        var anchors: [Int: Set<String>] = [:]
        var problems: [Diagnostic] = []
        for (index, article) in collection.articles.enumerated() {
            var written: WrittenLinks?
            for link in bodies[index].facts.anchorLinks {
                guard let target = target(link.target) else { continue }
                let known = anchors[target] ?? Set(bodies[target].facts.headings.map(\.id))
                anchors[target] = known
                if known.contains(link.anchor) || link.anchor.isEmpty { continue }
                let near = known.count > Self.maximumSuggestions ? nil : Suggestion.nearest(to: link.anchor, in: known.sorted())
                let remedy = near.map { "did you mean '#\($0)'?" } ?? "name one of its headings"
                let places = written ?? WrittenLinks(article)
                written = places
                problems += places.places(of: link.destination).map {
                    Diagnostic(.error, rule: "broken-anchor", path: article.path, range: article.file.range($0), "'\(collection.articles[target].name)' has no heading '#\(link.anchor)'; \(remedy)")
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
