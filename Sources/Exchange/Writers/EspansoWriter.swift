import Content

/// Writes a match file of espanso: one trigger per text, a form where values are missing, its choices, search terms.
enum EspansoWriter {
    static func files(_ rows: [ExportRow], languages: Int) -> [ExportFile] {
        let matches = rows.filter { $0.text.kind == .reply }.map { match($0, languages) }
        return [
            ExportFile(
                path: "replybook.yml",
                text: "# Made by replybook export espanso; changes belong into the book.\nmatches:\n" + matches.joined())
        ]
    }

    private static func match(_ row: ExportRow, _ languages: Int) -> String {
        let label = "\(row.category): \(row.title(inLanguages: languages))"
        var lines = ["  - trigger: \(YAMLText.quoted(":" + row.text.shortCode))", "    label: \(YAMLText.quoted(label))"]
        if !row.text.keywords.isEmpty {
            lines.append("    search_terms: [\(row.text.keywords.map(YAMLText.quoted).joined(separator: ", "))]")
        }
        let isForm = !row.fields.isEmpty
        // What looks like a field of a form would be one.
        let words = isForm ? row.plain : row.plain.replacing("{{", with: "{ {")
        lines.append("    \(isForm ? "form" : "replace"): \(YAMLText.block(words, indent: 6))")
        let fields = row.fields.compactMap { field(row.text, $0) }
        if !fields.isEmpty { lines += ["    form_fields:"] + fields }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func field(_ text: ExportText, _ name: String) -> String? {
        let options = text.variables[name]?.options.map { $0.text(in: text.name.language) } ?? []
        guard !options.isEmpty else { return nil }
        return "      \(YAMLText.quoted(name)): {type: choice, values: [\(options.map(YAMLText.quoted).joined(separator: ", "))]}"
    }
}
