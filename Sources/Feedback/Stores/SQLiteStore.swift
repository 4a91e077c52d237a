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
    let database: DatabaseQueue
    let path: String

    /// Opens the file, making it and its folder where there is none.
    ///
    /// Other processes' locks are waited for, up to 30 s. Throws ``FeedbackError`` for a file that is damaged, foreign or of
    /// a later version.
    package init(path: String, using generator: inout some RandomNumberGenerator) throws {
        do {
            try Self.makeFolder(of: path)
            var configuration = Configuration()
            configuration.busyMode = .timeout(30)
            configuration.label = "feedback"
            configuration.prepareDatabase { try $0.execute(sql: SQLiteSchema.connection) }
            // Neither the change to WAL nor GRDB's migrations bear two processes that both find a fresh file.
            let lock = FolderLock(URL(fileURLWithPath: path).deletingLastPathComponent().path)
            database = try DatabaseQueue(path: path, configuration: configuration)
            self.path = path
            salt = try SQLiteSchema.prepare(database, path: path, fresh: .random(using: &generator))
            _ = consume lock
        } catch let error as FeedbackError {
            throw error
        } catch {
            throw FeedbackError.cannotOpen(path, Self.openingReason(error))
        }
    }

    /// A folder of our own keeps itself out of git, whoever made it.
    private static func makeFolder(of path: String) throws {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        let manager = FileManager.default
        let isNew = !manager.fileExists(atPath: folder.path)
        if isNew { try manager.createDirectory(at: folder, withIntermediateDirectories: true) }
        let ignore = folder.appendingPathComponent(".gitignore")
        guard isNew || folder.lastPathComponent == ".replybook", !manager.fileExists(atPath: ignore.path) else { return }
        try Data("*\n".utf8).write(to: ignore)
    }

    /// What happened, and what to do about it: a full or closed folder is no reason to move the evidence away.
    private static func openingReason(_ error: any Error) -> String {
        let system = ((error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError).flatMap {
            $0.domain == NSPOSIXErrorDomain ? Int32($0.code) : nil
        }
        let code = (error as? DatabaseError)?.resultCode
        if system == ENOSPC || system == EDQUOT || code == .SQLITE_FULL { return "the disk is full; make room" }
        if system == EACCES || system == EPERM || system == EROFS || code == .SQLITE_READONLY || code == .SQLITE_CANTOPEN
            || code == .SQLITE_PERM
        {
            return "the folder cannot be written; make it writable, or set another place in the settings"
        }
        return "\(reason(error)); move the file away to start anew, or restore it from an export"
    }

    /// SQLite's words for what happened, without the statement's values.
    static func reason(_ error: any Error) -> String {
        guard let error = error as? DatabaseError else { return (error as NSError).localizedDescription }
        return error.message ?? "SQLite error \(error.resultCode.rawValue)"
    }

    /// Leaves the connection to the end of the process, whose locks the system releases.
    ///
    /// The last connection that is closed folds the log into the file and waits for the disk three times: most of the time
    /// that one event takes. The log is as safe as the file (``SQLiteSchema/connection``), but whoever opens it next reads
    /// it, so a log of more than 256 kB, about twenty events, is folded all the same.
    package func leaveOpen() {
        var status = stat()
        guard stat(path + "-wal", &status) == 0, status.st_size < 256 << 10 else { return }
        _ = Unmanaged.passRetained(database)
    }

    /// Moves what the log still holds into the file and empties the log, as far as other processes let it.
    func emptyLog() throws {
        do { _ = try database.writeWithoutTransaction { try Row.fetchOne($0, sql: "PRAGMA wal_checkpoint(TRUNCATE)") } } catch let error
            as DatabaseError
        {
            throw FeedbackError.cannotWrite(path, Self.reason(error))
        }
    }

    func writing<Value>(_ body: (Database) throws -> Value) throws -> Value {
        do { return try database.write(body) } catch let error as DatabaseError {
            throw FeedbackError.cannotWrite(path, Self.reason(error))
        }
    }

    func reading<Value>(_ body: (Database) throws -> Value) throws -> Value {
        do { return try database.read(body) } catch let error as DatabaseError {
            throw FeedbackError.cannotRead(path, Self.reason(error))
        }
    }
}
