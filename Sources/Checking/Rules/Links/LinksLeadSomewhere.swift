import Content
import Diagnostics
import Language
import Markdown

struct LinksLeadSomewhere: TextRule {
    static let reads: RuleInputs = .articles
    static let about = RuleDescription(
        "links-lead-somewhere", .error,
        "A link inside the book leads to an article of the same language or to a file; a reply links by full address.",
        why: "A customer who follows a dead link from the answer writes again, angrier.")

    static let examples: [Example] = [
        .good(
            "See [returns](../return/returns.md).", .english, .article,
            beside: ["KnowledgeBase/return/returns.en.md": "---\ntitle: Returns\ncategory: return\n---\nSend it back.\n"]),
        .bad(
            "See [returns](↓../return/return.md).", .english, .article,
            beside: ["KnowledgeBase/return/returns.en.md": "---\ntitle: Returns\ncategory: return\n---\nSend it back.\n"]),
        .bad(
            "Смотрите [возврат](↓../return/returns.md).", .russian, .article,
            beside: ["KnowledgeBase/return/returns.en.md": "---\ntitle: Returns\ncategory: return\n---\nSend it back.\n"]),
        .bad("Szczegóły są w [regulaminie](↓returns.md).", .polish),
        .bad("The form is [here](↓../_assets/form.pdf).", .english, .article),
        .bad("See [it](↓javascript:alert).", .english, .article),
        .good("See [the shop](https://shop.example/) or [write](mailto:help@shop.example).", .english, .article),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        let targets = text.links
        let refused = targets.links.filter {
            !LinkPolicy.isRelative($0.destination) && LinkPolicy.allowed($0.destination) == nil
                && text.placeholders.span(touching: $0.place) == nil
        }.map {
            Finding($0.place, "link to '\($0.destination)' is not allowed; use https, mailto, tel or a path in the book")
        }
        return refused + targets.relative.filter { !$0.isImage }.compactMap { problem($0, text, book) }
    }

    private func problem(_ link: LinkTargets.Link, _ text: CheckedText, _ book: CheckedBook) -> Finding? {
        if text.article == nil {
            return Finding(
                link.place,
                "reply links to '\(link.destination)', which only works inside the book; name the article under 'articles', or write the full address"
            )
        }
        guard let address = ArticleAddress(link.destination, from: text.file.path) else {
            return Finding(link.place, "link to '\(link.destination)' leaves the book; write the full address")
        }
        if address.path == text.file.path || book.assets.contains(address.path) || book.articlesByPath[address.path] != nil { return nil }
        if book.unread.paths.contains(address.path) { return nil }
        if let id = address.id, book.unread.holdsArticle(id, in: address.language ?? text.language) { return nil }
        guard let id = address.id, let versions = book.articlesByID[id] else {
            return Finding(link.place, "link to '\(link.destination)' leads nowhere\(remedy(address, book))")
        }
        let language = address.language ?? text.language
        guard let target = versions.first(where: { $0.name.language == language }) else {
            let others = versions.map(\.name.language.description).sorted().joined(separator: ", ")
            return Finding(
                link.place,
                "link to '\(link.destination)' has no article in '\(language)', only in \(others); translate it, or link elsewhere")
        }
        guard text.status == .published, target.status != .published else { return nil }
        return Finding(
            link.place,
            "link to '\(link.destination)' leads to a text with 'status: \(target.status.rawValue)'; publish it, or link elsewhere",
            severity: .warning)
    }

    private func remedy(_ address: ArticleAddress, _ book: CheckedBook) -> String {
        guard let id = address.id else {
            return Suggestion.nearest(to: address.path, in: book.assets.sorted()).map { "; did you mean '\($0)'?" }
                ?? "; correct it, or remove it"
        }
        let near =
            Suggestion.nearest(to: id.description, in: book.articlesByID.keys.sorted().map(\.description))
            ?? book.articlesByID.keys.sorted().first { $0.slug == id.slug }?.description
        return near.map { "; did you mean '\($0)'?" } ?? "; correct it, or remove it"
    }
}
