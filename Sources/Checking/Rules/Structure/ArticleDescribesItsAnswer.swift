import Content
import Diagnostics
import Language

struct ArticleDescribesItsAnswer: TextRule {
    static let about = RuleDescription(
        "article-describes-its-answer", .warning,
        "A published article has a description of one sentence, at most 200 characters, that gives the answer.",
        why: "The description is what search results show, ours and the web's: many customers read nothing else.")

    static let examples: [Example] = [
        .good("Returns take 30 days.", .english, .article, with: "description: Send it back within 30 days, free of charge."),
        .bad(
            "---\n↓title: Returns\ncategory: return\n---\nReturns take 30 days.\n", .english, .article,
            at: "KnowledgeBase/return/returns.en.md"),
        .bad("Zwrot trwa 30 dni.", .polish, .article, with: "description: ↓\"\(String(repeating: "Zwrot jest bezpłatny. ", count: 12))\""),
        .good("Возврат в течение 30 дней.", .russian, .article, with: "status: draft"),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        guard let article = text.article, article.status == .published else { return [] }
        guard let description = article.description, !description.value.isEmpty else {
            return [
                Finding(
                    article.fields["title"] ?? 0..<0, "article has no description; add 'description: …' with the answer in one sentence")
            ]
        }
        guard description.value.count > 200 else { return [] }
        return [
            Finding(description.offsets, "description has \(description.value.count) characters; shorten it to one sentence of at most 200")
        ]
    }
}
