import Basics
import Foundation
import Synchronization
import Testing

@testable import Feedback

/// What only a store on a server can suffer: lost connections, other people's schemas, roles, versions, wrong addresses.
@Suite struct PostgreSQLTests {
    @Test(.enabled(if: TestServer.isExpected, "PostgreSQL is not installed: none of the tests of its store ran"))
    func `PostgreSQL is installed`() throws {
        #expect(TestServer.programs != nil, "run .ci/packages, or install 'postgresql'")
        #expect(throws: Never.self) { try LibPQ.found.get() }
    }

    private static func open(
        _ setting: String, patience: PostgreSQLStore.Patience = .long, schema: PostgreSQLSchema = .current, seed: UInt64 = 1
    ) throws -> PostgreSQLStore {
        var generator = SplitMix(seed: seed)
        return try PostgreSQLStore(setting, patience: patience, schema: schema, using: &generator)
    }

    private static func refusal(_ setting: String, schema: PostgreSQLSchema = .current) -> String? {
        #expect(throws: FeedbackError.self) { try open(setting, schema: schema) }?.description
    }

    // MARK: Schema

    @Test(.enabled(if: TestServer.isExpected))
    func `many agents that find no tables make them once and share one salt`() throws {
        let server = try TestServer.shared()
        let setting = server.schema()
        let salts = Mutex<[Result<Salt, any Error>]>([])
        DispatchQueue.concurrentPerform(iterations: 12) { number in
            let salt = Result { try Self.open(setting, seed: UInt64(number)).salt }
            salts.withLock { $0.append(salt) }
        }
        let found = try salts.withLock { try $0.map { try $0.get() } }
        #expect(found.count == 12 && Set(found).count == 1)
        #expect(try server.run("SELECT count(*) FROM replybook_migration", in: setting).first?[0] == "2")
    }

    @Test(.enabled(if: TestServer.isExpected))
    func `without an option the tables lie in a schema of their own, and nothing of the others is touched`() throws {
        let server = try TestServer.shared()
        let setting = try server.database()("owner")
        try server.run("CREATE TABLE public.event (theirs text)", in: setting)
        let store = try Self.open(setting)
        try store.note(Sample.event("a", .resolved, at: 1, store: store))
        #expect(try server.run("SELECT count(*) FROM replybook.event", in: setting).first?[0] == "1")
        #expect(try server.run("SELECT count(*) FROM public.event", in: setting).first?[0] == "0")
    }

    @Test(.enabled(if: TestServer.isExpected))
    func `another program's schema is refused and stays as it was`() throws {
        let server = try TestServer.shared()
        let setting = try server.database()("owner")
        try server.run("CREATE SCHEMA replybook; CREATE TABLE replybook.bookmark (url text)", in: setting)
        #expect(Self.refusal(setting)?.contains("its schema belongs to another program; name another one") == true)
        let tables = try server.run("SELECT relname FROM pg_class WHERE relnamespace = 'replybook'::regnamespace", in: setting)
        #expect(tables.map { $0[0] } == ["bookmark"])
        #expect(throws: Never.self) { try Self.open(setting + " options=-csearch_path=mine") }
    }

    /// A schema of a version behind this one.
    private static let next = PostgreSQLSchema(
        migrations: PostgreSQLSchema.current.migrations + [("next", "ALTER TABLE event ADD mood text; UPDATE event SET mood = 'calm'")])

    @Test(.enabled(if: TestServer.isExpected), arguments: 1..<PostgreSQLSchema.current.migrations.count)
    func `every older version is brought up to date by opening it`(version: Int) throws {
        let server = try TestServer.shared()
        let setting = server.schema()
        let old = try Self.open(setting, schema: PostgreSQLSchema(migrations: Array(PostgreSQLSchema.current.migrations.prefix(version))))
        var generator = SplitMix(seed: 3)
        let events = try Sample.events(20, store: old, using: &generator).sorted { ($0.at, $0.id.value) < ($1.at, $1.id.value) }
        _ = try old.record(events)
        let new = try Self.open(setting, seed: 9)
        #expect(try Sample.all(new) == events && new.salt == old.salt)
        #expect(try new.record(votes: [VoteTests.vote("v", true)]) == 1)
    }

    @Test(.enabled(if: TestServer.isExpected))
    func `an older schema is brought up to date with all that is in it`() throws {
        let server = try TestServer.shared()
        let setting = server.schema()
        let events = try {
            var generator = SplitMix(seed: 3)
            let old = try Self.open(setting)
            let events = try Sample.events(50, store: old, using: &generator)
            _ = try old.record(events)
            return events.sorted { ($0.at, $0.id.value) < ($1.at, $1.id.value) }
        }()
        let new = try Self.open(setting, schema: Self.next)
        #expect(try Sample.all(new) == events)
        #expect(try server.run("SELECT count(*) FROM event WHERE mood = 'calm'", in: setting).first?[0] == "50")
        #expect(try Self.open(setting, schema: Self.next, seed: 7).salt == new.salt)
    }

