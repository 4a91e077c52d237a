import Basics

/// Writes the snippets of Alfred, one file each, and those of Raycast.
enum SnippetWriter {
    static func alfred(_ rows: [ExportRow], languages: Int) -> [ExportFile] {
        rows.filter { $0.text.kind == .reply }.map { row in
            let snippet = JSON.object([
                "alfredsnippet": .object([
                    "snippet": .string(row.plain), "uid": .string(row.text.shortCode), "name": .string(row.title(inLanguages: languages)),
                    "keyword": .string(row.text.shortCode),
                ])
            ])
            return ExportFile(path: "\(row.category)/\(row.text.shortCode).json", text: snippet.text + "\n")
        }
    }

    static func raycast(_ rows: [ExportRow], languages: Int) -> [ExportFile] {
        let snippets = rows.filter { $0.text.kind == .reply }.map { row in
            JSON.object([
                "name": .string(row.title(inLanguages: languages)), "text": .string(row.plain), "keyword": .string(row.text.shortCode),
            ])
        }
        return [ExportFile(path: "raycast.json", text: JSONLines.list(snippets))]
    }
}
