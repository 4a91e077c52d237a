import Foundation
import GRDB

extension SQLiteStore {
    package func facts() throws -> [KnownFact] {
        try reading { db in
            try Row.fetchAll(db, sql: "SELECT name, value, since FROM fact ORDER BY name").map {
                KnownFact(name: $0["name"], value: $0["value"], since: $0["since"])
            }
        }
    }

    package func take(_ facts: [KnownFact]) throws -> Int {
        try writing { db in
            try facts.reduce(0) { count, fact in
                try db.execute(
                    sql: "INSERT INTO fact (name, value, since) VALUES (?, ?, ?) ON CONFLICT (name) DO NOTHING",
                    arguments: [fact.name, fact.value, fact.since])
                return count + db.changesCount
            }
        }
    }

    package func erasures() throws -> Erasures {
        try reading { db in
            let conversations = try Row.fetchAll(db, sql: "SELECT conversation, at FROM erased").map {
                Erasures.Conversation(hash: try ConversationHash(bytes: Array($0["conversation"] as Data)), at: $0["at"])
            }
            let marks = try Data.fetchAll(db, sql: "SELECT id FROM erased_event").map { Array($0) }
            let kept = try String.fetchAll(
                db,
                sql: """
                    SELECT event.id FROM event JOIN erased USING (conversation) WHERE event.at <= erased.at
                    UNION ALL SELECT offer.id FROM offer JOIN erased USING (conversation) WHERE offer.at <= erased.at
                    """)
            return Erasures(
                salts: salts, conversations: conversations, marks: Set(marks), kept: Set(try kept.map { try EventID($0) }))
        }
    }

    package func take(_ erasures: Erasures) throws -> Int {
        let count = try writing { db in
            for mark in erasures.marks {
                try db.execute(sql: "INSERT OR IGNORE INTO erased_event (id) VALUES (?)", arguments: [Data(mark)])
            }
            for erased in erasures.conversations {
                try db.execute(
                    sql: """
                        INSERT INTO erased (conversation, at) VALUES (?, ?)
                        ON CONFLICT (conversation) DO UPDATE SET at = max(at, excluded.at)
                        """, arguments: [Data(erased.hash.bytes), erased.at])
            }
            return try ["event", "offer", "gap", "vote"].reduce(0) { try $0 + Self.remove(erasures, from: $1, in: db) }
        }
        if count > 0 { _ = try emptyLog() }
        return count
    }

    private static func remove(_ erasures: Erasures, from table: String, in db: Database) throws -> Int {
        var gone = try String.fetchAll(db, sql: "SELECT id FROM \(table)").filter { try erasures.cover(EventID($0)) }
        if table == "event" || table == "offer" {
            for erased in erasures.conversations {
                gone += try String.fetchAll(
                    db, sql: "SELECT id FROM \(table) WHERE conversation = ? AND at <= ?",
                    arguments: [Data(erased.hash.bytes), erased.at]
                ).filter { try !erasures.kept.contains(EventID($0)) }
            }
        }
        for id in Set(gone) { try db.execute(sql: "DELETE FROM \(table) WHERE id = ?", arguments: [id]) }
        return Set(gone).count
    }

    package func adopt(_ salts: [Salt]) throws {
        try writing { db in
            let isEmpty = try ["event", "offer", "vote", "erased", "erased_event", "moved_salt"].allSatisfy {
                try Bool.fetchOne(db, sql: "SELECT NOT EXISTS (SELECT 1 FROM \($0))") ?? false
            }
            if isEmpty, let first = salts.first {
                try db.execute(sql: "UPDATE setting SET value = ? WHERE name = 'salt'", arguments: [Data(first.bytes)])
            }
            let own = try Data.fetchOne(db, sql: "SELECT value FROM setting WHERE name = 'salt'").map { Array($0) }
            for salt in salts + [self.salt] where salt.bytes != own {
                try db.execute(sql: "INSERT OR IGNORE INTO moved_salt (value) VALUES (?)", arguments: [Data(salt.bytes)])
            }
        }
    }
}
