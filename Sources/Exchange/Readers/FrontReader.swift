import Diagnostics

/// Reads Front's message templates (JSON of the API, or CSV), and the folders around them where their list is among the files.
///
/// A template names its folder by a link alone: `_links.related.parent_folder`. The list of folders has the names.
enum FrontReader {
    static func read(_ files: [ForeignFile]) throws(ExchangeFailure) -> ForeignShelf {
        var shelf = ForeignShelf()
        var folders: [String: JSONNode] = [:]
        var templates: [(node: JSONNode, source: SourceFile)] = []
        for file in files {
            guard file.source.text.first(where: { !$0.isWhitespace }).map({ $0 == "{" || $0 == "[" }) == true else {
                shelf.append(try TableReader.read([file]))
                continue
            }
            for (_, node) in try JSONShelf.objects(file.source, under: ["_results"]) {
                if node["body"] == nil, let id = node["id"]?.text, isFolder(id) {
                    folders[id] = node
                } else {
                    templates.append((node, file.source))
                }
            }
        }
        for (node, source) in templates {
            let (named, title) = JSONShelf.folders(JSONShelf.text(node, "name", "subject") ?? "")
            var text = ForeignText(
                id: node["id"]?.text ?? title, title: title, body: .html(node["body"]?.text ?? ""), place: source.place(node.offset))
            text.folders = path(of: node, folders) + named
            shelf.texts.append(text)
        }
        return shelf
    }

    private static func isFolder(_ id: String) -> Bool { id.hasPrefix("rsf_") }

    /// Deeper nests of folders than this are a ring of links.
    private static let deepest = 20

    /// Names of the folders around a template or a folder, the outermost first; those whose list is not there are left out.
    private static func path(of node: JSONNode, _ folders: [String: JSONNode]) -> [String] {
        var path: [String] = []
        var next = parent(of: node)
        while let id = next, let folder = folders[id], path.count < deepest {
            path.insert(folder["name"]?.text ?? "", at: 0)
            next = parent(of: folder)
        }
        return path.filter { !$0.isEmpty }
    }

    private static func parent(of node: JSONNode) -> String? {
        node["_links"]?["related"]?["parent_folder"]?.text?.split(separator: "/").last.map(String.init)
    }
}
