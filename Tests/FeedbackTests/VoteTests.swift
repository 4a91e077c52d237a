import Basics
import Foundation
import GRDB
import Testing

@testable import Feedback

/// What every store must do with the votes of the help site's visitors, and what comes of them in the report.
@Suite struct VoteTests {
    static let article = RecordedText(template: "delivery/tracking", language: "en", revision: "00000000000000aa")

    static func vote(
        _ id: String, _ isHelpful: Bool, reason: ArticleVote.Reason? = nil, comment: String? = nil, at: Int = 10,
        revision: String = article.revision
    ) throws -> ArticleVote {
        ArticleVote(
            id: try EventID(id), article: article.place.at(revision), isHelpful: isHelpful, reason: reason,
            comment: comment.map(ScrubbedText.stored), at: at)
    }

    static func all(_ store: any FeedbackStore) throws -> [ArticleVote] {
        var votes: [ArticleVote] = []
        try store.forEachVote { votes.append($0) }
        return votes
    }

    @Test(arguments: StoreKind.allCases)
    func `a vote sent twice counts once, and its reason completes it`(kind: StoreKind) throws {
        try kind.withStore { store in
            #expect(try store.record(votes: [Self.vote("a", false), Self.vote("a", false)]) == 1)
            #expect(try store.record(votes: [Self.vote("a", false, reason: .wrong, comment: "no map", at: 12)]) == 0)
            #expect(try store.record(votes: [Self.vote("a", false, reason: .unclear, comment: "other words", at: 14)]) == 0)
            // The same id from somebody who says the opposite is not that visitor's.
            #expect(try store.record(votes: [Self.vote("a", true)]) == 0)
            #expect(try Self.all(store) == [Self.vote("a", false, reason: .wrong, comment: "no map", at: 10)])
            let tally = try #require(try store.voteTallies().first)
            #expect((tally.helpful, tally.unhelpful, tally.reasons, tally.first) == (0, 1, [.wrong: 1], 10))
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `votes are counted per revision and reason, and say nothing of templates`(kind: StoreKind) throws {
        try kind.withStore { store in
            try store.record(votes: [
                Self.vote("a", true, at: 1), Self.vote("b", false, reason: .unclear, at: 2), Self.vote("c", false, at: 3),
                Self.vote("d", true, at: 9, revision: "00000000000000bb"),
            ])
            #expect(
                try store.voteTallies() == [
                    VoteTally(article: Self.article, helpful: 1, unhelpful: 2, reasons: [.unclear: 1], first: 1, last: 3),
                    VoteTally(article: Self.article.place.at("00000000000000bb"), helpful: 1, unhelpful: 0, first: 9, last: 9),
                ])
            #expect(try store.tallies(recent: 0).isEmpty)
            #expect(try store.revisions().isEmpty)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `a batch of votes and gaps is stored as one`(kind: StoreKind) throws {
        try kind.withStore { store in
            let gap = try Sample.gap("g", at: 4, "klarna")
            #expect(try store.record(votes: [Self.vote("a", true)], gaps: [gap]) == 2)
            #expect(try store.record(votes: [Self.vote("a", true)], gaps: [gap]) == 0)
            #expect(try store.gaps(limit: 9).map(\.gap) == [gap])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `comments come back newest first and go with the conversation whose words they repeat`(kind: StoreKind) throws {
        try kind.withStore { store in
            let own = try Self.vote("own", false, comment: "Where is my red parcel?", at: 5)
            try store.record(votes: [Self.vote("other", false, comment: "no map at all", at: 9), own, Self.vote("silent", true)])
            let comments = try store.comments(about: Self.article.place, limit: 9)
            #expect(comments.map(\.text.value) == ["no map at all", "Where is my red parcel?"])
            try store.record([
                Sample.event("e", .followUp, at: 6, conversation: "c", store: store, question: "hello, where is my red parcel")
            ])
            let erasure = try store.erase(ConversationHash("c", salt: store.salt), at: 20)
            #expect(erasure == Erasure(events: 1, gaps: 0, votes: 1, isComplete: true))
            #expect(try store.record(votes: [own]) == 0)
            #expect(try Self.all(store).map(\.id.value) == ["other", "silent"])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `one vote can be erased and does not come back, old ones are pruned`(kind: StoreKind) throws {
        try kind.withStore { store in
            try store.record(votes: [Self.vote("a", true, at: 1), Self.vote("b", true, at: 8), Self.vote("c", true, at: 9)])
            #expect(try store.erase(vote: EventID("c")))
            #expect(try !store.erase(vote: EventID("c")))
            #expect(try store.record(votes: [Self.vote("c", true, at: 9)]) == 0)
            #expect(try store.prune(before: 5) == 1)
            #expect(try Self.all(store).map(\.id.value) == ["b"])
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `wordings of articles keep their first date and text`(kind: StoreKind) throws {
        try kind.withStore { store in
            try store.record(votes: [Self.vote("a", true, at: 50)])
            try store.note(articles: [Wording(text: Self.article, firstSeen: 60, body: "Hello", isDeclaredMinor: true)])
            try store.note(articles: [Wording(text: Self.article, firstSeen: 40, body: "Other")])
            #expect(try store.articleRevisions() == [Wording(text: Self.article, firstSeen: 50, body: "Hello", isDeclaredMinor: true)])
        }
    }

    @Test func `an export taken in elsewhere has the same votes, twice or in any order`() throws {
        try StoreKind.sqlite.withStore { store in
            try store.record(votes: [Self.vote("a", true), Self.vote("b", false, reason: .otherTopic, comment: "I meant a refund")])
            let coder = RecordCoder(scrubber: try Scrubber(), salt: store.salt)
            var lines: [String] = []
            try store.forEachVote { lines.append(try coder.line($0)) }
            #expect(
                lines.last == """
                    {"article":"delivery/tracking","at":"1970-01-01T00:00:10Z","comment":"I meant a refund","id":"b","language":"en",\
                    "reason":"other-topic","revision":"00000000000000aa","vote":"no"}
                    """)
            let other = MemoryStore(salt: store.salt)
            var rest = (lines + lines.reversed())[...]
            let summary = try Importer(into: other, coder: coder).take(from: "x", next: { rest.popFirst() })
            #expect((summary.new, summary.problems) == (2, []))
            #expect(try Self.all(other) == Self.all(store))
        }
    }

    @Test(arguments: [
        (#""vote":"maybe""#, "vote 'maybe' is unknown"), (#""vote":"no","reason":"ugly""#, "reason 'ugly' is unknown"),
        (#""vote":"no","article":"tracking""#, "'article' is missing or not an id"), (#""vote":"no","revision":"a b""#, "holds blanks"),
    ])
    func `an import refuses a vote that the site cannot have sent`(fields: String, message: String) throws {
        let coder = RecordCoder(scrubber: try Scrubber(), salt: Salt(bytes: []))
        let whole = [#""article":"delivery/tracking""#, #""revision":"aa""#].filter { !fields.contains($0.prefix(9)) }
        let line = "{" + ([fields, #""language":"en""#, #""at":"2026-11-22""#] + whole).joined(separator: ",") + "}"
        let error = #expect(throws: FeedbackError.self) { try coder.recorded(line) }
        #expect(error?.description.contains(message) == true)
    }

    @Test func `an import scrubs what visitors wrote`() throws {
        let coder = RecordCoder(scrubber: try Scrubber(), salt: Salt(bytes: []))
        let line = """
            {"vote":"no","article":"a/b","language":"en","revision":"aa","at":"2026-11-22","comment":"write to jan@wp.pl"}
            """
        guard case .vote(let vote) = try coder.recorded(line) else { return #expect(Bool(false), "not a vote") }
        #expect(vote.comment?.value == "write to [email]")
    }

    @Test(arguments: 1..<SQLiteSchema.migrations.count)
    func `a store of every earlier version keeps what it holds and takes votes`(version: Int) throws {
        try TemporaryFolder.with { folder in
            let path = folder + "/feedback.sqlite"
            try Self.makeStore(version, at: path)
            var generator = SplitMix(seed: 1)
            let store = try SQLiteStore(path: path, using: &generator)
            #expect(store.salt.bytes == Array(repeating: 7, count: 32))
            #expect(try Sample.all(store).map(\.id.value) == ["old"])
            #expect(try store.gaps(limit: 9).map(\.gap.text.value) == ["gift card"])
            #expect(try store.record(votes: [Self.vote("a", true)]) == 1)
            try store.check()
            #expect(try Self.all(SQLiteStore(path: path, using: &generator)).map(\.id.value) == ["a"])
        }
    }

    /// A file as the program made it when it had only the first migrations.
    private static func makeStore(_ version: Int, at path: String) throws {
        let database = try DatabaseQueue(path: path)
        _ = try database.writeWithoutTransaction { try String.fetchOne($0, sql: "PRAGMA journal_mode = WAL") }
        var migrator = DatabaseMigrator()
        for (name, sql) in SQLiteSchema.migrations.prefix(version) { migrator.registerMigration(name) { try $0.execute(sql: sql) } }
        try migrator.migrate(database)
        try database.write { db in
            try db.execute(
                sql: """
                    INSERT INTO setting VALUES ('salt', ?);
                    INSERT INTO text (template, variant, language, revision, first_seen) VALUES ('delivery/where', '', 'ru', 'r1', 5);
                    INSERT INTO event (id, text, outcome, at) VALUES ('old', 1, 1, 5);
                    INSERT INTO gap (id, kind, question, at) VALUES ('g', 'no-result', 'gift card', 6);
                    """, arguments: [Data(repeating: 7, count: 32)])
            try db.execute(sql: "PRAGMA application_id = \(SQLiteIdentity.application); PRAGMA user_version = \(version)")
        }
        try database.close()
    }

    @Test func `one changed bit in what a visitor wrote is told`() throws {
        try TemporaryFolder.with { folder in
            let path = folder + "/feedback.sqlite"
            let marker = "where is the tent pole of mine"
            do {
                var generator = SplitMix(seed: 5)
                let store = try SQLiteStore(path: path, using: &generator)
                try store.record(votes: (0..<200).map { try Self.vote("v\($0)", $0 % 3 == 0) } + [Self.vote("m", false, comment: marker)])
            }
            let whole = try Data(contentsOf: URL(filePath: path))
            let first = try #require(whole.range(of: Data(marker.utf8)))
            let second = try #require(whole.range(of: Data(marker.utf8), in: first.upperBound..<whole.endIndex))
            for place in [first.lowerBound, second.lowerBound + 5] {
                var bytes = whole
                bytes[place] ^= 1
                try bytes.write(to: URL(filePath: path))
                var generator = SplitMix(seed: 6)
                #expect(throws: FeedbackError.self) { try SQLiteStore(path: path, using: &generator).check(.structure) }
            }
        }
    }
}
