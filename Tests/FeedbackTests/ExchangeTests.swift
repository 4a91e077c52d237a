import Basics
import Diagnostics
import Foundation
import Testing

@testable import Feedback

@Suite struct ExchangeTests {
    @Test func `an export taken in elsewhere gives the same counts, twice or in any order`() throws {
        var generator = SplitMix(seed: 9)
        try StoreKind.sqlite.withStore { store in
            try store.record(Sample.events(200, store: store, using: &generator))
            try store.record(gaps: [Sample.gap("g", at: 3)])
            let coder = RecordCoder(scrubber: try Scrubber(), salt: store.salt)
            var lines: [String] = []
            try store.forEachEvent { lines.append(try coder.line($0)) }
            try store.forEachGap { lines.append(try coder.line($0)) }
            let other = MemoryStore(salt: store.salt)
            let importer = Importer(into: other, coder: coder, batchSize: 7)
            var rest = (lines.shuffled(using: &generator) + lines.prefix(50))[...]
            let summary = try importer.take(from: "export.jsonl", next: { rest.popFirst() })
            #expect(summary == Importer.Summary(lines: 251, new: 201, problems: []))
            #expect(try other.tallies(recent: 0) == store.tallies(recent: 0))
            #expect(try Sample.all(other) == Sample.all(store))
        }
    }

