import Diagnostics
import Language

/// Reads Zammad's text modules (CSV with the header `id;name;keywords;content;note;active`) and answers of its knowledge base
/// (JSON).
enum ZammadReader {
    static func read(_ files: [ForeignFile]) throws(ExchangeFailure) -> ForeignShelf {
        var shelf = ForeignShelf()
        for file in files {
            let isJSON = file.source.text.first { !$0.isWhitespace }.map { $0 == "{" || $0 == "[" } == true
            if isJSON { shelf.append(try json(file.source)) } else { shelf.append(try modules(file.source)) }
        }
        return shelf
    }

    /// Keywords of a module are separated by blanks; its words are HTML as soon as a tag is in them.
    private static func modules(_ file: SourceFile) throws(ExchangeFailure) -> ForeignShelf {
        var shelf = try TableReader.read(file) { $0.firstMatch(of: /<\/?[a-zA-Z][^<>]*>/) != nil }
        for index in shelf.texts.indices {
            shelf.texts[index].keywords = shelf.texts[index].keywords.flatMap { $0.split(separator: " ").map(String.init) }
        }
        return shelf
    }

    private static func json(_ file: SourceFile) throws(ExchangeFailure) -> ForeignShelf {
        var shelf = ForeignShelf()
        for (_, node) in try JSONShelf.objects(file, under: ["answers", "text_modules", "KnowledgeBaseAnswer"]) {
            let id = node["id"]?.text ?? file.place(node.offset)
            guard let translations = node["translations"]?.items ?? node["translations_attributes"]?.items else {
                if let module = module(node, id, file) { shelf.texts.append(module) }
                continue
            }
            for translation in translations {
                let body = translation["content_attributes"]?["body"]?.text ?? translation["content"]?["body"]?.text
                let locale = JSONShelf.text(translation, "locale", "kb_locale_id") ?? ""
                var text = ForeignText(
                    id: "\(id):\(locale)", title: translation["title"]?.text ?? "", body: .html(body ?? ""),
                    place: file.place(translation.offset))
                text.kind = .article
                text.family = id
                text.language = LanguageTag(locale: locale)
                text.folders = [node["category"]?.text ?? ""].filter { !$0.isEmpty }
                text.isActive = node["archived_at"]?.text == nil
                shelf.texts.append(text)
            }
        }
        return shelf
    }

    private static func module(_ node: JSONNode, _ id: String, _ file: SourceFile) -> ForeignText? {
        guard let content = node["content"]?.text, !content.trimmingBlanks.isEmpty else { return nil }
        var text = ForeignText(id: id, title: node["name"]?.text ?? id, body: .html(content), place: file.place(node.offset))
        text.keywords = (node["keywords"]?.text ?? "").split(separator: " ").map(String.init)
        text.isActive = node["active"]?.flag ?? true
        return text
    }
}
