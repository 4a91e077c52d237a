import Content
import Diagnostics

/// Links to headings that are not there; possible only once all articles are rendered.
struct AnchorCheck {
    let collection: Collection
    let bodies: [ArticleBody]

    func diagnostics() -> [Diagnostic] {
        var anchors: [Int: Set<String>] = [:]
        var problems: [Diagnostic] = []
        for (index, article) in collection.articles.enumerated() {
            for link in bodies[index].facts.anchorLinks {
                guard let target = target(link.target) else { continue }
                let known = anchors[target] ?? Set(bodies[target].facts.headings.map(\.id))
                anchors[target] = known
                if known.contains(link.anchor) || link.anchor.isEmpty { continue }
                let remedy = Suggestion.nearest(to: link.anchor, in: known.sorted()).map { "did you mean '#\($0)'?" } ?? "name one of its headings"
                problems += article.places(ofLink: link.destination).map {
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
