import Basics
import Content

/// Writes canned responses in their folders, as Freshdesk's API lists them.
enum FreshdeskWriter {
    static func files(_ rows: [ExportRow], languages: Int) -> [ExportFile] {
        let folders = Category.allCases.compactMap { category -> JSON? in
            let own = rows.filter { $0.text.name.id.category == category && $0.text.kind == .reply }
            guard !own.isEmpty else { return nil }
            return .object([
                "id": .integer(category.position + 1), "name": .string(category.rawValue), "responses_count": .integer(own.count),
                "canned_responses": .array(
                    own.map { row in
                        .object([
                            "title": .string(row.title(inLanguages: languages)), "content": .string(row.plain),
                            "content_html": .string(row.html), "folder_id": .integer(category.position + 1),
                        ])
                    }),
            ])
        }
        return [ExportFile(path: "freshdesk.json", text: JSONLines.object([("canned_response_folders", folders)]))]
    }
}
