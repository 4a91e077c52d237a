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
        let own = Self.anchors(in: text.tree)
        return links.compactMap { link in
            guard let address = ArticleAddress(link.destination, from: text.file.path), let anchor = address.anchor, !anchor.isEmpty,
                let (anchors, source) = target(address, own, text, book), !anchors.contains(anchor), !Self.isInHTML(anchor, source)
            else { return nil }
            let remedy = Suggestion.nearest(to: anchor, in: anchors).map { "did you mean '#\($0)'?" } ?? "use the address of a heading of that page"
            return Finding(link.place, "link to '\(link.destination)' names no heading; \(remedy)")
        }
    }

    private func target(_ address: ArticleAddress, _ own: [String], _ text: CheckedText, _ book: CheckedBook) -> ([String], SourceFile)? {
        if address.path == text.file.path { return (own, text.file) }
        let article = book.articlesByPath[address.path]
            ?? address.id.flatMap { book.articlesByID[$0] }?.first { $0.name.language == address.language ?? text.language }
        return article.map { (Self.anchors(in: $0.document.root), $0.file) }
    }

    private static func anchors(in tree: Node) -> [String] {
        var series = SlugSeries()
        var anchors: [String] = []
        tree.walk { node in
            if case .heading = node.kind { anchors.append(series.next(node.plainText)) }
        }
        return anchors
    }

    private static func isInHTML(_ anchor: String, _ file: SourceFile) -> Bool {
        ["id=\"\(anchor)\"", "name=\"\(anchor)\""].contains { file.text.contains($0) }
    }
}
