/// Reads Raycast's snippets: a list of `name`, `text`, `keyword`.
enum RaycastReader {
    static func read(_ files: [ForeignFile]) throws(ExchangeFailure) -> ForeignShelf {
        var shelf = ForeignShelf()
        for file in files {
            for (_, node) in try JSONShelf.objects(file.source, under: ["snippets"]) {
                let keyword = node["keyword"]?.text ?? ""
                let (folders, title) = JSONShelf.folders(JSONShelf.text(node, "name") ?? keyword)
                var text = ForeignText(
                    id: keyword.isEmpty ? title : keyword, title: title, body: .plain(node["text"]?.text ?? ""),
                    place: file.source.place(node.offset))
                let code = ShortCode(keyword)
                text.folders = folders.isEmpty ? code.folders : folders
                text.language = code.language
                shelf.texts.append(text)
            }
        }
        return shelf
    }
}
