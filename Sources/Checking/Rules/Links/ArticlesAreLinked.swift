import Content
import Diagnostics
import Language

struct ArticlesAreLinked: BookRule {
    static let about = RuleDescription(
        "articles-are-linked", .note, "Every published article is linked from another article or offered by a reply.",
        why: "An article that nothing leads to is found by search alone; its neighbours send customers past it.")

    static let examples: [Example] = [
        .bad(
            "---\n↓title: Tracking\ncategory: delivery\n---\nLook.\n", .english, .article, at: "KnowledgeBase/delivery/tracking.en.md",
            beside: ["KnowledgeBase/delivery/costs.en.md": "---\ntitle: Costs\ncategory: delivery\nstatus: draft\n---\nIt is free.\n"]),
        .good(
            "Look.", .english, .article, at: "KnowledgeBase/delivery/tracking.en.md",
            beside: [
                "KnowledgeBase/delivery/costs.en.md":
                    "---\ntitle: Costs\ncategory: delivery\nstatus: draft\n---\nSee [tracking](tracking.md).\n"
            ]),
        .good(
            "Смотрите.", .russian, .article, at: "KnowledgeBase/delivery/tracking.ru.md",
            beside: [
                "Templates/delivery/where.ru.md":
                    "---\ntitle: Где\ncategory: delivery\narticles: [delivery/tracking]\n---\n## Решение\nВ пути.\n"
            ]),
    ]

    func findings(in book: CheckedBook, _ digests: [TextDigest]) -> [PlacedFinding] {
        // A single article is a start, not an orphan.
        // A text that could not be read may be the one that links it.
        guard book.articlesByID.count > 1, book.unread.paths.isEmpty else { return [] }
        var linked: Set<TextID> = []
        for digest in digests { linked.formUnion(digest.links.filter { digest.article == nil || $0 != digest.name.id }) }
        return digests.compactMap { digest in
            guard let article = digest.article, article.status == .published, !article.isPopular, !linked.contains(article.name.id),
                article.name.language == first(article, book)
            else { return nil }
            return PlacedFinding(
                article.file,
                Finding(
                    article.fields["title"] ?? 0..<0,
                    "no page and no reply leads to '\(article.name.id)'; name it under 'related' of its neighbours, or under 'articles' of a reply"
                ))
        }
    }

    /// One finding an article, in the first of its languages.
    private func first(_ article: Article, _ book: CheckedBook) -> LanguageTag? {
        let languages = Set(book.articlesByID[article.name.id]?.map(\.name.language) ?? [])
        return book.book.languages.first(where: languages.contains)
    }
}
