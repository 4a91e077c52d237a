import Basics
import Content
import Diagnostics
import Foundation

@testable import Checking

/// A book in a folder of its own that goes away with it.
struct TemporaryBook: ~Copyable {
    let root: String

    init(_ files: [String: String]) throws {
        root = NSTemporaryDirectory() + "replybook-check-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: root + "/Templates", withIntermediateDirectories: true)
        for (path, text) in files {
            let url = URL(filePath: root + "/" + path)
            try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url)
        }
    }

    deinit { try? FileManager.default.removeItem(atPath: root) }

    func report(
        today: Day = TemporaryBook.today, marks: [FeedbackMark] = [], probe: FindabilityProbe? = nil, spelling: SpellingProbe? = nil
    ) -> Report {
        Checker().report(on: CheckedBook(BookLoader.load(root), today: today, marks: marks, probe: probe, spelling: spelling))
    }

    /// A dictionary that holds every word but these.
    static func spelling(without wrong: Set<String>, words: Set<String> = []) -> SpellingProbe {
        SpellingProbe(
            words: words,
            holds: { word, _ in
                // As Hunspell does it: without the stop, and part by part.
                word.lowercased().replacing(".", with: "").split(separator: "-").allSatisfy { !wrong.contains(String($0)) }
            }, suggestions: { _, _ in [] })
    }

    static let spelling = spelling(without: ["recieved", "получилли", "otrzymalismy"])

    static let today = Day(year: 2026, month: 11, day: 22) ?? Day(number: 20_779)
}
