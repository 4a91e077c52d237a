import Foundation
import GRDB

/// The tables, as a list of migrations that is only appended.
enum SQLiteSchema {
    /// What every connection is told.
    ///
    /// `synchronous = FULL`: what was acknowledged outlives a power cut; with NORMAL the events since the log was last folded
    /// into the file were lost in 26 of 32 cuts (sqlite.org/wal.html, section 3.3). Measured on ext4 with opening and closing: a
    /// note takes 1.3 ms at the median with FULL and 0.3 ms with NORMAL and a log that is left unfolded; 16 ms on a busy disk.
    /// `secure_delete`: what is erased or pruned is overwritten, not only unlinked.
    static let connection = "PRAGMA synchronous = FULL; PRAGMA secure_delete = ON"

    /// Brings the file up to date and returns the store's salts, its own first; `fresh` if it has none yet.
    ///
    /// Opening must cost an agent nothing: of a file that says it is current, only the salts are read.
    static func prepare(_ database: DatabaseQueue, path: String, fresh: Salt) throws -> [Salt] {
        try database.writeWithoutTransaction { try currentSalts($0) } ?? made(database, path: path, fresh: fresh)
    }

    /// Nil unless the file says that all of this program's migrations ran, and no other.
    private static func currentSalts(_ db: Database) throws -> [Salt]? {
        guard try Int.fetchOne(db, sql: "PRAGMA user_version") == version,
            try Int32.fetchOne(db, sql: "PRAGMA application_id") == SQLiteIdentity.application,
            try String.fetchAll(db, sql: "SELECT identifier FROM grdb_migrations ORDER BY rowid") == migrations.map(\.0)
        else { return nil }
        return try storedSalts(db)
    }

    /// The file says that it is current only after it is: in WAL mode, with all tables and a salt.
    private static func made(_ database: DatabaseQueue, path: String, fresh: Salt) throws -> [Salt] {
        try database.read { try SQLiteIdentity.check($0, path: path) }
        let migrator = migrator
        guard try !database.read(migrator.hasBeenSuperseded) else { throw FeedbackError.newerStore(path) }
        let mode = try database.writeWithoutTransaction { try String.fetchOne($0, sql: "PRAGMA journal_mode = WAL") }
        guard mode == "wal" else {
            throw FeedbackError.cannotOpen(path, "its file system does not take a log; name another path in the settings")
        }
        try migrator.migrate(database)
        return try database.write { db in
            try db.execute(sql: "INSERT OR IGNORE INTO setting (name, value) VALUES ('salt', ?)", arguments: [Data(fresh.bytes)])
            try db.execute(sql: "PRAGMA application_id = \(SQLiteIdentity.application); PRAGMA user_version = \(version)")
            return try storedSalts(db) ?? [fresh]
        }
    }

    /// Nil where the store has none of its own.
    private static func storedSalts(_ db: Database) throws -> [Salt]? {
        guard let own = try Data.fetchOne(db, sql: "SELECT value FROM setting WHERE name = 'salt'") else { return nil }
        let moved = try Data.fetchAll(db, sql: "SELECT value FROM moved_salt ORDER BY seq")
        return ([own] + moved).map { Salt(bytes: Array($0)) }
    }

    /// Names and SQL.
    static let migrations = [
        (firstName, first), ("2: erased events", second), ("3: second copies", third), ("4: offers", fourth), ("5: votes", fifth),
        ("6: moved salts", sixth),
    ]

    static let firstName = "1: events, gaps, texts, facts"

    private static var version: Int { migrations.count }

    private static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        for (name, sql) in migrations { migrator.registerMigration(name) { try $0.execute(sql: sql) } }
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

    /// Salted hashes of the ids of events and gaps that must not come back.
    private static let second = "CREATE TABLE erased_event (id BLOB PRIMARY KEY) WITHOUT ROWID"

    /// Every value a second time, so that `PRAGMA integrity_check`, which compares each index with its table, sees one changed bit.
    ///
    /// SQLite keeps no checksums of its own. What the indexes above hold already is not repeated.
    private static let third = """
        CREATE INDEX event_words ON event (question, reason) WHERE question IS NOT NULL OR reason IS NOT NULL;
        CREATE INDEX event_channels ON event (channel) WHERE channel IS NOT NULL;
        CREATE INDEX text_content ON text (first_seen, minor, body);
        CREATE INDEX gap_words ON gap (at, kind, language, question);
        CREATE INDEX erased_times ON erased (at);
        CREATE INDEX erased_events ON erased_event (length(id));
        CREATE INDEX fact_values ON fact (since, value);
        CREATE INDEX setting_values ON setting (value);
        """

    /// What was offered for a question and what the agent took; the second index is the second copy of the values.
    private static let fourth = """
        CREATE TABLE offer (
          seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, source TEXT NOT NULL, question TEXT NOT NULL, language TEXT,
          offered TEXT NOT NULL, covered INTEGER NOT NULL, taken TEXT, at INTEGER NOT NULL, conversation BLOB);
        CREATE INDEX offer_by_conversation ON offer (conversation) WHERE conversation IS NOT NULL;
        CREATE INDEX offer_words ON offer (at, source, question, language, offered, covered, taken);
        """

    /// The salts of stores that were moved into this one; the index of `UNIQUE` is the second copy.
    private static let sixth = "CREATE TABLE moved_salt (seq INTEGER PRIMARY KEY, value BLOB NOT NULL UNIQUE)"
    /// What visitors of the help site say of its articles; each value is in an index a second time.
    private static let fifth = """
        CREATE TABLE article (
          seq INTEGER PRIMARY KEY, id TEXT NOT NULL, language TEXT NOT NULL, revision TEXT NOT NULL, first_seen INTEGER NOT NULL,
          body TEXT NOT NULL DEFAULT '', minor INTEGER NOT NULL DEFAULT 0, UNIQUE (id, language, revision));
        CREATE INDEX article_content ON article (first_seen, minor, body);
        CREATE TABLE vote (
          seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, article INTEGER NOT NULL REFERENCES article (seq),
          helpful INTEGER NOT NULL, reason TEXT, comment TEXT, at INTEGER NOT NULL);
        CREATE INDEX vote_by_article ON vote (article, helpful, reason, at);
        CREATE INDEX vote_comments ON vote (article, at, comment) WHERE comment IS NOT NULL;
        """
}
