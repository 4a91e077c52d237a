import Content

/// Reads Intercom's macros (JSON of the API).
enum IntercomReader {
    static func read(_ files: [ForeignFile]) throws(ExchangeFailure) -> ForeignShelf {
        var shelf = ForeignShelf()
        for file in files {
            for (_, node) in try JSONShelf.objects(file.source, under: ["data", "macros", "saved_replies"]) {
                let (folders, title) = JSONShelf.folders(JSONShelf.text(node, "name", "title") ?? "")
                let body = JSONShelf.text(node, "body").map { ForeignBody.html($0) } ?? .plain(node["body_text"]?.text ?? "")
                var text = ForeignText(id: node["id"]?.text ?? title, title: title, body: body, place: file.source.place(node.offset))
                text.folders = folders
                if node["available_on"]?.words == ["messenger"] { text.channel = .chat }
                shelf.texts.append(text)
            }
        }
        return shelf
    }
}
