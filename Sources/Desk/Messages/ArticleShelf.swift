import Content
import Indexing

/// The book's help articles, read from their files when a question needs them.
package struct ArticleShelf {
    package struct Offer: Sendable, Equatable {
        package let match: ArticleMatch
        /// Public address, or the source's path where the book has none.
        package let link: String
    }

    private let finder: ArticleFinder
    private let base: String?

    package init(root: String) {
        let book = BookLoader.load(root, where: { $0.kind == .article })
        finder = ArticleFinder(BookAdapter(book).articles())
        base = book.settings.baseURL
    }

    package func offers(for question: String, language: String?) -> [Offer] {
        finder.articles(for: question, language: language).map { match in
            Offer(match: match, link: base.map { "\($0)\(match.language)/\(match.id)/" } ?? match.path)
        }
    }
}
