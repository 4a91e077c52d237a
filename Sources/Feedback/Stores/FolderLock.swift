#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Keeps other processes out of a folder's store while its file is made and brought up to date.
///
/// The lock is on the folder: a second descriptor on the database itself would, when closed, drop SQLite's own locks
/// (sqlite.org/howtocorrupt.html, section 2.2). It ends with the process, however that dies. A file system without locks
/// goes without.
struct FolderLock: ~Copyable {
    private let descriptor: Int32

    init(_ folder: String) {
        descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if descriptor >= 0 { _ = flock(descriptor, LOCK_EX) }
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }
}
