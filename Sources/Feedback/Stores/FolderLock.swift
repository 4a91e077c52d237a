import Basics
import Foundation

/// Keeps other processes out of a folder's store while its file is made and brought up to date.
///
/// The lock is on the folder: a second descriptor on the database itself would, when closed, drop SQLite's own locks
/// (sqlite.org/howtocorrupt.html, section 2.2). It ends with the process, however that dies. A file system without locks
/// goes without.
struct FolderLock: ~Copyable {
    /// Making a store takes milliseconds; a process that was stopped meanwhile must not stop all others.
    private static let patience = 30

    private let folder: Descriptor

    init(_ path: String) throws(FileFault) {
        let number = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard number >= 0 else { throw FileFault(verb: "open", path: path, code: errno) }
        let opened = Descriptor(number)
        try opened.lock(path, seconds: Self.patience)
        folder = opened
    }
}
