import Foundation
import GRDB

/// The tables, as a list of migrations that is only appended.
enum SQLiteSchema {
    /// Brings the file up to date and returns the store's salt, `fresh` if it has none yet.
    static func prepare(_ database: DatabaseQueue, path: String, fresh: Salt) throws -> Salt {
        let migrator = migrator
        let (isCurrent, isNewer) = try database.read { db in
            (try migrator.hasCompletedMigrations(db), try migrator.hasBeenSuperseded(db))
        }
        guard !isNewer else { throw FeedbackError.newerStore(path) }
        if !isCurrent { try migrator.migrate(database) }
        if let salt = try database.read(storedSalt) { return salt }
        return try database.write { db in
            try db.execute(sql: "INSERT OR IGNORE INTO setting (name, value) VALUES ('salt', ?)", arguments: [Data(fresh.bytes)])
            return try storedSalt(db) ?? fresh
        }
    }

    private static func storedSalt(_ db: Database) throws -> Salt? {
        try Data.fetchOne(db, sql: "SELECT value FROM setting WHERE name = 'salt'").map { Salt(bytes: Array($0)) }
    }

    private static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1: events, gaps, texts, facts") { db in
            try db.execute(sql: first)
        }
        return migrator
    }

    /// `event_by_use` holds all that a report sums up, in the order in which it groups, so that the table itself is not read.
    private static let first = """
        CREATE TABLE setting (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
        CREATE TABLE text (
          seq INTEGER PRIMARY KEY, template TEXT NOT NULL, variant TEXT NOT NULL, language TEXT NOT NULL,
          revision TEXT NOT NULL, first_seen INTEGER NOT NULL, body TEXT NOT NULL DEFAULT '',
          minor INTEGER NOT NULL DEFAULT 0, UNIQUE (template, language, variant, revision));
        CREATE TABLE event (
          seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, text INTEGER NOT NULL REFERENCES text (seq),
          outcome INTEGER NOT NULL, share REAL, reason TEXT, channel TEXT, at INTEGER NOT NULL,
          conversation BLOB, question TEXT);
        CREATE INDEX event_by_use ON event (text, conversation, outcome, at, share);
        CREATE INDEX event_by_conversation ON event (conversation) WHERE conversation IS NOT NULL;
        CREATE INDEX event_questions ON event (text, at) WHERE question IS NOT NULL;
        CREATE INDEX event_reports ON event (text, reason) WHERE outcome = 6;
        CREATE TABLE gap (
          seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, question TEXT NOT NULL,
          language TEXT, at INTEGER NOT NULL);
        CREATE TABLE erased (conversation BLOB PRIMARY KEY, at INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT NOT NULL, since INTEGER) WITHOUT ROWID;
        """
}
