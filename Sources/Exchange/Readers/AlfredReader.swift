/// Reads Alfred's snippets, one JSON file each, and the folder that is their collection.
enum AlfredReader {
    static func read(_ files: [ForeignFile]) throws(ExchangeFailure) -> ForeignShelf {
        var shelf = ForeignShelf()
        for file in files where file.name != "info.plist" {
            let root = try JSONParser.parse(file.source)
            guard let node = root["alfredsnippet"], let body = node["snippet"]?.text else {
                throw ExchangeFailure(
                    file.source, at: root.offset, "file has no 'alfredsnippet' with a 'snippet'; name files of a collection")
            }
            let keyword = node["keyword"]?.text ?? ""
            let name = JSONShelf.text(node, "name") ?? keyword
            let (folders, title) = JSONShelf.folders(name)
            var text = ForeignText(
                id: JSONShelf.text(node, "uid", "keyword") ?? name, title: title, body: .plain(body), place: file.source.place(node.offset))
            text.folders = folders.isEmpty ? file.folders : folders
            let code = ShortCode(keyword)
            text.language = code.language
            if text.folders.isEmpty { text.folders = code.folders }
            shelf.texts.append(text)
        }
        return shelf
    }
}