    @Test(.enabled(if: TestServer.isExpected))
    func `a migration that fails leaves the schema as it was`() throws {
        let server = try TestServer.shared()
        let setting = server.schema()
        _ = try Self.open(setting)
        let broken = PostgreSQLSchema(
            migrations: PostgreSQLSchema.current.migrations + [("bad", "ALTER TABLE event ADD mood text; SELECT 1 / 0")])
        #expect(Self.refusal(setting, schema: broken)?.contains("division by zero") == true)
        #expect(throws: Never.self) { try Self.open(setting) }
        let columns = try server.run(
            "SELECT count(*) FROM pg_attribute WHERE attrelid = 'event'::regclass AND attname = 'mood'", in: setting)
        #expect(columns.first?[0] == "0")
    }

    @Test(.enabled(if: TestServer.isExpected))
    func `a schema of a later version is refused, and one of other versions, too`() throws {
        let setting = try TestServer.shared().schema()
        _ = try Self.open(setting, schema: Self.next)
        #expect(Self.refusal(setting)?.contains("a later version of replybook wrote it; update replybook on this computer") == true)
        let other = PostgreSQLSchema(migrations: [("1: something else", "SELECT 1")])
        #expect(Self.refusal(setting, schema: other)?.contains("its schema belongs to another program") == true)
    }

    @Test(.enabled(if: TestServer.isExpected))
    func `a database without Unicode and a search path of several schemas are refused`() throws {
        let server = try TestServer.shared()
        try server.run("CREATE DATABASE plain_ascii ENCODING 'SQL_ASCII' LOCALE 'C' TEMPLATE template0")
        #expect(Self.refusal("dbname=plain_ascii host=\(server.folder) user=owner")?.contains("does not hold Unicode") == true)
        let setting = "dbname=postgres host=\(server.folder) user=owner options='-csearch_path=one,two'"
        #expect(Self.refusal(setting)?.contains("'search_path' in its options must name one schema") == true)
    }

    // MARK: Connections

    @Test(.enabled(if: TestServer.isExpected))
    func `a store goes on after its connection was ended by the server`() throws {
        let server = try TestServer.shared()
        let setting = server.schema() + " application_name=ended"
        let store = try Self.open(setting, patience: .short)
        for number in 0..<3 {
            try store.note(Sample.event("e\(number)", .resolved, at: number, store: store))
            try server.run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'ended'")
        }
        #expect(try store.record([Sample.event("e0", .resolved, at: 0, store: store)]).new == 0)
        #expect(try Sample.all(store).map(\.id.value) == ["e0", "e1", "e2"])
    }

