import Checking
import Content
import Language

/// Proposes the articles and headings that a link in an article may lead to.
struct LinkProposals {
    let proposals: Proposals?

    init(_ spot: Spot) {
        let line = String(spot.before)
        guard let open = line.ranges(of: "](").last?.upperBound, !line[open...].contains(")") else {
            proposals = nil
            return
        }
        let written = String(line[open...])
        let items: [Proposal]
        let prefix: Substring
        if let mark = written.firstIndex(of: "#") {
            prefix = written[written.index(after: mark)...]
            items = Self.anchors(of: String(written[..<mark]), spot)
        } else {
            prefix = written[...]
            items = Self.articles(spot)
        }
        proposals = items.isEmpty ? nil : Proposals(items: items, replaced: spot.offset - prefix.utf8.count..<spot.offset)
    }

    private static func articles(_ spot: Spot) -> [Proposal] {
        guard let own = spot.name else { return [] }
        return spot.book.book.articles.filter { $0.name.language == own.language && $0.name != own }.map { article in
            Proposal(label: "\(own.id.section.way(to: article.name.id)).md", kind: .file, detail: article.title.value)
        }
    }

    private static func anchors(of address: String, _ spot: Spot) -> [Proposal] {
        let book = spot.book.book
        guard let own = book.articles.first(where: { $0.path == spot.path }) else { return [] }
        let link = address.hasSuffix(".md") ? address : address + ".md"
        let target =
            address.isEmpty
            ? own
            : ArticleAddress(link, from: spot.path)?.id.flatMap { book.article(TextName(id: $0, language: own.name.language)) }
        return target.map { ArticleOutline($0).headings.map { Proposal(label: $0.anchor, kind: .reference, detail: $0.text) } } ?? []
    }
}
