import Foundation
import GRDB

extension SQLiteStore {
    package func tallies(recent: Int) throws -> [Tally] {
        try reading { db in
            let names = try Self.texts(in: db)
            let reports = try Self.reports(in: db)
            return try Row.fetchAll(db, sql: Self.tallySQL, arguments: ["recent": recent]).compactMap { row in
                let text: Int64 = row["text"]
                return names[text].map { Self.tally(row, name: $0, reports: reports[text]) }
            }.sorted { $0.text < $1.text }
        }
    }

    /// One row per use, then one per text. Both halves of `use` read only the index `event_by_use`, in its order.
    private static let tallySQL = """
        WITH use AS (
          SELECT text, max(outcome = 1) AS resolved, max(outcome = 2) AS follow, max(outcome = 3) AS negative,
            max(outcome = 4) AS edited, max(share) AS share, max(outcome = 5) AS other, max(outcome < 5) AS used,
            min(at) AS first, max(at) AS last
          FROM event WHERE conversation IS NOT NULL GROUP BY text, conversation
          UNION ALL
          SELECT text, outcome = 1, outcome = 2, outcome = 3, outcome = 4, share, outcome = 5, outcome < 5, at, at
          FROM event WHERE conversation IS NULL)
        SELECT text, sum(used) AS uses, sum(used AND first >= :recent) AS recent, sum(follow) AS follow,
          sum(negative AND NOT follow) AS negative, sum(resolved AND NOT follow AND NOT negative) AS resolved,
          sum(edited) AS edited, avg(share) AS share, sum(other AND NOT used) AS other, min(first) AS first, max(last) AS last
        FROM use GROUP BY text
        """

    private static func tally(_ row: Row, name: RecordedText, reports: Reports?) -> Tally {
        Tally(
            text: name, uses: row["uses"], recentUses: row["recent"], resolved: row["resolved"], followUps: row["follow"],
            negatives: row["negative"], edited: row["edited"], editedShare: row["share"], notApplicable: row["other"],
            reports: reports?.counts ?? [:], lastReport: reports?.last, first: row["first"], last: row["last"])
    }

    static func texts(in db: Database) throws -> [Int64: RecordedText] {
        let rows = try Row.fetchAll(db, sql: "SELECT seq, template, variant, language, revision FROM text")
        return Dictionary(uniqueKeysWithValues: rows.map { ($0["seq"], name($0)) })
    }

    static func name(_ row: Row) -> RecordedText {
        RecordedText(template: row["template"], variant: row["variant"], language: row["language"], revision: row["revision"])
    }

    private struct Reports {
        var counts: [ReplyOutcome.Reason: Int] = [:]
        var last = 0
    }

    /// A conversation counts once per reason.
    private static func reports(in db: Database) throws -> [Int64: Reports] {
        let sql = """
            SELECT text, reason, count(DISTINCT ifnull(conversation, id)) AS number, max(at) AS last
            FROM event WHERE outcome = 6 GROUP BY text, reason
            """
        var reports: [Int64: Reports] = [:]
        for row in try Row.fetchAll(db, sql: sql) {
            guard let reason = ReplyOutcome.Reason(rawValue: row["reason"]) else { continue }
            let text: Int64 = row["text"]
            reports[text, default: Reports()].counts[reason] = row["number"]
            reports[text, default: Reports()].last = max(reports[text]?.last ?? 0, row["last"])
        }
        return reports
    }

    package func revisions() throws -> [Wording] {
        try reading { db in
            try Row.fetchAll(db, sql: "SELECT * FROM text").map { row in
                Wording(text: Self.name(row), firstSeen: row["first_seen"], body: row["body"], isDeclaredMinor: row["minor"])
            }
        }.sorted { ($0.text.place, $0.firstSeen, $0.text.revision) < ($1.text.place, $1.firstSeen, $1.text.revision) }
    }

    package func questions(about place: TextPlace, limit: Int) throws -> [FollowUpQuestion] {
        try reading { db in
            try Row.fetchAll(
                db,
                sql: """
                    SELECT event.question, text.revision, event.at FROM event JOIN text ON text.seq = event.text
                    WHERE text.template = ? AND text.language = ? AND text.variant = ? AND event.question IS NOT NULL
                      AND event.outcome <> 6
                    ORDER BY event.at DESC, event.id LIMIT ?
                    """, arguments: [place.template, place.language, place.variant, limit]
            ).map { row in
                FollowUpQuestion(text: .stored(row["question"]), revision: row["revision"], at: row["at"])
            }
        }
    }

    package func gaps(limit: Int) throws -> [NumberedGap] {
        try reading { db in
            try Row.fetchAll(db, sql: "SELECT * FROM gap ORDER BY at DESC, seq DESC LIMIT ?", arguments: [limit]).map { row in
                NumberedGap(number: row["seq"], gap: try Self.gap(row))
            }
        }
    }

    package func factChanges() throws -> [String: Int] {
        try reading { db in
            let rows = try Row.fetchAll(db, sql: "SELECT name, since FROM fact WHERE since IS NOT NULL")
            return Dictionary(uniqueKeysWithValues: rows.map { ($0["name"], $0["since"]) })
        }
    }

    package func forEachEvent(_ body: (Event) throws -> Void) throws {
        try reading { db in
            let names = try Self.texts(in: db)
            let rows = try Row.fetchCursor(db, sql: "SELECT * FROM event ORDER BY at, id")
            while let row = try rows.next() {
                guard let name = names[row["text"]] else { continue }
                try body(try Self.event(row, name: name))
            }
        }
    }

    package func forEachGap(_ body: (Gap) throws -> Void) throws {
        try reading { db in
            let rows = try Row.fetchCursor(db, sql: "SELECT * FROM gap ORDER BY at, id")
            while let row = try rows.next() { try body(try Self.gap(row)) }
        }
    }

    static func event(_ row: Row, name: RecordedText) throws -> Event {
        let conversation: Data? = row["conversation"]
        let question: String? = row["question"]
        return Event(
            id: try EventID(row["id"]), text: name,
            outcome: try OutcomeCode.outcome(code: row["outcome"], share: row["share"], reason: row["reason"]),
            channel: row["channel"], at: row["at"], conversation: try conversation.map { try ConversationHash(bytes: Array($0)) },
            question: question.map(ScrubbedText.stored))
    }

    private static func gap(_ row: Row) throws -> Gap {
        guard let kind = Gap.Kind(rawValue: row["kind"]) else { throw FeedbackError.badEvent("a gap in the store has an unknown kind") }
        return Gap(id: try EventID(row["id"]), kind: kind, text: .stored(row["question"]), language: row["language"], at: row["at"])
    }
}
