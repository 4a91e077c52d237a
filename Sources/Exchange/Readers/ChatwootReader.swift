import Language

/// Reads Chatwoot's canned responses and help center articles (JSON of the API).
enum ChatwootReader {
    static func read(_ files: [ForeignFile]) throws(ExchangeFailure) -> ForeignShelf {
        var shelf = ForeignShelf()
        for file in files {
            let keys = ["canned_responses", "canned_response", "articles", "article", "payload"]
            for (_, node) in try JSONShelf.objects(file.source, under: keys) {
                let place = file.source.place(node.offset)
                if let code = node["short_code"]?.text {
                    let name = ShortCode(code)
                    var text = ForeignText(
                        id: node["id"]?.text ?? code, title: name.title, body: .markdown(node["content"]?.text ?? ""), place: place)
                    (text.folders, text.language) = (name.folders, name.language)
                    shelf.texts.append(text)
                } else {
                    shelf.texts.append(article(node, place))
                }
            }
        }
        return shelf
    }

    private static func article(_ node: JSONNode, _ place: String) -> ForeignText {
        let id = JSONShelf.text(node, "id", "slug", "title") ?? ""
        var text = ForeignText(id: id, title: node["title"]?.text ?? id, body: .markdown(node["content"]?.text ?? ""), place: place)
        text.kind = .article
        text.family = node["associated_article_id"]?.text ?? (node["id"] == nil ? nil : id)
        text.language = JSONShelf.text(node, "locale").flatMap(LanguageTag.init(locale:))
        text.folders = [node["category"]?["name"]?.text ?? node["category"]?.text ?? ""].filter { !$0.isEmpty }
        text.keywords = node["meta"]?["tags"]?.words ?? []
        text.isActive = !["archived", "2"].contains(node["status"]?.text ?? "")
        return text
    }
}
