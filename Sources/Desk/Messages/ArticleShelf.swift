import Content
import Indexing
import SearchCore

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
    /// The book's templates, where they are loaded anyway.
    private let templates: [Template]?
    private let finder: ArticleFinder
    private let base: String?

    package init(root: String) {
        self.init(BookLoader.load(root, where: { $0.kind == .article }), templates: nil)
    }

    /// - Parameter book: a whole book, which is not read again.
    package init(_ book: Book) { self.init(book, templates: book.templates) }

    private init(_ book: Book, templates: [Template]?) {
        root = book.root
        self.templates = templates
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
        let templates =
            templates ?? BookLoader.load(root) { file in file.kind == .template && endings.contains { file.path.hasSuffix($0) } }.templates
        var naming: [String: [String]] = [:]
        for template in templates where template.status == .published && template.name.variant == nil {
            for article in template.articles {
                naming["\(article.value):\(template.name.language)", default: []].append(template.name.id.description)
            }
        }
        return naming
    }
}

extension ArticleShelf.Offer {
    /// The same among the hits of a search.
    package var hit: OfferedArticle {
        func bytes(_ text: some StringProtocol) -> [UInt8] { Array(text.utf8) }
        return OfferedArticle(
            id: bytes(match.id), language: bytes(match.language), title: bytes(match.title),
            category: bytes(match.id.prefix { $0 != "/" }), share: Float(match.share), path: bytes(match.path),
            passage: bytes(match.passage), link: bytes(link), templates: templates.map { bytes($0) })
    }
}
