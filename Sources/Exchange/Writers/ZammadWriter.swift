import Content

/// Writes text modules as Zammad imports them: CSV with `;`, the body as HTML, keywords parted by blanks.
enum ZammadWriter {
    static func files(_ rows: [ExportRow], languages: Int) -> [ExportFile] {
        let header = ["id", "name", "keywords", "content", "note", "active"]
        let modules = rows.filter { $0.text.kind == .reply }.map { row in
            [
                "", row.path(inLanguages: languages), row.text.keywords.map { $0.replacing(" ", with: "_") }.joined(separator: " "),
                row.html, row.text.name.description, row.text.isActive ? "true" : "false",
            ]
        }
        return [ExportFile(path: "zammad.csv", text: CSVTable.text([header] + modules, separator: ";"))]
    }
}
