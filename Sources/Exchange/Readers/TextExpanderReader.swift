import Diagnostics

/// Reads TextExpander's groups (XML property list) and its CSV without a header: abbreviation, text, label.
enum TextExpanderReader {
    static func read(_ files: [ForeignFile]) throws(ExchangeFailure) -> ForeignShelf {
        var shelf = ForeignShelf()
        for file in files {
            if file.source.text.prefix(500).contains("<plist") || file.source.text.prefix(100).contains("<?xml") {
                shelf.append(try propertyList(file))
            } else {
                shelf.append(try table(file))
            }
        }
        return shelf
    }

    private static func propertyList(_ file: ForeignFile) throws(ExchangeFailure) -> ForeignShelf {
        let root = try PropertyList.parse(file.source)
        let snippets = root["snippetsTE2"]?.items ?? root["snippets"]?.items ?? root.items
        guard let snippets else {
            throw ExchangeFailure(file.source, at: root.offset, "property list has no 'snippetsTE2'; export a group")
        }
        let info = root["groupInfo"]
        let group = info?["groupName"]?.text ?? file.folders.last ?? ""
        var shelf = ForeignShelf()
        for node in snippets where node.isObject {
            let label = JSONShelf.text(node, "label", "abbreviation") ?? ""
            // 0 is plain, 1 is rich text, higher ones are scripts.
            if let type = node["snippetType"]?.text, type != "0", type != "1" {
                shelf.notes.append(
                    ExchangeNote(file.source.place(node.offset), "snippet '\(label.prefix(40))' is a script and is left out"))
                continue
            }
            shelf.texts.append(
                text(
                    node["abbreviation"]?.text ?? label, node["plainText"]?.text ?? "", label, group, node["uuidString"]?.text,
                    file.source.place(node.offset)))
        }
        return shelf
    }

    private static func table(_ file: ForeignFile) throws(ExchangeFailure) -> ForeignShelf {
        let table = try CSVTable(file.source)
        var rows = table.rows[...]
        if let first = rows.first?.cells.map({ $0.lowercased() }), first.contains("abbreviation") { rows = rows.dropFirst() }
        return ForeignShelf(
            texts: rows.filter { $0.cells.count > 1 }.map { row in
                let label = row.cells.count > 2 && !row.cells[2].isEmpty ? row.cells[2] : row.cells[0]
                return text(row.cells[0], row.cells[1], label, file.folders.last ?? "", nil, file.source.place(row.offset))
            },
            notes: rows.filter { $0.cells.count == 1 }.map { ExchangeNote(file.source.place($0.offset), "row has no text") })
    }

    private static func text(_ keyword: String, _ words: String, _ label: String, _ group: String, _ id: String?, _ place: String)
        -> ForeignText
    {
        let (folders, title) = JSONShelf.folders(label)
        let code = ShortCode(keyword)
        var text = ForeignText(id: id ?? keyword, title: title == keyword ? code.title : title, body: .plain(words), place: place)
        text.folders = folders.isEmpty ? (code.folders.isEmpty ? [group].filter { !$0.isEmpty } : code.folders) : folders
        text.language = code.language
        return text
    }
}
