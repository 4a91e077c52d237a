import Content
import Diagnostics
import Markdown

struct AnchorsExist: TextRule {
    static let about = RuleDescription(
        "broken-anchor", .error, "A link to a part of a page names a heading of that page.",
        why: "A dead anchor drops the reader at the top of a long page, to search for what the link promised.")

    static let examples: [Example] = [
        .good("See [below](#the-label).\n\n## The label\n\nPrint it.", .english, .article),
        .bad("See [below](↓#label).\n\n## The label\n\nPrint it.", .english, .article),
        .bad("Смотрите [ниже](↓#этикетки).\n\n## Этикетка\n\nРаспечатайте её.", .russian, .article),
        .bad("Zobacz [etykietę](↓returns.md#etykiety).", .polish, .article, at: "KnowledgeBase/return/other.pl.md", beside: ["KnowledgeBase/return/returns.pl.md": "---\ntitle: Zwroty\ncategory: return\n---\n## Etykieta\n\nWydrukuj.\n"]),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        guard text.article != nil else { return [] }
        let links = text.links.relative.filter { $0.destination.contains("#") && !$0.isImage }
        guard !links.isEmpty else { return [] }
        var pages = [text.file.path: Page(text.tree, text.file)]
        return links.compactMap { link in
            guard let address = ArticleAddress(link.destination, from: text.file.path), let anchor = address.anchor, !anchor.isEmpty,
                let page = page(address, text, book, &pages), !page.has(anchor)
            else { return nil }
            let remedy = page.nearest(to: anchor).map { "did you mean '#\($0)'?" } ?? "use the address of a heading of that page"
            return Finding(link.place, "link to '\(link.destination)' names no heading; \(remedy)")
        }
    }

    /// The page that an address names, read once for all links of a text.
    private func page(_ address: ArticleAddress, _ text: CheckedText, _ book: CheckedBook, _ pages: inout [String: Page]) -> Page? {
        if let page = pages[address.path] { return page }
        let article = book.articlesByPath[address.path]
            ?? address.id.flatMap { book.articlesByID[$0] }?.first { $0.name.language == address.language ?? text.language }
        let page = article.map { Page($0.document.root, $0.file) }
        pages[address.path] = page
        return page
    }

    /// The anchors of a page: its headings', and those that raw HTML names.
    private struct Page {
        /// Only a page that a person keeps in mind gets a suggestion; comparing takes time by links and headings.
        private static let maximumSuggestions = 500

        private let headings: [String]
        private let anchors: Set<String>

        init(_ tree: Node, _ file: SourceFile) {
            var series = SlugSeries()
            var headings: [String] = []
            tree.walk { node in
                if case .heading = node.kind { headings.append(series.next(node.plainText)) }
            }
            self.headings = headings
            let written = file.text.utf8.contains(UInt8(ascii: "=")) ? file.text.matches(of: /(?:id|name)="([^"]+)"/).map { String($0.1) } : []
            anchors = Set(headings + written)
        }

        func has(_ anchor: String) -> Bool { anchors.contains(anchor) }

        func nearest(to anchor: String) -> String? {
            headings.count > Self.maximumSuggestions ? nil : Suggestion.nearest(to: anchor, in: headings)
        }
    }
}
