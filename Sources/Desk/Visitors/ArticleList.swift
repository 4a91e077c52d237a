import Content

/// The published articles of a book and their revisions, read again when a file changed.
///
/// ```swift
/// let list = ArticleList(root: root)
/// let revision = await list.revision(of: "delivery/tracking", language: "en")  // 16 hexadecimal digits
/// ```
package actor ArticleList {
    private let root: String
    private var files: [BookFile]
    private var revisions: [String: String]

    package init(root: String) {
        self.root = root
        files = Self.files(of: root)
        revisions = Self.revisions(BookLoader.load(root))
    }

    /// Returns the revision of an article as the book says it now; nil for one that is not there or not published.
    package func revision(of id: String, language: String) -> String? { revisions["\(id):\(language)"] }

    /// Reads the book again where a file of it changed.
    package func refresh() {
        let now = Self.files(of: root)
        guard now != files else { return }
        files = now
        revisions = Self.revisions(BookLoader.load(root))
    }

    private static func files(of root: String) -> [BookFile] { BookScanner.scan(root).files.filter { $0.kind == .article } }

    private static func revisions(_ book: Book) -> [String: String] {
        let published = book.articles.filter { $0.status == .published }
        return Dictionary(published.map { ($0.name.description, $0.revision.description) }) { first, _ in first }
    }
}
