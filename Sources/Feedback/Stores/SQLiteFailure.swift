import Basics
import Foundation
import GRDB

/// What SQLite's and the system's errors mean for whoever keeps the store, and what to do about them.
///
/// Only damage is a reason to move the file away: a full disk, missing rights or a lock pass, and the evidence would be lost.
enum SQLiteFailure {
    static func reason(_ error: any Error) -> String {
        if let fault = error as? FileFault { return "\(fault.reason); \(fault.remedy)" }
        guard let error = error as? DatabaseError else { return (error as NSError).localizedDescription.lowercased() }
        switch error.resultCode {
        case .SQLITE_FULL: return "the disk is full; free some space"
        case .SQLITE_READONLY, .SQLITE_PERM: return "it cannot be written; check the permissions of the file and its folder"
        case .SQLITE_CANTOPEN: return "it or its folder cannot be written; check the permissions and the free space"
        case .SQLITE_IOERR: return "the disk reports an error; check its free space and its state"
        case .SQLITE_BUSY, .SQLITE_LOCKED: return "another process is using it; try again when that process has ended"
        case .SQLITE_CORRUPT: return damage
        case .SQLITE_NOTADB:
            return "it is not a feedback store, or its beginning is damaged; restore it from a backup, or name another path in the settings"
        default: return error.message ?? "SQLite error \(error.resultCode.rawValue)"
        }
    }

    static let damage = "the file is damaged; restore it from a backup or an export"
}
