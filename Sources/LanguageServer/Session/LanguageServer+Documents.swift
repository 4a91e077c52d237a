import Desk
import Foundation

/// What the client says of its documents.
extension LanguageServer {
    struct TextDocument: Decodable { let uri: String }

    struct Opened: Decodable {
        let textDocument: Item

        struct Item: Decodable {
            let uri: String
            let version: Int?
            let text: String
        }
    }

    struct Edited: Decodable {
        let textDocument: Versioned
        let contentChanges: [OpenDocument.Change]

        struct Versioned: Decodable {
            let uri: String
            let version: Int?
        }
    }

    struct Named: Decodable { let textDocument: TextDocument }

    struct Watched: Decodable {
        let changes: [TextDocument]
    }

    mutating func open(_ opened: Opened.Item) {
        guard let home = home(of: opened.uri) else { return }
        changes += 1
        homes[opened.uri] = home
        openBook(home.root)
        books[home.root]?.put(
            OpenDocument(uri: opened.uri, path: home.path, text: opened.text, clientVersion: opened.version, version: changes))
    }

    mutating func edit(_ edited: Edited) throws(ResponseError) {
        guard let home = homes[edited.textDocument.uri], let document = books[home.root]?.documents[home.path] else { return }
        changes += 1
        books[home.root]?.put(
            document.applying(edited.contentChanges, encoding, clientVersion: edited.textDocument.version, version: changes))
    }

    mutating func close(_ uri: String) {
        guard let home = homes.removeValue(forKey: uri) else { return }
        books[home.root]?.remove(home.path)
    }

    /// Files changed outside the editor, or were saved.
    mutating func rescan(_ uris: [String]) {
        let paths = uris.compactMap(FileAddress.path)
        for root in books.keys where paths.contains(where: { $0.hasPrefix(root + "/") || Self.resolved($0).hasPrefix(root + "/") }) {
            books[root]?.rescan()
        }
    }

    mutating func openBook(_ root: String) {
        if books[root] == nil { books[root] = LiveBook(root: root, dictionaries: dictionaries, today: today) }
    }

    /// The book in which a document lies; nil for a document outside of books.
    func home(of uri: String) -> Home? {
        guard let path = FileAddress.path(uri) else { return nil }
        for path in [path, Self.resolved(path)] {
            guard let root = named ?? Self.nearestBook(path) else { continue }
            for root in [root, Self.resolved(root)] where path.hasPrefix(root + "/") {
                return Home(root: named ?? root, path: String(path.dropFirst(root.count + 1)))
            }
        }
        return nil
    }

    private static func nearestBook(_ path: String) -> String? {
        let folder = URL(filePath: path).deletingLastPathComponent().path
        do { return try BookLocator(folder: folder, environment: [:]).root(named: nil) } catch { return nil }
    }

    /// Without symbolic links, as far as the folders exist.
    private static func resolved(_ path: String) -> String { URL(filePath: path).resolvingSymlinksInPath().path }
}
