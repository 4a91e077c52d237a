/// Reads Freshdesk's canned responses, and the folders that name theirs (JSON of the API).
enum FreshdeskReader {
    static func read(_ files: [ForeignFile]) throws(ExchangeFailure) -> ForeignShelf {
        var shelf = ForeignShelf()
        var folders: [String: String] = [:]
        for file in files {
            for (_, node) in try JSONShelf.objects(
                file.source, under: ["responses", "canned_responses", "canned_response", "canned_response_folders", "folders"])
            {
                let rich = node["content_html"]?.text
                guard let body = rich ?? node["content"]?.text else {
                    if let id = node["id"]?.text, let name = node["name"]?.text {
                        folders[id] = name
                        for response in node["canned_responses"]?.items ?? [] where response.isObject {
                            shelf.texts += text(response, [name], file)
                        }
                    }
                    continue
                }
                _ = body
                shelf.texts += text(node, [node["folder_id"]?.text ?? ""], file)
            }
        }
        for index in shelf.texts.indices {
            shelf.texts[index].folders = shelf.texts[index].folders.map { folders[$0] ?? $0 }.filter {
                !$0.isEmpty && !$0.allSatisfy(\.isNumber)
            }
        }
        return shelf
    }

    private static func text(_ node: JSONNode, _ folders: [String], _ file: ForeignFile) -> [ForeignText] {
        let rich = JSONShelf.text(node, "content_html")
        guard let body = rich.map({ ForeignBody.html($0) }) ?? node["content"]?.text.map({ .plain($0) }) else { return [] }
        let (inner, title) = JSONShelf.folders(JSONShelf.text(node, "title", "name") ?? "")
        var text = ForeignText(id: node["id"]?.text ?? title, title: title, body: body, place: file.source.place(node.offset))
        text.folders = folders + inner
        return [text]
    }
}
