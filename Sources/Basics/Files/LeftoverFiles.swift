#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Temporary files of commands that were killed before they could rename them: the next one that writes there removes them.
///
/// A living writer holds the lock of its file, in whichever container it runs, so only files of the dead are removed.
enum LeftoverFiles {
    private static let prefix = ".replybook."
    private static let suffix = ".tmp"

    /// Returns a name that no other writer uses: `.replybook.4711.2903648221.tmp`.
    static func name() -> String { "\(prefix)\(getpid()).\(UInt32.random(in: 0...UInt32.max))\(suffix)" }

    /// Takes the lock of a file that is being written.
    ///
    /// - Returns: false where another run took the file for a leftover already.
    static func claim(_ file: Int32) -> Bool {
        var status = stat()
        return flock(file, LOCK_EX | LOCK_NB) == 0 && fstat(file, &status) == 0 && status.st_nlink > 0
    }

    static func remove(from folder: borrowing Descriptor) {
        // A descriptor of its own, since listing moves its place.
        let copy = openat(folder.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard copy >= 0 else { return }
        guard let stream = fdopendir(copy) else {
            close(copy)
            return
        }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(validatingCString: $0) }
            }
            if let name, isTemporary(name) { remove(name, from: folder) }
        }
    }

    private static func isTemporary(_ name: String) -> Bool {
        guard name.hasPrefix(prefix), name.hasSuffix(suffix) else { return false }
        let parts = name.dropFirst(prefix.count).dropLast(suffix.count).split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { UInt32($0) != nil }
    }

    private static func remove(_ name: String, from folder: borrowing Descriptor) {
        let number = openat(folder.number, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
        guard number >= 0 else { return }
        let file = Descriptor(number)
        var status = stat()
        guard fstat(file.number, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return }
        // An empty file may be one whose writer is about to lock it.
        guard status.st_size > 0 || status.st_mtime_seconds + 60 < time(nil) else { return }
        if flock(file.number, LOCK_EX | LOCK_NB) == 0 { unlinkat(folder.number, name, 0) }
    }
}

extension stat {
    fileprivate var st_mtime_seconds: Int {
        #if canImport(Darwin)
            st_mtimespec.tv_sec
        #else
            st_mtim.tv_sec
        #endif
    }
}
