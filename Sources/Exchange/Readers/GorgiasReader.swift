import Language

/// Reads Gorgias's macros (JSON of the API).
enum GorgiasReader {
    static func read(_ files: [ForeignFile]) throws(ExchangeFailure) -> ForeignShelf {
        var shelf = ForeignShelf()
        for file in files {
            for (_, node) in try JSONShelf.objects(file.source, under: ["data", "macros", "macro"]) {
                let place = file.source.place(node.offset)
                let name = node["name"]?.text ?? ""
                func arguments(_ action: String) -> [JSONNode] {
                    (node["actions"]?.items ?? []).filter { $0["name"]?.text == action }.compactMap { $0["arguments"] }
                }
                let answer = arguments("setResponseText").first
                let rich = answer.flatMap { JSONShelf.text($0, "body_html") }
                guard
                    let body = rich.map({ ForeignBody.html($0) }) ?? answer.flatMap({ JSONShelf.text($0, "body_text") }).map({ .plain($0) })
                else {
                    shelf.notes.append(ExchangeNote(place, "macro '\(name.prefix(60))' has no reply; it only changes fields of the ticket"))
                    continue
                }
                let (folders, title) = JSONShelf.folders(name)
                var text = ForeignText(id: node["id"]?.text ?? name, title: title, body: body, place: place)
                text.folders = (node["intent"]?.text?.split(separator: "/").prefix(1).map(String.init) ?? []) + folders
                text.language = node["language"]?.text.flatMap { LanguageTag($0.replacing("_", with: "-")) }
                text.keywords = arguments("addTags").flatMap { $0["tags"]?.words ?? [] }
                text.isActive = node["archived_datetime"]?.text == nil
                shelf.texts.append(text)
            }
        }
        return shelf
    }
}
