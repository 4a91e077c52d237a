import Basics
import Checking
import Content
import Desk
import Diagnostics
import Foundation
import Language
import Replying

/// One template in a book of its own, judged by `check` and by the gate of replies.
struct TemporaryGateBook {
    /// Lines of `check` of error level in the template's file, and those for which the reply is refused; each with its place.
    let checked: [String]
    /// Nil where the reply was let through.
    let refused: [String]?

    init(_ text: String, in language: LanguageTag, at path: String? = nil) throws {
        let root = FileManager.default.temporaryDirectory.appending(path: "gate-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        let path = path ?? "Templates/delivery/late.\(language).md"
        let settings =
            "shop_name: Lumen\ncurrency: EUR\ndefault_language: \(language)\nlanguages: [\(language)]\n"
            + "facts: {days: 30}\nvariables: {order_number: {ask: Order number}}\n"
        let files = [
            ".replybook.yml": settings, path: text,
            "Templates/_fragments/bad.\(language).md": text.contains("bad") ? "Write to [name]." : "Write to us.",
        ]
        for (path, text) in files {
            let url = root.appending(path: path)
            try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url)
        }
        let book = BookLoader.load(root.path)
        guard let today = Day("2026-11-22") else { throw CocoaError(.formatting) }
        let report = Checker().report(on: CheckedBook(book, today: today))
        checked = report.diagnostics.filter { $0.severity == .error }.map(\.line)
        guard let template = book.templates.first(where: { $0.path == path }) else {
            refused = book.diagnostics.filter { $0.severity == .error }.map(\.line)
            return
        }
        var values = ReplyValues()
        for (name, value) in ["order_number": "D1", "day": "2026-12-04"] { values.set(name, value) }
        let gate = ReplyGate(book: book, situation: ReplySituation(language: language, channel: .email, today: today))
        do throws(ReplyFailure) {
            _ = try gate.reply([ReplyPart(template: template)], values: values)
            refused = nil
        } catch {
            refused = error.wrong
        }
    }
}
