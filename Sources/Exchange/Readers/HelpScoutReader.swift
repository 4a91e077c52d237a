import Content

/// Reads saved replies of Help Scout and FreeScout (JSON of the API, each reply whole).
enum HelpScoutReader {
    static func read(_ files: [ForeignFile]) throws(ExchangeFailure) -> ForeignShelf {
        var shelf = ForeignShelf()
        for file in files {
            let keys = ["saved-replies", "saved_replies", "savedReplies", "replies", "_embedded", "items", "data"]
            for (_, node) in try JSONShelf.objects(file.source, under: keys) {
                let inner = ["saved-replies", "saved_replies", "savedReplies", "replies"].lazy.compactMap { node[$0]?.items }.first
                for reply in inner ?? [node] where reply.isObject { add(reply, file, to: &shelf) }
            }
        }
        return shelf
    }

    private static func add(_ node: JSONNode, _ file: ForeignFile, to shelf: inout ForeignShelf) {
        let place = file.source.place(node.offset)
        let (folders, title) = JSONShelf.folders(JSONShelf.text(node, "name", "title") ?? "")
        let id = node["id"]?.text ?? title
        let chat = JSONShelf.text(node, "chatText", "chat_text")
        guard let body = JSONShelf.text(node, "text", "body", "content") ?? chat else {
            let hint = node["preview"] == nil ? "" : "; the list has previews only, fetch each reply by its id"
            shelf.notes.append(ExchangeNote(place, "saved reply '\(title.prefix(60))' has no text\(hint)"))
            return
        }
        var text = ForeignText(id: id, title: title, body: .html(body), place: place)
        text.folders = [node["category"]?["name"]?.text ?? node["category"]?.text ?? ""].filter { !$0.isEmpty } + folders
        shelf.texts.append(text)
        guard let chat, body != chat else { return }
        var variant = text
        (variant.id, variant.body, variant.channel, variant.family) = ("\(id):chat", .plain(chat), .chat, id)
        shelf.texts[shelf.texts.count - 1].family = id
        shelf.texts.append(variant)
    }
}
