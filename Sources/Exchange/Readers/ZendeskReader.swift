import Content
import Diagnostics
import Language

/// Reads Zendesk's JSON: `macros.json`, Help Center `articles.json`, dynamic content `items.json`, in one file or several.
enum ZendeskReader {
    static func read(_ files: [ForeignFile]) throws(ExchangeFailure) -> ForeignShelf {
        var shelf = ForeignShelf()
        var content = DynamicContent()
        var macros: [ForeignText] = []
        for file in files {
            for (key, node) in try JSONShelf.objects(file.source, under: ["macros", "macro", "articles", "article", "items", "item"]) {
                if node["placeholder"] != nil, node["variants"] != nil {
                    content.add(node)
                } else if key.hasPrefix("article") || node["body"] != nil {
                    shelf.texts.append(article(node, file.source))
                } else if let macro = macro(node, file.source) {
                    macros.append(macro)
                } else {
                    let title = node["title"]?.text ?? ""
                    shelf.notes.append(
                        ExchangeNote(
                            file.source.place(node.offset), "macro '\(title.prefix(60))' has no reply; it only changes fields of the ticket"
                        ))
                }
            }
        }
        shelf.texts += macros.flatMap(content.expanded)
        return shelf
    }

    private static func macro(_ node: JSONNode, _ file: SourceFile) -> ForeignText? {
        let actions = node["actions"]?.items ?? []
        func values(_ field: String) -> [JSONNode] { actions.filter { $0["field"]?.text == field }.compactMap { $0["value"] } }
        let rich = values("comment_value_html").compactMap(text)
        let plain = values("comment_value").compactMap(text)
        guard let words = rich.first ?? plain.first else { return nil }
        let (folders, title) = JSONShelf.folders(JSONShelf.text(node, "title", "raw_title") ?? "")
        var macro = ForeignText(
            id: node["id"]?.text ?? (folders + [title]).joined(separator: "::"), title: title,
            body: rich.isEmpty ? .plain(words.text) : .html(words.text),
            place: file.place(node.offset))
        macro.folders = folders
        macro.channel = words.channel
        macro.isActive = node["active"]?.flag ?? true
        macro.keywords = (values("current_tags") + values("set_tags")).flatMap { value in
            (value.text ?? "").split { $0 == " " || $0 == "," }.map(String.init) + (value.items ?? []).compactMap(\.text)
        }
        return macro
    }

    /// A text, or `["channel:chat", text]`.
    private static func text(_ value: JSONNode) -> (text: String, channel: Channel?)? {
        if let text = value.text { return text.trimmingBlanks.isEmpty ? nil : (text, nil) }
        guard let items = value.items, let text = items.last?.text, !text.trimmingBlanks.isEmpty else { return nil }
        return (text, items.first?.text == "channel:chat" ? .chat : nil)
    }

    private static func article(_ node: JSONNode, _ file: SourceFile) -> ForeignText {
        let id = node["id"]?.text ?? node["title"]?.text ?? ""
        let locale = node["locale"]?.text
        var article = ForeignText(
            id: locale.map { "\(id):\($0)" } ?? id, title: JSONShelf.text(node, "title", "name") ?? "",
            body: .html(node["body"]?.text ?? ""), place: file.place(node.offset))
        article.kind = .article
        article.family = id
        article.language = locale.flatMap(LanguageTag.init(locale:))
        article.keywords = node["label_names"]?.words ?? []
        article.folders = [node["section_name"]?.text, node["section"]?["name"]?.text].compactMap(\.self)
        article.isActive = node["archived"]?.flag != true
        return article
    }
}
