import Basics
import Foundation
import GRDB

/// The embedded store: one SQLite file in WAL mode, shared by every process on a computer.
///
/// ```swift
/// var generator = SystemRandomNumberGenerator()
/// let store = try SQLiteStore(path: path, using: &generator)
/// let text = RecordedText(template: "delivery/late-parcel", language: "en", revision: "7ec65dcda0e26b08")
/// _ = try store.record([Event(id: try EventID("note-1"), text: text, outcome: .resolved, at: now)])
/// let uses = try store.tallies(recent: 0).map(\.uses)  // [1]
/// ```
package struct SQLiteStore: FeedbackStore {
    package let salt: Salt
    package let movedSalts: [Salt]
    let database: DatabaseQueue
    let path: String

    package init(path: String, using generator: inout some RandomNumberGenerator) throws {
        try self.init(StorePlace(path: path), using: &generator)
    }

    /// Opens the file, making it and its folder where there is none.
    ///
    /// Other processes' locks are waited for, up to 30 s. Throws ``FeedbackError`` for a file that is damaged, foreign or of
    /// a later version.
    package init(_ place: StorePlace, using generator: inout some RandomNumberGenerator) throws {
        path = place.path
        do {
            try place.prepare()
            var configuration = Configuration()
            configuration.busyMode = .timeout(30)
            configuration.label = "feedback"
            configuration.prepareDatabase { try $0.execute(sql: SQLiteSchema.connection) }
            // Neither the change to WAL nor GRDB's migrations bear two processes that both find a fresh file.
            let lock = try FolderLock(URL(fileURLWithPath: path).deletingLastPathComponent().path)
            database = try DatabaseQueue(path: path, configuration: configuration)
            let fresh = Salt.random(using: &generator)
            let salts = try SQLiteSchema.prepare(database, path: path, fresh: fresh)
            salt = salts.first ?? fresh
            movedSalts = Array(salts.dropFirst())
            _ = consume lock
        } catch let error as FeedbackError {
            throw error
        } catch {
            throw FeedbackError.cannotOpen(place.path, SQLiteFailure.reason(error))
        }
    }

    /// Throws ``FeedbackError`` where the file is damaged.
    ///
    /// Without it, a report would print what the undamaged pages say as if it were all. ``Thoroughness/values`` compares every
    /// value with its second copy (`PRAGMA integrity_check`: 2.0 s of processor time for a million events in 180 MB);
    /// ``Thoroughness/structure`` sees that the pages fit together (`PRAGMA quick_check`, 0.2 s).
    package func check(_ thoroughness: Thoroughness) throws {
        let found = try reading { db in
            let size = try (Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0) * (Int.fetchOne(db, sql: "PRAGMA page_size") ?? 0)
            let isWhole = thoroughness == .values || size <= Self.smallSize
            return try String.fetchOne(db, sql: isWhole ? "PRAGMA integrity_check(1)" : "PRAGMA quick_check(1)")
        }
        guard found == "ok" else { throw FeedbackError.cannotRead(path, SQLiteFailure.damage) }
    }

    private static let smallSize = 64 << 20

    /// Writes a copy of all that is stored into one new file that its owner alone can read.
    ///
    /// A copy of the file alone can miss what is still in its log while others use it.
    package func backUp(to copy: String) throws {
        let file = open(copy, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw FeedbackError.file(FileFault(verb: "write", path: copy, code: errno)) }
        let descriptor = Descriptor(file)
        do {
            try database.writeWithoutTransaction { try $0.execute(sql: "VACUUM INTO ?", arguments: [copy]) }
            guard fsync(descriptor.number) == 0 else { throw FileFault(verb: "write", path: copy, code: errno) }
        } catch {
            unlink(copy)
            throw FeedbackError.cannotWrite(copy, SQLiteFailure.reason(error))
        }
    }

    /// Moves what the log still holds into the file and empties the log, so that erased words are in neither.
    ///
    /// - Parameter patience: seconds to wait for readers.
    /// - Returns: false where another process that is reading keeps the log from being emptied.
    func emptyLog(patience: Int = 30) throws -> Bool {
        do {
            return try database.writeWithoutTransaction { db in
                try db.execute(sql: "PRAGMA busy_timeout = \(patience * 1000)")
                defer {
                    do {
                        try db.execute(sql: "PRAGMA busy_timeout = 30000")
                    } catch {
                        // The next statement will not wait.
                    }
                }
                return try Int.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)") == 0
            }
        } catch let error as DatabaseError {
            if error.resultCode == .SQLITE_BUSY || error.resultCode == .SQLITE_LOCKED { return false }
            throw FeedbackError.cannotWrite(path, SQLiteFailure.reason(error))
        }
    }

    func writing<Value>(_ body: (Database) throws -> Value) throws -> Value {
        do { return try database.write(body) } catch let error as DatabaseError {
            throw FeedbackError.cannotWrite(path, SQLiteFailure.reason(error))
        }
    }

    func reading<Value>(_ body: (Database) throws -> Value) throws -> Value {
        do { return try database.read(body) } catch let error as DatabaseError {
            throw FeedbackError.cannotRead(path, SQLiteFailure.reason(error))
        }
    }
}
