import Diagnostics

/// Reads Freshdesk's canned responses, and the folders that name theirs (JSON of the API).
enum FreshdeskReader {
    private static let keys = ["responses", "canned_responses", "canned_response", "canned_response_folders", "folders"]

    static func read(_ files: [ForeignFile]) throws(ExchangeFailure) -> ForeignShelf {
        var shelf = ForeignShelf()
        var names: [String: String] = [:]
        for file in files {
            for (_, node) in try JSONShelf.objects(file.source, under: keys) {
                if let text = text(node, [node["folder_id"]?.text ?? ""], file) {
                    shelf.texts.append(text)
                } else if let id = node["id"]?.text, let name = node["name"]?.text {
                    names[id] = name
                    let responses = (node["canned_responses"]?.items ?? []).filter(\.isObject)
                    shelf.texts += responses.compactMap { self.text($0, [name], file) }
                }
            }
        }
        for index in shelf.texts.indices {
            // A folder whose name is not in the files is only a number.
            let folders = shelf.texts[index].folders.map { names[$0] ?? $0 }
            shelf.texts[index].folders = folders.filter { !$0.isEmpty && !$0.allSatisfy(\.isNumber) }
        }
        return shelf
    }

    private static func text(_ node: JSONNode, _ folders: [String], _ file: ForeignFile) -> ForeignText? {
        let rich = JSONShelf.text(node, "content_html")
        guard let body = rich.map({ ForeignBody.html($0) }) ?? node["content"]?.text.map({ .plain($0) }) else { return nil }
        let (inner, title) = JSONShelf.folders(JSONShelf.text(node, "title", "name") ?? "")
        let id = node["id"]?.text ?? (folders + [title]).joined(separator: "::")
        var text = ForeignText(id: id, title: title, body: body, place: file.source.place(node.offset))
        text.folders = folders + inner
        return text
    }
}
