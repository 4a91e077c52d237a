import Content
import Diagnostics
import Language

/// Reads tables of texts by the names of their columns: plain CSV, Zammad's text modules, TextExpander's CSV.
enum TableReader {
    /// The columns that a text may come from, each by the names people give it.
    private static let columns: [String: [String]] = [
        "id": ["id", "external_id", "external id", "template"],
        "title": ["title", "name", "subject", "shortcut", "label", "название", "заголовок", "tytuł", "nazwa"],
        "body": [
            "content", "body", "text", "answer", "reply", "response", "message", "html", "текст", "ответ", "treść", "tekst", "odpowiedź",
        ],
        "folder": ["category", "folder", "group", "section", "категория", "папка", "kategoria"],
        "language": ["language", "lang", "locale", "язык", "język"],
        "channel": ["channel", "канал", "kanał"],
        "keywords": ["keywords", "tags", "labels", "search_terms", "ключевые слова", "теги", "słowa kluczowe", "tagi"],
        "active": ["active", "enabled"],
        "kind": ["kind"],
        "markup": ["markup"],
    ]

    static func read(_ files: [ForeignFile]) throws(ExchangeFailure) -> ForeignShelf {
        var shelf = ForeignShelf()
        for file in files {
            shelf.append(
                try read(file.source) {
                    $0.contains("<") && $0.contains(">")
                        && $0.firstMatch(of: /<\/?(?:p|br|div|b|strong|a|ul|ol|li|table|span|em|i)\b/.ignoresCase()) != nil
                })
        }
        return shelf
    }

    /// - Parameter isHTML: whether a cell's words are HTML.
    static func read(_ file: SourceFile, _ isHTML: (String) -> Bool) throws(ExchangeFailure) -> ForeignShelf {
        let table = try CSVTable(file)
        guard let header = table.rows.first else { return ForeignShelf() }
        let places = places(in: header.cells)
        guard let body = places["body"], let title = places["title"] ?? places["id"] else {
            throw ExchangeFailure(
                file, at: header.offset, "first row names no columns for title and text; write a header such as 'title;content;language'")
        }
        var shelf = ForeignShelf()
        for row in table.rows.dropFirst() {
            guard body < row.cells.count else {
                let cells = "\(row.cells.count) of \(header.cells.count)"
                shelf.notes.append(ExchangeNote(file.place(row.offset), "row has \(cells) cells and no text"))
                continue
            }
            let named = places.filter { $0.value < row.cells.count }.mapValues { row.cells[$0].trimmingBlanks }
            let words = row.cells[body]
            guard !words.trimmingBlanks.isEmpty else { continue }
            let markup: ForeignBody =
                named["markup"] == "markdown" ? .markdown(words) : isHTML(words) ? .html(words) : .plain(words)
            let name = title < row.cells.count ? row.cells[title].trimmingBlanks : ""
            shelf.texts.append(text(named, name: name, body: markup, place: file.place(row.offset)))
        }
        return shelf
    }

    /// - Parameter cells: by the names of ``columns``.
    private static func text(_ cells: [String: String], name: String, body: ForeignBody, place: String) -> ForeignText {
        func cell(_ column: String) -> String { cells[column] ?? "" }
        let (folders, title) = JSONShelf.folders(name)
        // One id names all languages in a table of ours; one without ids is known by what tells its rows apart.
        let parts =
            cell("id").isEmpty ? [name, cell("language"), cell("channel")] : [cell("id"), cell("kind").isEmpty ? "" : cell("language")]
        var text = ForeignText(id: parts.filter { !$0.isEmpty }.joined(separator: ":"), title: title, body: body, place: place)
        text.folders = (cell("folder").isEmpty ? [] : [cell("folder")]) + folders
        text.language = LanguageTag(cell("language"))
        text.channel = Channel(rawValue: cell("channel").lowercased())
        text.keywords = cell("keywords").split { ",;\n".contains($0) }.map(\.trimmingBlanks).filter { !$0.isEmpty }
        text.isActive = !["false", "0", "no"].contains(cell("active").lowercased())
        if cell("kind") == "article" { text.kind = .article }
        return text
    }

    private static func places(in header: [String]) -> [String: Int] {
        let names = header.map { $0.trimmingBlanks.lowercased() }
        return columns.compactMapValues { known in known.lazy.compactMap { name in names.firstIndex(of: name) }.first }
    }
}
