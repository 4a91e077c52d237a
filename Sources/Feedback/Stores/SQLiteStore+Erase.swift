import Foundation
import GRDB

extension SQLiteStore {
    package func erase(_ conversation: ConversationHash, at: Int) throws -> Erasure { try erase(conversation, at: at, patience: 30) }

    /// - Parameter patience: seconds to wait for readers that keep the log from being emptied.
    func erase(_ conversation: ConversationHash, at: Int, patience: Int) throws -> Erasure {
        let bytes = Data(conversation.bytes)
        let (events, gaps, offers, votes) = try writing { db in
            let rows = try Row.fetchAll(db, sql: "SELECT id, at, question FROM event WHERE conversation = ?", arguments: [bytes])
            let own = try Row.fetchAll(db, sql: "SELECT id, at, question FROM offer WHERE conversation = ?", arguments: [bytes])
            let words = AskedWords((rows + own).compactMap { $0["question"] })
            let gaps = try Row.fetchAll(db, sql: "SELECT id, question FROM gap").filter { words.cover($0["question"]) }
            let others = try Row.fetchAll(db, sql: "SELECT id, question FROM offer WHERE conversation IS NULL")
            let offers = own + others.filter { words.cover($0["question"]) }
            let votes = try Row.fetchAll(db, sql: "SELECT id, comment FROM vote WHERE comment IS NOT NULL")
                .filter { words.cover($0["comment"]) }
            try forget(rows + gaps + offers + votes, in: db)
            try db.execute(sql: "DELETE FROM event WHERE conversation = ?", arguments: [bytes])
            for gap in gaps { try db.execute(sql: "DELETE FROM gap WHERE id = ?", arguments: [gap["id"] as String]) }
            for offer in offers { try db.execute(sql: "DELETE FROM offer WHERE id = ?", arguments: [offer["id"] as String]) }
            for vote in votes { try db.execute(sql: "DELETE FROM vote WHERE id = ?", arguments: [vote["id"] as String]) }
            // Events may be dated ahead, by a helpdesk whose clock is; an import must not bring back those either.
            let last = (rows + own).map { $0["at"] as Int }.max() ?? at
            try db.execute(
                sql: """
                    INSERT INTO erased (conversation, at) VALUES (?, ?)
                    ON CONFLICT (conversation) DO UPDATE SET at = max(at, excluded.at)
                    """, arguments: [bytes, max(at, last)])
            return (rows.count, gaps.count, offers.count, votes.count)
        }
        return Erasure(events: events, gaps: gaps, offers: offers, votes: votes, isComplete: try emptyLog(patience: patience))
    }

    package func takeBack(_ id: EventID?) throws -> Event? {
        let event = try writing { db -> Event? in
            let row =
                try id.map { try Row.fetchOne(db, sql: "SELECT * FROM event WHERE id = ?", arguments: [$0.value]) }
                ?? Row.fetchOne(db, sql: "SELECT * FROM event ORDER BY seq DESC LIMIT 1")
            guard let row, let name = try Self.texts(in: db)[row["text"]] else { return nil }
            try forget([row], in: db)
            try db.execute(sql: "DELETE FROM event WHERE id = ?", arguments: [row["id"] as String])
            try db.execute(
                sql: "UPDATE offer SET taken = NULL WHERE conversation = ? AND taken = ?",
                arguments: [row["conversation"] as Data?, name.template])
            return try Self.event(row, name: name)
        }
        _ = try emptyLog()
        return event
    }

    package func dismiss(gaps numbers: [Int]) throws -> [Int] {
        let done = try writing { db in
            let rows = try Row.fetchAll(db, sql: "SELECT seq, id FROM gap").filter { numbers.contains($0["seq"]) }
            try forget(rows, in: db)
            for row in rows { try db.execute(sql: "DELETE FROM gap WHERE seq = ?", arguments: [row["seq"] as Int]) }
            return rows.map { $0["seq"] as Int }
        }
        _ = try emptyLog()
        return done
    }

    package func erase(vote id: EventID) throws -> Bool {
        let isThere = try writing { db in
            let rows = try Row.fetchAll(db, sql: "SELECT id FROM vote WHERE id = ?", arguments: [id.value])
            try forget(rows, in: db)
            try db.execute(sql: "DELETE FROM vote WHERE id = ?", arguments: [id.value])
            return !rows.isEmpty
        }
        _ = try emptyLog()
        return isThere
    }

    /// Remembers ids that must not come back, in a form that says nothing.
    private func forget(_ rows: [Row], in db: Database) throws {
        for row in rows {
            try db.execute(sql: "INSERT OR IGNORE INTO erased_event (id) VALUES (?)", arguments: [Data(salt.mark(of: row["id"]))])
        }
    }

    package func prune(before time: Int) throws -> Int {
        let count = try writing { db in
            try db.execute(sql: "DELETE FROM event WHERE at < ?", arguments: [time])
            var count = db.changesCount
            try db.execute(sql: "DELETE FROM vote WHERE at < ?", arguments: [time])
            count += db.changesCount
            try db.execute(sql: "DELETE FROM offer WHERE at < ?", arguments: [time])
            try db.execute(sql: "DELETE FROM gap WHERE at < ?", arguments: [time])
            return count + db.changesCount
        }
        _ = try emptyLog()
        return count
    }
}
