import Basics
import Content
import Desk
import Diagnostics
import Exchange
import Foundation

/// A book, and files of other tools beside it, in a folder of its own that goes away with it.
struct TemporaryBook: ~Copyable {
    let root: String

    init(_ files: [String: String] = [:]) throws {
        root = NSTemporaryDirectory() + "replybook-exchange-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: root + "/Templates/delivery", withIntermediateDirectories: true)
        for (path, text) in files { try write(path, text) }
    }

    deinit { try? FileManager.default.removeItem(atPath: root) }

    func write(_ path: String, _ text: String) throws {
        let url = URL(filePath: root + "/" + path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    func text(_ path: String) throws -> String { try String(contentsOfFile: root + "/" + path, encoding: .utf8) }

    /// All texts of the book by their paths.
    func texts() throws -> [String: String] {
        var texts: [String: String] = [:]
        for path in paths { texts[path] = try text(path) }
        return texts
    }

    func edit(_ path: String, _ old: String, _ new: String) throws { try write(path, text(path).replacing(old, with: new)) }

    /// Imports a file with this text.
    @discardableResult func take(
        _ format: ExchangeFormat, _ text: String, named name: String = "export.json", settling way: ImportPlan.Settlement = .show
    ) throws -> (plan: ImportPlan, notes: [ExchangeNote]) {
        try write("incoming/" + name, text)
        let job = ImportJob(root: root, format: format)
        let (plan, notes) = try job.plan(["\(root)/incoming/\(name)"])
        try job.write(plan, settling: way)
        return (plan, notes)
    }

    var book: Book { BookLoader.load(root) }
    var errors: [String] { book.diagnostics.filter { $0.severity == .error }.map(\.line) }
    var paths: [String] { book.templates.map(\.path) + book.articles.map(\.path) }
}
