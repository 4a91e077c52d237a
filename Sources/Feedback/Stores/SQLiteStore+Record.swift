import Foundation
import GRDB

extension SQLiteStore {
    package func record(_ events: [Event]) throws -> Recording {
        guard !events.isEmpty else { return Recording() }
        return try writing { db in
            let firsts = Dictionary(events.map { ($0.text, $0.at) }, uniquingKeysWith: min)
            var texts: [RecordedText: Int64] = [:]
            var recording = Recording()
            for event in events {
                let text = try texts[event.text] ?? Self.text(event.text, firstSeen: firsts[event.text] ?? event.at, in: db)
                texts[event.text] = text
                guard try !isErased(event, in: db) else { continue }
                if try Self.insert(event, text: text, in: db) {
                    recording.new += 1
                } else if try Self.isOther(event, in: db) {
                    recording.conflicts.append(event.id)
                }
            }
            return recording
        }
    }

    package func note(_ event: Event) throws {
        try writing { db in
            if try isErased(event.id, in: db) { throw FeedbackError.erasedEvent(event.id) }
            let text = try Self.text(event.text, firstSeen: event.at, in: db)
            if try !Self.insert(event, text: text, in: db), try Self.isOther(event, in: db) { throw FeedbackError.otherEvent(event.id) }
        }
    }

    /// True for what must not come back by an import: erased itself, or of a conversation that was erased later.
    private func isErased(_ event: Event, in db: Database) throws -> Bool {
        try isErased(event.id, in: db) || Self.isErased(event.conversation, at: event.at, in: db)
    }

    /// True for an id that was erased here or in a store that was moved here.
    func isErased(_ id: EventID, in db: Database) throws -> Bool {
        let statement = try db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM erased_event WHERE id = ?)")
        return try salts.contains { try Bool.fetchOne(statement, arguments: [Data($0.mark(of: id.value))]) ?? false }
    }

    static func isErased(_ conversation: ConversationHash?, at time: Int, in db: Database) throws -> Bool {
        guard let conversation else { return false }
        return try Bool.fetchOne(
            db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM erased WHERE conversation = ? AND at >= ?)"),
            arguments: [Data(conversation.bytes), time]) ?? false
    }

    /// - Returns: false for an id that is known.
    private static func insert(_ event: Event, text: Int64, in db: Database) throws -> Bool {
        var share: Double?
        var reason: String?
        if case .edited(let edited) = event.outcome { share = edited }
        if case .report(let given) = event.outcome { reason = given.rawValue }
        try db.cachedStatement(
            sql: """
                INSERT INTO event (id, text, outcome, share, reason, channel, at, conversation, question)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING
                """
        ).execute(arguments: [
            event.id.value, text, OutcomeCode.code(of: event.outcome), share, reason, event.channel, event.at,
            event.conversation.map { Data($0.bytes) }, event.question?.value,
        ])
        return db.changesCount > 0
    }

    /// True where the stored event of that id is about another text, outcome or conversation.
    ///
    /// Time, revision and wording may differ: a sender that tries again sends them as they are then.
    private static func isOther(_ event: Event, in db: Database) throws -> Bool {
        let known = try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT event.*, template, variant, language, revision FROM event JOIN text ON text.seq = event.text WHERE id = ?
                    """), arguments: [event.id.value])
        guard let known else { return false }
        let stored = try Self.event(known, name: Self.name(known))
        return !stored.saysTheSame(as: event)
    }

    /// The row of a text; a text that is new, or that was seen earlier than known, takes the earlier date.
    private static func text(_ name: RecordedText, firstSeen: Int, in db: Database) throws -> Int64 {
        let known = try Row.fetchOne(
            db.cachedStatement(
                sql: "SELECT seq, first_seen FROM text WHERE template = ? AND language = ? AND variant = ? AND revision = ?"),
            arguments: key(name))
        guard let known else {
            try db.cachedStatement(sql: "INSERT INTO text (template, language, variant, revision, first_seen) VALUES (?, ?, ?, ?, ?)")
                .execute(arguments: key(name) + [firstSeen])
            return db.lastInsertedRowID
        }
        let row: Int64 = known["seq"]
        let seen: Int = known["first_seen"]
        if firstSeen < seen {
            try db.cachedStatement(sql: "UPDATE text SET first_seen = ? WHERE seq = ?").execute(arguments: [firstSeen, row])
        }
        return row
    }

    private static func key(_ name: RecordedText) -> StatementArguments { [name.template, name.language, name.variant, name.revision] }

    package func record(gaps: [Gap]) throws -> Int {
        guard !gaps.isEmpty else { return 0 }
        return try writing { try insert(gaps, in: $0) }
    }

    /// - Returns: how many were new.
    func insert(_ gaps: [Gap], in db: Database) throws -> Int {
        var new = 0
        for gap in gaps where try !isErased(gap.id, in: db) {
            try db.cachedStatement(
                sql: "INSERT INTO gap (id, kind, question, language, at) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING"
            ).execute(arguments: [gap.id.value, gap.kind.rawValue, gap.text.value, gap.language, gap.at])
            new += db.changesCount
        }
        return new
    }

    package func hasWording(of text: RecordedText) throws -> Bool {
        try database.writeWithoutTransaction { try Self.hasWording(of: text, in: $0) }
    }

    private static func hasWording(of text: RecordedText, in db: Database) throws -> Bool {
        try Bool.fetchOne(
            db.cachedStatement(sql: "SELECT body <> '' FROM text WHERE template = ? AND language = ? AND variant = ? AND revision = ?"),
            arguments: key(text)) ?? false
    }

    package func note(_ revisions: [Wording]) throws {
        let new = try reading { db in try revisions.filter { try !Self.hasWording(of: $0.text, in: db) } }
        guard !new.isEmpty else { return }
        try writing { db in
            for revision in new {
                let row = try Self.text(revision.text, firstSeen: revision.firstSeen, in: db)
                try db.execute(
                    sql: "UPDATE text SET body = ?, minor = ? WHERE seq = ? AND body = ''",
                    arguments: [revision.body, revision.isDeclaredMinor, row])
            }
        }
    }

    package func note(facts: [String: String], at: Int) throws {
        let known = try reading { db in
            try Dictionary(
                uniqueKeysWithValues: Row.fetchAll(db, sql: "SELECT name, value FROM fact").map {
                    ($0["name"] as String, $0["value"] as String)
                })
        }
        let new = facts.filter { known[$0.key] != $0.value }
        guard !new.isEmpty else { return }
        try writing { db in
            for (name, value) in new.sorted(by: { $0.key < $1.key }) {
                try db.execute(
                    sql: """
                        INSERT INTO fact (name, value) VALUES (?, ?)
                        ON CONFLICT (name) DO UPDATE SET value = excluded.value, since = ? WHERE value <> excluded.value
                        """, arguments: [name, value, at])
            }
        }
    }
}
