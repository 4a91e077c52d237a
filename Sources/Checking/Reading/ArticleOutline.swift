import Content
import Diagnostics
import Language
import Markdown

/// The links and headings of an article, for those who follow and rename them.
package struct ArticleOutline: Sendable {
    /// A link to an article of the book, or to a part of one.
    package struct Link: Sendable {
        /// As it is written.
        package let destination: String
        package let place: Range<Int>
        /// The path of the file that the link leads to, as far as it names one; its language may be left out.
        package let path: String
        package let id: TextID?
        /// Nil for "the same as mine".
        package let language: LanguageTag?
        package let anchor: String?
    }

    package struct Heading: Sendable {
        package let level: Int
        package let text: String
        package let anchor: String
        package let offsets: Range<Int>
    }

    package let links: [Link]
    package let headings: [Heading]

    package init(_ article: Article) {
        let placeholders = PlaceholderMap([article.placeholders])
        let masked = SourceFile(path: article.path, text: placeholders.masked(Array(article.file.text.utf8)))
        let tree = Document(parsing: masked, body: article.body).root
        let targets = LinkTargets(tree: tree, file: article.file, body: article.body, placeholders: placeholders)
        links = targets.relative.filter { !$0.isImage }.compactMap { link in
            ArticleAddress(link.destination, from: article.path).map { address in
                Link(
                    destination: link.destination, place: link.place, path: address.path, id: address.id, language: address.language,
                    anchor: address.anchor)
            }
        }
        var series = SlugSeries()
        var found: [Heading] = []
        tree.walk { node in
            guard case .heading(let level) = node.kind else { return }
            found.append(
                Heading(level: level, text: HeadingText(node.plainText).text, anchor: series.next(node.plainText), offsets: node.offsets))
        }
        headings = found
    }
}
