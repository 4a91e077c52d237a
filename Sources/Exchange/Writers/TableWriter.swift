import Content

/// Writes all that a table can say: one row per text, the words as Markdown with the book's placeholders.
enum TableWriter {
    static func files(_ rows: [ExportRow]) -> [ExportFile] {
        let header = ["id", "title", "category", "language", "channel", "keywords", "content", "active", "kind", "markup"]
        let cells = rows.map { row in
            [
                id(row.text),
                row.text.fullTitle, row.category, row.language, row.text.channel?.rawValue ?? "", row.text.keywords.joined(separator: ", "),
                row.markdown, row.text.isActive ? "true" : "false", row.text.kind == .article ? "article" : "reply", "markdown",
            ]
        }
        return [ExportFile(path: "replybook.csv", text: CSVTable.text([header] + cells, separator: ","))]
    }

    /// The id with variant and branch: the same for the same text in every export.
    private static func id(_ text: ExportText) -> String {
        let variant = text.name.variant.map { "@" + $0 } ?? ""
        return "\(text.name.id)\(variant)\(text.branch.map { "#" + SlugText.slug($0) } ?? "")"
    }
}
