#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Replaces a file whole or not at all: temporary file beside it, fsync, rename, fsync of the folder.
///
/// ```swift
/// try AtomicFile.write(Array("whole or not at all\n".utf8), to: path)
/// ```
package enum AtomicFile {
    /// A link's target is replaced, not the link, and a file that is there keeps its permissions.
    ///
    /// Two processes that write at once each use their own temporary file; the last rename wins and either result is whole.
    package static func write(_ bytes: [UInt8], to path: String) throws(FileFault) { try write(parts: [bytes], to: path) }

    /// - Parameter parts: the contents of the file, one behind the other.
    package static func write(parts: [[UInt8]], to path: String) throws(FileFault) {
        let target = resolved(path)
        let folder = target.lastIndex(of: "/").map { String(target[..<$0]) } ?? "."
        let temporary = "\(target).\(getpid()).\(UInt32.random(in: 0...UInt32.max)).tmp"
        let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw FileFault(verb: "write", path: path, code: errno) }
        // After the rename: until then the lock on it says that the file is no leftover.
        defer { close(file) }
        do throws(FileFault) {
            guard Leftovers.claim(file) else { throw FileFault(verb: "write", path: path, code: EAGAIN) }
            try fill(file, parts, path, mode: mode(of: target))
            guard rename(temporary, target) == 0 else { throw FileFault(verb: "replace", path: path, code: errno) }
        } catch {
            unlink(temporary)
            throw error
        }
        Leftovers.remove(beside: target)
        let parent = open(folder, O_RDONLY | O_CLOEXEC)
        if parent >= 0 {
            fsync(parent)
            close(parent)
        }
    }

    private static func resolved(_ path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }

    /// Nil for a file that is not there yet.
    private static func mode(of path: String) -> mode_t? {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_mode & 0o7777 : nil
    }

    private static func fill(_ file: Int32, _ parts: [[UInt8]], _ path: String, mode: mode_t?) throws(FileFault) {
        if let mode { fchmod(file, mode) }
        for bytes in parts {
            guard OpenFile.write(bytes, to: file) else { throw FileFault(verb: "write", path: path, code: errno) }
        }
        guard fsync(file) == 0 else { throw FileFault(verb: "write", path: path, code: errno) }
    }
}
