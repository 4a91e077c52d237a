import Content
import Indexing

/// The book's help articles, read from their files when a question needs them.
package struct ArticleShelf {
    package struct Offer: Sendable, Equatable {
        package let match: ArticleMatch
        /// Public address, or the source's path where the book has none.
        package let link: String
        /// Ids of the templates in its language that name it: they answer with it.
        package let templates: [String]
    }

    /// How little of a question an article may say to be offered.
    package enum Width: Sendable {
        /// Beside templates: most of it.
        case usual
        /// Where articles are asked for.
        case broad
    }

    private let root: String
    private let finder: ArticleFinder
    private let base: String?

    package init(root: String) {
        self.root = root
        let book = BookLoader.load(root, where: { $0.kind == .article })
        finder = ArticleFinder(BookAdapter(book).articles())
        base = book.settings.baseURL
    }

    /// - Parameter category: nil for all.
    package func offers(
        for question: String, language: String?, limit: Int = 2, in category: String? = nil, _ width: Width = .usual
    ) -> [Offer] {
        let least = width == .usual ? ArticleFinder.least : ArticleFinder.leastAsked
        let all = finder.articles(for: question, language: language, limit: category == nil ? limit : Int.max, least: least)
        let matches = all.filter { match in category.map { match.id.hasPrefix($0 + "/") } ?? true }.prefix(limit)
        let naming = naming(Array(matches))
        return matches.map { match in
            Offer(
                match: match, link: base.map { "\($0)\(match.language)/\(match.id)/" } ?? match.path,
                templates: naming["\(match.id):\(match.language)"] ?? [])
        }
    }

    /// Published templates by the articles that they name; read only where an article was found.
    private func naming(_ matches: [ArticleMatch]) -> [String: [String]] {
        guard !matches.isEmpty else { return [:] }
        let endings = Set(matches.map { ".\($0.language).md" })
        let book = BookLoader.load(root) { file in file.kind == .template && endings.contains { file.path.hasSuffix($0) } }
        var naming: [String: [String]] = [:]
        for template in book.templates where template.status == .published && template.name.variant == nil {
            for article in template.articles {
                naming["\(article.value):\(template.name.language)", default: []].append(template.name.id.description)
            }
        }
        return naming
    }
}
