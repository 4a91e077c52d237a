import Basics
import Content
import Desk
import Feedback
import Foundation
import Language
import Testing

/// A server that cannot be reached stops nobody: notes wait on the agent's computer. `Tests/PostgreSQL/run` sends them.
@Suite struct ServerOutboxTests {
    private static let away = "host=/nonexistent-folder dbname=support"

    private struct Shop {
        let root: String

        init() throws {
            root = FileManager.default.temporaryDirectory.appending(path: "outbox-\(UUID().uuidString)").path
            try FileManager.default.createDirectory(atPath: root + "/Templates/delivery", withIntermediateDirectories: true)
            try Data("---\ntitle: Late\nstatus: published\n---\n## Resolution\nIt is late.\n".utf8).write(
                to: URL(filePath: root + "/Templates/delivery/late.en.md"))
            try use(away)
        }

        func use(_ store: String) throws {
            try Data("default_language: en\nfeedback: {store: \"\(store)\"}\n".utf8).write(to: URL(filePath: root + "/.replybook.yml"))
        }

        func record(_ id: String, _ outcome: ReplyOutcome = .sent, conversation: String? = nil, question: String? = nil) throws -> Delivery
        {
            let book = BookLoader.load(root)
            let template = try #require(book.templates.first)
            let note = EventRecorder.Note(outcome: outcome, conversation: conversation, question: question, id: id, at: 1_800_000_000)
            return try EventRecorder(root: root).record(note, about: SentText(template, book.settings))
        }

        func kept() throws -> String { try String(contentsOfFile: root + "/.replybook/gaps.jsonl", encoding: .utf8) }

        func permissions(_ name: String) throws -> Int? {
            try FileManager.default.attributesOfItem(atPath: root + "/.replybook/" + name)[.posixPermissions] as? Int
        }

        func remove() { do { try FileManager.default.removeItem(atPath: root) } catch { Issue.record(error) } }
    }

    @Test func `notes are kept and the agent is told once`() throws {
        let shop = try Shop()
        defer { shop.remove() }
        let first = try shop.record("a", .followUp, conversation: "T-1", question: "where is it? jan@example.com")
        #expect(first.isKept && first.reason?.contains("postgresql:") == true)
        let second = try shop.record("b", conversation: "T-1")
        #expect(second.isKept && second.reason == nil)
        let lines = try shop.kept()
        #expect(lines.split(separator: "\n").count == 2)
        #expect(!lines.contains("jan@example.com") && lines.contains("[email]"))
        #expect(try shop.permissions("gaps.jsonl") == 0o600 && shop.permissions("server.json") == 0o600)
    }

    @Test func `what was kept is taken in whole, once, and with the hash of its conversation`() throws {
        let shop = try Shop()
        defer { shop.remove() }
        for id in ["a", "b", "a"] { _ = try shop.record(id, conversation: "T-1") }
        try OfferRecorder(root: shop.root).record(
            .pick,
            [OfferRecorder.Draft(question: "where is my parcel", language: "en", offered: [], isCovered: true, taken: "delivery/late")],
            conversation: "T-1")
        try shop.use("store.sqlite")
        let context = try FeedbackContext(root: shop.root)
        #expect(try context.takeGaps() == 0)
        let hash = ConversationHash("T-1", salt: context.store.salt)
        var events: [Event] = []
        try context.store.forEachEvent { events.append($0) }
        #expect(events.map(\.id.value) == ["a", "b"] && events.allSatisfy { $0.conversation == hash })
        #expect(try context.store.offers(limit: 9).map(\.conversation) == [hash])
        #expect(try shop.kept().isEmpty)
    }

    @Test func `a command that needs the server says that it is away`() throws {
        let shop = try Shop()
        defer { shop.remove() }
        let template = try #require(BookLoader.load(shop.root).templates.first)
        #expect(try EvidenceLine.of(template, root: shop.root, now: 0)?.contains("postgresql:") == true)
    }

    @Test func `a move names what cannot be: the same store, none, a secret`() throws {
        let shop = try Shop()
        defer { shop.remove() }
        func refusal(_ from: String?, _ to: String) -> String? {
            #expect(throws: DeskFailure.self) { try MoveJob(root: shop.root, from: from, to: to).run() }?.description
        }
        #expect(refusal(nil, Self.away) == "both stores are the same; name another one with --to")
        #expect(refusal("x/../here.sqlite", "here.sqlite") == "both stores are the same; name another one with --to")
        #expect(refusal("none.sqlite", "here.sqlite") == "there is no store at 'none.sqlite'; name one with --from")
        #expect(refusal("none.sqlite", "postgresql://anna:hush@h/x")?.contains("without its secret ('password')") == true)
        #expect(try FileManager.default.contentsOfDirectory(atPath: shop.root).sorted() == [".replybook.yml", "Templates"])
    }
}
