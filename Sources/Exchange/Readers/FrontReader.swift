import Diagnostics

/// Reads Front's message templates (JSON of the API, or CSV).
enum FrontReader {
    static func read(_ files: [ForeignFile]) throws(ExchangeFailure) -> ForeignShelf {
        var shelf = ForeignShelf()
        for file in files {
            guard file.source.text.first(where: { !$0.isWhitespace }).map({ $0 == "{" || $0 == "[" }) == true else {
                shelf.append(try TableReader.read([file]))
                continue
            }
            for (_, node) in try JSONShelf.objects(file.source, under: ["_results", "templates", "canned_responses"]) {
                let (folders, title) = JSONShelf.folders(JSONShelf.text(node, "name", "subject") ?? "")
                var text = ForeignText(
                    id: node["id"]?.text ?? title, title: title, body: .html(node["body"]?.text ?? ""),
                    place: file.source.place(node.offset))
                text.folders = [node["folder"]?["name"]?.text ?? node["folder"]?.text ?? ""].filter { !$0.isEmpty } + folders
                shelf.texts.append(text)
            }
        }
        return shelf
    }
}
