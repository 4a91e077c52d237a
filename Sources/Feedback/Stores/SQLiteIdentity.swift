import GRDB

/// Whose an SQLite file is, asked before anything in it is changed.
enum SQLiteIdentity {
    /// `RBFB`, as `PRAGMA application_id` (sqlite.org/fileformat2.html, section 1.3).
    static let application: Int32 = 0x5242_4642

    /// Throws ``FeedbackError/cannotOpen(_:_:)`` for a file that another program made.
    ///
    /// A file without tables is taken, and one without an id that an earlier version of this program made.
    static func check(_ db: Database, path: String) throws {
        let id = try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0
        if id == application { return }
        let tables = try String.fetchSet(db, sql: "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
        if id == 0, tables.isEmpty { return }
        let isOurs =
            try id == 0 && tables.isSuperset(of: ["grdb_migrations", "event", "gap", "text", "setting"])
            && String.fetchAll(db, sql: "SELECT identifier FROM grdb_migrations").contains(SQLiteSchema.firstName)
        guard isOurs else {
            throw FeedbackError.cannotOpen(path, "it is not a feedback store; name another path in 'feedback: store:' of the settings")
        }
    }
}
