import Basics
import Content
import Diagnostics
import Foundation
import Indexing
import Language
import SearchCore
import Testing

/// A folder with two templates, removed when the test ends.
final class TemporaryBook {
    let root: String

    init() throws {
        root = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
        try write("delivery/where-is-my-order.en", title: "Where is my order", questions: ["where is my parcel", "when does it arrive"])
        try write("return/how-to-return.en", title: "How to return an item", questions: ["how do I send it back", "return shoes"])
    }

    deinit { try? FileManager.default.removeItem(atPath: root) }

    func path(_ name: String) -> String { "\(root)/Templates/\(name).md" }

    func write(_ name: String, title: String, questions: [String]) throws {
        let list = questions.map { "  - \($0)\n" }.joined()
        let text =
            "---\ntitle: \(title)\ncategory: \(name.split(separator: "/")[0])\nquestions:\n\(list)---\n## Resolution\nWe will see to it.\n"
        try FileManager.default.createDirectory(
            atPath: (path(name) as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try text.write(toFile: path(name), atomically: true, encoding: .utf8)
    }

    func open() throws -> BookIndex.Opened { try BookIndex(root).open() }

    func first(_ query: String) throws -> String? {
        try open().file.withReader { reader in
            Searcher(reader).search(Array(query.utf8)).hits.first.map { reader.string(reader.template($0.template).id) }
        }
    }
}

@Suite struct BookIndexTests {
    @Test func `makes a missing index, then uses it as it is`() throws {
        let book = try TemporaryBook()
        #expect(try book.open().state == .missing)
        #expect(try book.open().state == .fresh)
        #expect(try book.first("where is the parcel") == "delivery/where-is-my-order")
    }

    @Test func `sees changed, new and removed texts`() throws {
        let book = try TemporaryBook()
        _ = try book.open()
        try book.write("money/invoice.en", title: "Invoice", questions: ["send me an invoice", "tax receipt"])
        #expect(try book.open().state == .changed)
        #expect(try book.first("tax receipt please") == "money/invoice")
        try book.write("money/invoice.en", title: "Invoice", questions: ["bill for my company", "need VAT document"])
        #expect(try book.first("vat document") == "money/invoice")
        try FileManager.default.removeItem(atPath: book.path("money/invoice.en"))
        #expect(try book.open().state == .changed)
        #expect(try book.open().file.withReader { $0.templateCount } == 2)
    }

    @Test func `a touched file changes stamps, not the rest of the index`() throws {
        let book = try TemporaryBook()
        _ = try book.open()
        let before = try book.open().file.withReader { IndexDump(reader: $0).text }
        try FileManager.default.setAttributes(
            [.modificationDate: Date(timeIntervalSince1970: 1_000_000)], ofItemAtPath: book.path("return/how-to-return.en"))
        #expect(try book.open().state == .restamped)
        #expect(try book.open().state == .fresh)
        #expect(try book.open().file.withReader { IndexDump(reader: $0).text } == before)
    }

    @Test func `a damaged, foreign or older file is reported and made anew`() throws {
        let book = try TemporaryBook()
        _ = try book.open()
        let path = BookIndex(book.root).path
        var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        bytes[bytes.count / 2] ^= 4
        try bytes.write(to: URL(fileURLWithPath: path))
        #expect(try book.open().state == .rejected("its checksum is wrong"))
        try Data("not an index, but long enough to be read as one".utf8).write(to: URL(fileURLWithPath: path))
        #expect(try book.open().state == .rejected("it is not an index"))
        #expect(try book.open().state == .fresh)
    }

    @Test func `a folder that takes no index stops no search, only the order to compile`() throws {
        let book = try TemporaryBook()
        try Data("in the way".utf8).write(to: URL(fileURLWithPath: book.root + "/.replybook"))
        guard case .unkept(let reason) = try book.open().state else {
            Issue.record("the index was kept")
            return
        }
        #expect(reason.hasSuffix("/.replybook': it is not a folder; remove it, and the program makes it anew"))
        #expect(try book.first("where is the parcel") == "delivery/where-is-my-order")
        #expect(throws: FileFault.self) { try BookIndex(book.root).compile() }
    }

    @Test func `compiling twice gives the same bytes but for the stamps`() throws {
        let book = try TemporaryBook()
        let first = try BookIndex(book.root).compile().file.withReader { Array($0.bytes) }
        let second = try BookIndex(book.root).compile().file.withReader { Array($0.bytes) }
        #expect(first == second)
    }

    @Test func `processes that compile at once leave a whole index`() async throws {
        let book = try TemporaryBook()
        let root = book.root
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<4 { group.addTask { _ = try BookIndex(root).compile() } }
            try await group.waitForAll()
        }
        #expect(try book.open().state == .fresh)
        #expect(try FileManager.default.contentsOfDirectory(atPath: book.root + "/.replybook").sorted() == [".gitignore", "index.rbx"])
    }

    @Test func `a fresh index says what noting an outcome needs, and a stale one is not asked`() throws {
        let book = try TemporaryBook()
        #expect(BookIndex(book.root).openIfFresh() == nil)
        try
            "default_language: pl\nfeedback:\n  store: elsewhere.sqlite\nvariables:\n  order_number: {ask: Number, pattern: '[A-Z]\\d{6}'}\n"
            .write(toFile: book.root + "/.replybook.yml", atomically: true, encoding: .utf8)
        _ = try book.open()
        let file = try #require(BookIndex(book.root).openIfFresh())
        file.withReader { reader in
            let notes = RecordingNotes(reader)
            #expect(notes?.defaultLanguage.description == "pl")
            #expect(notes?.store == "elsewhere.sqlite")
            #expect(notes?.numberPatterns == ["order_number\t[A-Z]\\d{6}"])
            #expect(reader.texts(named: "how-to-return", variant: nil).map(\.id) == ["return/how-to-return"])
            #expect(reader.texts(named: "return/how-to-return", variant: "chat").isEmpty)
            #expect(reader.texts(named: "how-to", variant: nil).isEmpty)
        }
        let revision = file.withReader { $0.texts(named: "how-to-return", variant: nil).first?.revision }
        #expect(revision == BookLoader.load(book.root).templates.last?.revision.description)
        try book.write("money/invoice.en", title: "Invoice", questions: ["send me an invoice", "tax receipt"])
        #expect(BookIndex(book.root).openIfFresh() == nil)
        _ = try book.open()
        #expect(try #require(BookIndex(book.root).openIfFresh()).withReader { RecordingNotes($0)?.store } == "elsewhere.sqlite")
    }
}
