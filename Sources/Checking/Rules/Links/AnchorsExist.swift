import Content
import Diagnostics
import Language
import Markdown

struct AnchorsExist: TextRule {
    static let reads: RuleInputs = [.articles, .headings]
    static let about = RuleDescription(
        "anchors-exist", .error, "A link to a part of a page names a heading of that page.",
        why: "A dead anchor drops the reader at the top of a long page, to search for what the link promised.")

    static let examples: [Example] = [
        .good("See [below](#the-label).\n\n## The label\n\nPrint it.", .english, .article),
        .bad("See [below](↓#label).\n\n## The label\n\nPrint it.", .english, .article),
        .bad("Смотрите [ниже](↓#этикетки).\n\n## Этикетка\n\nРаспечатайте её.", .russian, .article),
        .bad(
            "Zobacz [etykietę](↓returns.md#etykiety).", .polish, .article, at: "KnowledgeBase/return/other.pl.md",
            beside: ["KnowledgeBase/return/returns.pl.md": "---\ntitle: Zwroty\ncategory: return\n---\n## Etykieta\n\nWydrukuj.\n"]),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        guard text.article != nil else { return [] }
        let links = text.links.relative.filter { $0.destination.contains("#") && !$0.isImage }
        guard !links.isEmpty else { return [] }
        var pages = [text.file.path: Self.anchors(text.tree, text.file)]
        return links.compactMap { link in
            guard let address = ArticleAddress(link.destination, from: text.file.path), let anchor = address.anchor, !anchor.isEmpty,
                let page = page(address, text, book, &pages), !page.contains(anchor)
            else { return nil }
            let remedy = page.nearest(to: anchor).map { "did you mean '#\($0)'?" } ?? "use the address of a heading of that page"
            return Finding(link.place, "link to '\(link.destination)' names no heading; \(remedy)")
        }
    }

    /// The page that an address names, read once for all links of a text.
    private func page(_ address: ArticleAddress, _ text: CheckedText, _ book: CheckedBook, _ pages: inout [String: PageAnchors])
        -> PageAnchors?
    {
        if let page = pages[address.path] { return page }
        let article =
            book.articlesByPath[address.path]
            ?? address.id.flatMap { book.articlesByID[$0] }?.first { $0.name.language == address.language ?? text.language }
        let page = article.map { Self.anchors($0.document.root, $0.file) }
        pages[address.path] = page
        return page
    }

    /// Headings' anchors, and those that raw HTML names.
    private static func anchors(_ tree: Node, _ file: SourceFile) -> PageAnchors {
        var series = SlugSeries()
        var headings: [String] = []
        tree.walk { node in
            if case .heading = node.kind { headings.append(series.next(node.plainText)) }
        }
        let written = file.text.utf8.contains(UInt8(ascii: "=")) ? file.text.matches(of: /(?:id|name)="([^"]+)"/).map { String($0.1) } : []
        return PageAnchors(headings: headings, others: written)
    }
}
