import Basics
import Diagnostics

/// A change of several files that the editor makes, and can undo (LSP 3.17, "WorkspaceEdit").
struct BookEdit {
    private let book: LiveBook
    private let encoding: PositionEncoding
    private var edits: [String: [TextEdit]] = [:]
    private(set) var renames: [(from: String, to: String)] = []
    private var created: [String] = []

    init(_ book: LiveBook, _ encoding: PositionEncoding) {
        self.book = book
        self.encoding = encoding
    }

    var isEmpty: Bool { edits.isEmpty && renames.isEmpty }

    mutating func replace(_ offsets: Range<Int>, in path: String, with text: String) {
        let edit = TextEdit(offsets: offsets, replacement: text)
        if edits[path]?.contains(edit) != true { edits[path, default: []].append(edit) }
    }

    /// Texts are edited before their files move.
    mutating func rename(_ path: String, to new: String) { renames.append((path, new)) }

    /// A new file, which edits then fill.
    mutating func create(_ path: String) { created.append(path) }

    func json(takesDocumentChanges: Bool) -> JSON {
        let files = edits.sorted { $0.key < $1.key }
        guard takesDocumentChanges else {
            return ["changes": .pairs(files.map { (key: book.uri(of: $0.key), value: .array(json($0.value, of: $0.key))) })]
        }
        let changes = files.map { path, edits -> JSON in
            let version = book.documents[path]?.clientVersion.map { JSON.integer($0) } ?? .null
            let document: JSON = ["uri": .string(book.uri(of: path)), "version": version]
            return ["textDocument": document, "edits": .array(json(edits, of: path))]
        }
        let moves = renames.map { from, to -> JSON in
            ["kind": "rename", "oldUri": .string(book.uri(of: from)), "newUri": .string(FileAddress.uri(book.root + "/" + to))]
        }
        let new = created.map { path -> JSON in
            ["kind": "create", "uri": .string(book.uri(of: path)), "options": ["ignoreIfExists": true]]
        }
        return ["documentChanges": .array(new + changes + moves)]
    }

    private func json(_ edits: [TextEdit], of path: String) -> [JSON] {
        let places = book.places(path, encoding)
        return edits.sorted { $0.offsets.lowerBound < $1.offsets.lowerBound }.map {
            ["range": places.stretch($0.offsets).json, "newText": .string($0.replacement)]
        }
    }
}
