import Content
import Diagnostics
import Foundation

/// A book in a temporary folder that goes away with it.
final class TemporaryBook {
    let root: String

    init(_ files: [String: String] = [:]) throws {
        root = FileManager.default.temporaryDirectory.appending(path: "replybook-\(UUID().uuidString)").resolvingSymlinksInPath().path
        try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
        for (path, text) in files { try write(path, text) }
    }

    deinit {
        do { try FileManager.default.removeItem(atPath: root) } catch { print("cannot remove '\(root)': \(error)") }
    }

    func write(_ path: String, _ text: String) throws { try write(path, Data(text.utf8)) }

    func write(_ path: String, _ bytes: Data) throws {
        let url = URL(filePath: root).appending(path: path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try bytes.write(to: url)
    }

    func link(_ path: String, to target: String) throws {
        let url = URL(filePath: root).appending(path: path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: url.path, withDestinationPath: target)
    }

    var book: Book { BookLoader.load(root) }

    /// Findings as they are printed.
    var lines: [String] { book.diagnostics.map(\.line) }

    static let good = "---\ntitle: Good\n---\n## Resolution\nYes.\n"
}
