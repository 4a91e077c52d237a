import Content
import Diagnostics

/// An article as HTML, with what its page, its neighbours and the search need to know of it.
struct RenderedArticle: Sendable {
    struct Heading: Sendable, Equatable {
        let level: Int
        let id: String
        let text: String
    }

    /// A link to a heading, checked when all articles are rendered.
    struct AnchorLink: Sendable {
        let target: TextName
        let anchor: String
        let destination: String
    }

    let html: String
    let facts: BodyFacts
    /// The words of the body without markup.
    let sections: [ArticleSection]
    /// Facts filled in, as Markdown.
    let markdown: String
    /// Destinations of links that leave the site.
    let externalLinks: [String]
    let diagnostics: [Diagnostic]
}

/// A link that leaves the site, and where it stands.
package struct ExternalLink: Sendable, Hashable {
    package let address: String
    package let path: String
    package let line: Int
    package let column: Int

    /// Finds the places of an article's outward links.
    static func all(_ article: Article, _ destinations: [String]) -> [ExternalLink] {
        guard !destinations.isEmpty else { return [] }
        let written = WrittenLinks(article)
        return destinations.flatMap { destination in
            written.places(of: destination).map { offsets in
                let place = article.file.range(offsets).start
                return ExternalLink(address: destination, path: article.path, line: place.line, column: place.column)
            }
        }
    }
}
