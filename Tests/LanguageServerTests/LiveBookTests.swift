import Basics
import Checking
import Content
import Diagnostics
import Foundation
import Testing

@testable import LanguageServer

/// A book under edits has the findings of a book that is read anew.
@Suite struct LiveBookTests {
    private static let today = Day(year: 2026, month: 11, day: 22) ?? Day(number: 20_779)
    private static let files = [
        ".replybook.yml": "default_language: en\nlanguages: [en, ru]\nfacts:\n  days: 30\nvariables:\n  order: {ask: Order}\n",
        "Templates/delivery/late.en.md":
            "---\ntitle: Late\ncategory: delivery\nquestions: [a late parcel, b, c]\narticles: [delivery/track]\n---\n"
            + "## Resolution\nIn {{ facts.days }} days {% include \"sign\" %}\n",
        "Templates/delivery/late.ru.md": "---\ntitle: Поздно\ncategory: delivery\n---\n## Решение\nЧерез {{ facts.days }} дней.\n",
        "Templates/delivery/late@chat.en.md": "---\nchannels: [chat]\n---\n## Resolution\nSoon, {{ order }}.\n",
        "Templates/_fragments/sign.en.md": "yours, {{ order }}\n",
        "KnowledgeBase/delivery/track.en.md": "---\ntitle: Track\ncategory: delivery\n---\nSee [costs](costs.md#free).\n",
        "KnowledgeBase/delivery/costs.en.md": "---\ntitle: Costs\ncategory: delivery\n---\n## Free\n\nNothing.\n",
    ]

    private static func inBook(_ body: (String) throws -> Void) throws {
        let root = NSTemporaryDirectory() + "replybook-live-" + UUID().uuidString
        defer { try? FileManager.default.removeItem(atPath: root) }
        for (path, text) in files { try write(text, to: root + "/" + path) }
        try body(root)
    }

    private static func write(_ text: String, to path: String) throws {
        let url = URL(filePath: path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    private static func fresh(_ root: String) -> [String] {
        Checker().report(on: CheckedBook(BookLoader.load(root), today: today)).diagnostics.map(\.line)
    }

    private static func document(_ path: String, _ text: String, _ version: Int, _ root: String) -> OpenDocument {
        OpenDocument(uri: "file://" + root + "/" + path, path: path, text: text, clientVersion: version, version: version)
    }

    @Test(arguments: [
        ("Templates/delivery/late.en.md", "## Resolution\nSee  it, {{ none }}.\n"), ("Templates/delivery/late.en.md", ""),
        ("Templates/delivery/late.en.md", "---\ntitle: [\n---\n"), ("Templates/_fragments/sign.en.md", "{{ nobody }}\n"),
        ("KnowledgeBase/delivery/costs.en.md", "---\ntitle: Costs\ncategory: delivery\nstatus: draft\n---\n## Dear\n\nMuch.\n"),
        (".replybook.yml", "languages: [en, ru, pl]\nfacts: {}\n"),
        ("Templates/delivery/new.en.md", "---\ntitle: New\n---\n## Resolution\nHm.\n"),
    ])
    func `an edit on the screen has the findings of the file saved`(path: String, text: String) throws {
        try Self.inBook { root in
            var book = LiveBook(root: root) { Self.today }
            #expect(book.finished().diagnostics.map(\.line) == Self.fresh(root))
            book.put(Self.document(path, text, 1, root))
            let onScreen = book.finished().diagnostics.map(\.line)
            try Self.write(text, to: root + "/" + path)
            #expect(onScreen == Self.fresh(root))
            #expect(book.findings.values.flatMap(\.self).map(\.line).sorted() == onScreen.sorted())
        }
    }

    @Test func `what is closed without saving counts as it lies on the disk`() throws {
        try Self.inBook { root in
            var book = LiveBook(root: root) { Self.today }
            book.put(Self.document("Templates/delivery/late.en.md", "", 1, root))
            _ = book.finished()
            book.remove("Templates/delivery/late.en.md")
            #expect(book.finished().diagnostics.map(\.line) == Self.fresh(root))
        }
    }

    @Test func `the edited text is judged before the rest of the book`() throws {
        try Self.inBook { root in
            var book = LiveBook(root: root) { Self.today }
            let path = "Templates/delivery/late.ru.md"
            book.put(Self.document(path, "---\ntitle: Поздно\ncategory: delivery\n---\n## Решение\nЧерез  день.\n", 1, root))
            #expect(book.settle().contains(path))
            #expect(book.findings[path]?.contains { $0.rule == "spaces-are-single" } == true)
            #expect(book.hasWork)
        }
    }
}
