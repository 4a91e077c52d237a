import Basics
import Content

/// Writes canned responses and articles as Chatwoot's API takes them; a short code is unique in an account.
enum ChatwootWriter {
    static func files(_ rows: [ExportRow]) -> [ExportFile] {
        let responses = rows.filter { $0.text.kind == .reply }.map {
            JSON.object(["short_code": .string($0.text.shortCode), "content": .string($0.markdown)])
        }
        let articles = rows.filter { $0.text.kind == .article }.map { row in
            JSON.object([
                "slug": .string(row.text.shortCode), "title": .string(row.text.title), "content": .string(row.markdown),
                "locale": .string(row.language), "category": .string(row.category), "status": "published",
                "associated_article_id": .string(row.text.name.id.description),
                "meta": .object(["tags": .array(row.text.keywords.map { .string($0) })]),
            ])
        }
        return [
            ExportFile(
                path: "chatwoot.json",
                text: JSONLines.object(
                    [("canned_responses", responses), ("articles", articles)].filter { !$0.1.isEmpty || $0.0 != "articles" }))
        ]
    }
}