    @Test func `a server that is not there is away, and nothing but its name is said`() {
        let setting = "host=/nonexistent-folder dbname=support user=anna"
        let error = #expect(throws: FeedbackError.self) { try Self.open(setting, patience: .short) }
        guard case .away(let name, let reason)? = error else { return #expect(Bool(false), "\(String(describing: error))") }
        #expect(name == "postgresql:///support")
        #expect(!reason.contains("anna"))
    }

    @Test(.enabled(if: TestServer.isExpected))
    func `a database or role that is not there is refused, not waited for`() throws {
        let server = try TestServer.shared()
        let database = Self.refusal("host=\(server.folder) dbname=absent user=owner")
        #expect(database?.hasPrefix("cannot open 'postgresql:///absent': database \"absent\" does not exist") == true)
        #expect(Self.refusal("host=\(server.folder) dbname=postgres user=nobody_here")?.contains("role") == true)
    }

    @Test func `a string that libpq cannot read is refused without quoting it`() {
        for setting in ["postgresql://[hush/support", "dbname=hush nonsense", "dbname=x hush=1", "service=no_such_service"] {
            let said = Self.refusal(setting) ?? ""
            #expect(said.hasPrefix("cannot") && !said.contains("hush"), "\(said)")
        }
    }

    @Test func `what leaves the computer is verified unless somebody names another mode`() throws {
        func mode(_ setting: String, _ effective: [String: String]) throws -> String? {
            try ServerAddress(setting, LibPQ.found.get()).requiredMode(effective)
        }
        for host in ["db.example.com", "10.0.0.5", "localhost,db.example.com", "localhost.example.com"] {
            #expect(try mode("dbname=x", ["host": host, "sslmode": "prefer"]) == "verify-full", "\(host)")
        }
        for host in ["", "/run/postgresql", "localhost", "127.0.0.1", "::1", "localhost,/tmp", "@abstract"] {
            #expect(try mode("dbname=x", ["host": host, "sslmode": "prefer"]) == nil, "\(host)")
        }
        #expect(try mode("dbname=x", ["hostaddr": "192.0.2.7", "sslmode": "prefer"]) == "verify-full")
        // PGSSLMODE or the service file.
        #expect(try mode("dbname=x", ["host": "db.example.com", "sslmode": "require"]) == nil)
        #expect(try mode("host=db.example.com sslmode=prefer", ["host": "db.example.com", "sslmode": "prefer"]) == nil)
        #expect(try mode("postgresql://db.example.com/x?sslmode=disable", ["host": "db.example.com", "sslmode": "disable"]) == nil)
    }

    @Test func `a server's name in messages is host, port and database`() throws {
        func name(_ setting: String) throws -> String { try ServerAddress(setting, LibPQ.found.get()).name }
        #expect(try name("postgresql://anna@db.example.com:5433/support?sslmode=require") == "postgresql://db.example.com:5433/support")
        #expect(try name("service=support user=anna") == "service=support")
        #expect(try name("postgresql:///support?host=/run/postgresql") == "postgresql:///support")
    }

    // MARK: Values

    @Test(.enabled(if: TestServer.isExpected))
    func `any text comes back as it was`() throws {
        let store = try Self.open(TestServer.shared().schema())
        let texts = ["\\N", "\\.", "a\tb\nc\rd\\x41", "«ё» żółć 🙂 'x' \"y\" {z,NULL} $1", "null", ""]
        let ids = ["null", "NULL", "-", "_", "a-b", "T"]
        let events = try zip(ids, texts).map { try Sample.event($0, .followUp, at: 1, store: store, question: $1) }
        #expect(try store.record(events).new == 6)
        for event in events { try store.note(event) }
        #expect(try Set(Sample.all(store)) == Set(events))
        for event in events { #expect(try store.takeBack(event.id) == event) }
        #expect(try store.record(events).new == 0)
    }

    @Test(.enabled(if: TestServer.isExpected))
    func `more events than one portion are read whole and in order`() throws {
        let store = try Self.open(TestServer.shared().schema())
        let events = try (0..<10_001).map { try Sample.event("e\($0)", .resolved, at: $0 % 3, store: store) }
        #expect(try store.record(events).new == 10_001)
        #expect(try Sample.all(store) == events.sorted { ($0.at, $0.id.value) < ($1.at, $1.id.value) })
    }

    @Test(.enabled(if: TestServer.isExpected))
    func `an error of the server says nothing that was stored`() throws {
        let server = try TestServer.shared()
        let setting = server.schema()
        let store = try Self.open(setting)
        try server.run("ALTER TABLE event ADD CONSTRAINT no_words CHECK (question IS NULL)", in: setting)
        let event = try Sample.event("a", .followUp, at: 1, store: store, question: "whereismyparcel")
        let error = #expect(throws: FeedbackError.self) { try store.record([event]) }
        #expect(error?.description.contains("violates check constraint") == true)
        #expect(error?.description.contains("whereismyparcel") == false)
    }

    // MARK: Roles

    /// The statements of docs/team.md, "Roles", with nothing changed but the database's and the person's names.
    private static func statements() throws -> String {
        let page = try String(
            contentsOf: URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../docs/team.md"), encoding: .utf8)
        let section = try #require(page.firstMatch(of: /## Roles\n[\s\S]*?```sql\n([\s\S]*?)```/)?.1)
        return String(section)
    }

    @Test(.enabled(if: TestServer.isExpected))
    func `an agent's role adds and reads, and does not erase, take back, dismiss or prune`() throws {
        let server = try TestServer.shared()
        let setting = try server.database()
        let owner = try Self.open(setting("owner"))
        try server.run(Self.statements(), in: setting("owner"))
        let agent = try Self.open(setting("anna"))
        #expect(agent.salt == owner.salt)
        let event = try Sample.event("a", .followUp, at: 1, conversation: "c1", store: agent, question: "where is my parcel")
        try agent.note(event)
        #expect(try agent.record([event]).new == 0)
        try agent.note([Wording(text: Sample.text, firstSeen: 0, body: "Hello")])
        try agent.note(facts: ["days": "1"], at: 1)
        try agent.note(facts: ["days": "2"], at: 2)
        _ = try agent.record(gaps: [Sample.gap("g", at: 1)])
        _ = try agent.record(offers: [Sample.offer("o", at: 1, "where is my parcel", conversation: "c1", store: agent)])
        #expect(try agent.tallies(recent: 0).map(\.uses) == [1])
        #expect(try agent.questions(about: Sample.text.place, limit: 9).count == 1)
        let attempts: [() throws -> Void] = [
            { _ = try agent.erase(ConversationHash("c1", salt: agent.salt), at: 9) }, { _ = try agent.takeBack(event.id) },
            { _ = try agent.dismiss(gaps: agent.gaps(limit: 1).map(\.number)) }, { _ = try agent.prune(before: 9) },
            { try agent.adopt([Salt(bytes: [1])]) },
        ]
        for attempt in attempts {
            let error = #expect(throws: FeedbackError.self) { try attempt() }
            #expect(error?.description.contains("your role may not do this; ask whoever keeps the store for the rights") == true)
        }
        #expect(try Sample.all(owner) == [event] && owner.gaps(limit: 9).count == 1 && owner.offers(limit: 9).count == 1)
        #expect(try owner.erase(ConversationHash("c1", salt: owner.salt), at: 9).events == 1)
        #expect(try agent.record([event]).new == 0)
    }
}