    @Test func `a bad line is named and does not stop the others; its words are not repeated`() throws {
        try StoreKind.memory.withStore { store in
            let coder = RecordCoder(scrubber: try Scrubber(), salt: store.salt)
            var lines = [
                "{\"template\": \"delivery/x\", \"language\": \"ru\", \"revision\": \"r\", \"outcome\": \"resolved\", \"at\": \"2026-11-22T10:00:00+03:00\"}",
                "", "secret words", "{\"question\": 5}", "{\"at\": \"2026-11-22\", \"gap\": \"what\", \"question\": \"secret\"}",
                "{\"template\": \"x\", \"at\": \"2026-11-22\", \"question\": \"secret\"}",
                "{\"template\": \"a/x\", \"language\": \"ru\", \"revision\": \"r\", \"outcome\": \"fine\", \"at\": \"2026-11-22\"}",
            ][...]
            let summary = try Importer(into: store, coder: coder).take(from: "in.jsonl", next: { lines.popFirst() })
            #expect(summary.new == 1)
            #expect(try Sample.all(store).map(\.at) == [Timestamp.seconds("2026-11-22T07:00:00Z")])
            #expect(
                summary.problems.map(\.description) == [
                    "in.jsonl:3:1: line is not a JSON object", "in.jsonl:4:1: 'question' has the wrong type",
                    "in.jsonl:5:1: gap 'what' is unknown; use no-result, abandoned, uncovered or site-search",
                    "in.jsonl:6:1: 'template' is missing or not an id; write it as category/slug",
                    "in.jsonl:7:1: outcome 'fine' is unknown; use sent, resolved, follow-up, negative, edited, not-applicable or report",
                ])
        }
    }

    @Test func `an import scrubs and hashes what its source did not`() throws {
        try StoreKind.memory.withStore { store in
            let coder = RecordCoder(scrubber: try Scrubber(), salt: store.salt)
            let line =
                "{\"template\": \"a/x\", \"language\": \"ru\", \"revision\": \"r\", \"outcome\": \"follow-up\", \"at\": \"2026-11-22\", \"conversationId\": \"T-1\", \"question\": \"mail jan@wp.pl\"}"
            guard case .event(let event) = try coder.recorded(line) else { Issue.record("no event"); return }
            #expect(event.question?.value == "mail [email]")
            #expect(event.conversation == ConversationHash("T-1", salt: store.salt))
            #expect(try coder.recorded(line).id == event.id)
        }
    }

    @Test func `gaps left by searches reach the store once`() throws {
        try TemporaryFolder.with { folder in
            var generator = SplitMix(seed: 1)
            let store = MemoryStore(salt: .random(using: &generator))
            let coder = RecordCoder(scrubber: try Scrubber(), salt: store.salt)
            let spool = GapSpool(BookFolder(of: folder))
            #expect(throws: FeedbackError.self) { try spool.append([Sample.gap("a", at: 1)], using: coder) }
            try BookFolder(of: folder).make()
            #expect(try spool.drain(into: store, using: coder).new == 0)
            try spool.append([Sample.gap("a", at: 1)], using: coder)
            try spool.append([Sample.gap("b", at: 2), Sample.gap("a", at: 1)], using: coder)
            #expect(try spool.drain(into: store, using: coder).new == 2)
            #expect(try spool.drain(into: store, using: coder).new == 0)
            #expect(try store.gaps(limit: 9).count == 2)
        }
    }

    @Test func `a torn line in the spool loses itself alone and is told`() throws {
        try TemporaryFolder.with { folder in
            var generator = SplitMix(seed: 1)
            let store = MemoryStore(salt: .random(using: &generator))
            let coder = RecordCoder(scrubber: try Scrubber(), salt: store.salt)
            let book = BookFolder(of: folder)
            try book.make()
            let spool = GapSpool(book)
            try spool.append([Sample.gap("a", at: 1)], using: coder)
            let handle = try #require(FileHandle(forWritingAtPath: book.path(of: "gaps.jsonl")))
            try handle.seekToEnd()
            try handle.write(contentsOf: Data(#"{"id":"torn","gap":"no-res"#.utf8))
            try handle.close()
            try spool.append([Sample.gap("b", at: 2)], using: coder)
            let summary = try spool.drain(into: store, using: coder)
            #expect((summary.new, summary.problems.count) == (2, 1))
            #expect(try Set(store.gaps(limit: 9).map(\.gap.id.value)) == ["a", "b"])
        }
    }

    @Test func `a search does not wait for ever for a process that holds the spool`() throws {
        try TemporaryFolder.with { folder in
            let book = BookFolder(of: folder)
            try book.make()
            let coder = RecordCoder(scrubber: try Scrubber(), salt: Salt(bytes: []))
            let holder = try book.open("gaps.jsonl", verb: "write", flags: O_RDWR | O_CREAT)
            try holder.lock("gaps.jsonl", seconds: 1)
            let error = #expect(throws: FeedbackError.self) { try GapSpool(book).append([Sample.gap("a", at: 1)], using: coder) }
            #expect(error?.description.hasSuffix("another process has locked it; try again when that process has ended") == true)
            _ = consume holder
        }
    }

    @Test(arguments: [#""language":"en\u001b]52;c;x""#, #""channel":"e mail""#, #""revision":"r\u202e1""#])
    func `an import refuses words that could steer a terminal`(field: String) throws {
        let keys = ["template": "a/b", "language": "ru", "revision": "r1", "outcome": "sent", "at": "2026-11-20T10:00:00Z"]
        let name = field.split(separator: "\"")[0]
        let rest = keys.filter { $0.key != name }.map { "\"\($0)\":\"\($1)\"" }
        let coder = RecordCoder(scrubber: try Scrubber(), salt: Salt(bytes: []))
        let error = #expect(throws: FeedbackError.self) { try coder.recorded("{\((rest + [field]).joined(separator: ","))}") }
        #expect(error?.description.unicodeScalars.allSatisfy { !$0.isControl && !$0.isBidiControl } == true)
    }

    @Test(arguments: [
        (0, "1970-01-01T00:00:00Z"), (1_795_331_406, "2026-11-22T07:10:06Z"), (-1, "1969-12-31T23:59:59Z"),
        (951_868_799, "2000-02-29T23:59:59Z"),
    ])
    func `times are written and read alike`(seconds: Int, text: String) {
        #expect(Timestamp.text(seconds) == text)
        #expect(Timestamp.seconds(text) == seconds)
    }

    @Test func `a new store keeps itself out of git and its salt for ever`() throws {
        try TemporaryFolder.with { folder in
            let path = folder + "/.replybook/feedback.sqlite"
            var generator = SplitMix(seed: 1)
            let first = try SQLiteStore(path: path, using: &generator).salt
            #expect(try SQLiteStore(path: path, using: &generator).salt == first)
            #expect(try String(contentsOfFile: folder + "/.replybook/.gitignore", encoding: .utf8) == "*\n")
        }
    }

    @Test func `what was erased is not in the files any more`() throws {
        try TemporaryFolder.with { folder in
            let path = folder + "/feedback.sqlite"
            var generator = SplitMix(seed: 1)
            let store = try SQLiteStore(path: path, using: &generator)
            _ = try store.record([Sample.event("a", .followUp, at: 1, conversation: "c", store: store, question: "zażółć gęślą jaźń")])
            _ = try store.erase(ConversationHash("c", salt: store.salt), at: 2)
            for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
                let data = try #require(FileManager.default.contents(atPath: folder + "/" + name))
                #expect(data.range(of: Data("gęślą".utf8)) == nil, "\(name)")
            }
        }
    }
}
