import Basics
import Content

/// Writes macros and articles as Zendesk's API lists them.
enum ZendeskWriter {
    static func files(_ rows: [ExportRow], languages: Int) -> [ExportFile] {
        let macros = rows.filter { $0.text.kind == .reply }.map { row in
            JSON.object([
                "title": .string(row.path(inLanguages: languages)), "active": .bool(row.text.isActive),
                "actions": .array(
                    [action("comment_value_html", row.html)]
                        + (row.text.keywords.isEmpty ? [] : [action("current_tags", tags(row.text.keywords))])),
            ])
        }
        let articles = rows.filter { $0.text.kind == .article }.map { row in
            JSON.object([
                "id": .string(row.text.name.id.description), "title": .string(row.text.title), "body": .string(row.html),
                "locale": .string(row.language), "label_names": .array(row.text.keywords.map { .string($0) }),
                "section_name": .string(row.category),
            ])
        }
        return [
            ExportFile(
                path: "zendesk.json",
                text: JSONLines.object([("macros", macros), ("articles", articles)].filter { !$0.1.isEmpty || $0.0 == "macros" }))
        ]
    }

    private static func action(_ field: String, _ value: String) -> JSON { .object(["field": .string(field), "value": .string(value)]) }

    /// Tags are words without blanks, parted by blanks.
    private static func tags(_ keywords: [String]) -> String { keywords.map { $0.replacing(" ", with: "_") }.joined(separator: " ") }
}
