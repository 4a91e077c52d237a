import Content
import Diagnostics
import Language

struct NamedArticlesExist: TextRule {
    static let reads: RuleInputs = .articles
    static let about = RuleDescription(
        "named-articles-exist", .error, "Articles named under 'articles' and 'related' exist in the text's language and are published.",
        why: "The reply offers the article at its end; a customer gets a dead address, or a page in a language they do not read.")

    static let examples: [Example] = [
        .good(
            "It is on its way.", with: "articles: [delivery/tracking]",
            beside: ["KnowledgeBase/delivery/tracking.en.md": "---\ntitle: Tracking\ncategory: delivery\n---\nLook.\n"]),
        .bad(
            "It is on its way.", with: "articles: [↓delivery/traking]",
            beside: ["KnowledgeBase/delivery/tracking.en.md": "---\ntitle: Tracking\ncategory: delivery\n---\nLook.\n"]),
        .bad(
            "Заказ в пути.", .russian, with: "articles: [↓delivery/tracking]",
            beside: ["KnowledgeBase/delivery/tracking.en.md": "---\ntitle: Tracking\ncategory: delivery\n---\nLook.\n"]),
        .good(
            "It is on its way.", with: "articles: [delivery/tracking]",
            beside: ["KnowledgeBase/delivery/tracking.en.md": "---\ntitle: Tracking: how\n---\nLook.\n"]),
        .bad("Zwrot trwa 30 dni.", .polish, .article, with: "related: [↓zwroty]"),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        let (key, named) = text.template.map { ("articles", $0.articles) } ?? ("related", text.article?.related ?? [])
        return named.filter { $0.offsets != 0..<0 }.compactMap { name in
            guard let id = TextID(name.value) else {
                return Finding(
                    name.offsets, "'\(name.value)' under '\(key)' is not an id; write <category>/<slug>, such as delivery/tracking")
            }
            if book.unread.holdsArticle(id, in: text.language) { return nil }
            guard let versions = book.articlesByID[id] else {
                let near = Suggestion.nearest(to: name.value, in: book.articlesByID.keys.sorted().map(\.description))
                return Finding(
                    name.offsets,
                    "article '\(name.value)' does not exist; \(near.map { "did you mean '\($0)'?" } ?? "correct it, or write the article")")
            }
            guard let version = versions.first(where: { $0.name.language == text.language }) else {
                let others = versions.map(\.name.language.description).sorted().joined(separator: ", ")
                return Finding(
                    name.offsets,
                    "article '\(name.value)' does not exist in '\(text.language)', only in \(others); translate it, or leave it out")
            }
            guard text.status == .published, version.status != .published else { return nil }
            return Finding(
                name.offsets, "article '\(name.value)' has 'status: \(version.status.rawValue)'; publish it, or leave it out",
                severity: .warning)
        }
    }
}
