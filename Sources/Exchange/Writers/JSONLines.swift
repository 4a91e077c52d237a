import Basics

/// JSON as exports have it: one item per line, so that two exports differ in the lines of what changed.
enum JSONLines {
    static func list(_ items: [JSON]) -> String { "[\n" + items.map(\.text).joined(separator: ",\n") + "\n]\n" }

    /// `{"key": [ … ], "count": n}`
    static func object(_ lists: [(key: String, items: [JSON])]) -> String {
        let body = lists.map { "\(JSON.string($0.key).text):[\n\($0.items.map(\.text).joined(separator: ",\n"))\n]" }
        return "{" + body.joined(separator: ",\n") + "}\n"
    }
}
