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
        let slash = target.lastIndex(of: "/")
        let folder = open(slash.map { "\(target[...$0])" } ?? ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { throw FileFault(verb: "write", path: path, code: errno) }
        let name = slash.map { String(target[target.index(after: $0)...]) } ?? target
        try write(parts: parts, to: name, in: Descriptor(folder), called: path)
    }

    /// Replaces a file of an open folder; what lies there, be it a link, is replaced itself.
    ///
    /// - Parameter path: how messages call the file.
    static func write(parts: [[UInt8]], to name: String, in folder: borrowing Descriptor, called path: String) throws(FileFault) {
        LeftoverFiles.remove(from: folder)
        let temporary = LeftoverFiles.name()
        let number = openat(folder.number, temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard number >= 0 else { throw FileFault(verb: "write", path: path, code: errno) }
        let file = Descriptor(number)
        do throws(FileFault) {
            guard LeftoverFiles.claim(file.number) else { throw FileFault(verb: "write", path: path, code: EAGAIN) }
            try fill(file.number, parts, path, mode: mode(of: name, in: folder))
            guard fsync(file.number) == 0 else { throw FileFault(verb: "write", path: path, code: errno) }
            guard renameat(folder.number, temporary, folder.number, name) == 0 else {
                throw FileFault(verb: "replace", path: path, code: errno)
            }
        } catch {
            unlinkat(folder.number, temporary, 0)
            throw error
        }
        fsync(folder.number)
    }

    /// Where a link leads; the path itself where there is nothing yet.
    static func resolved(_ path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }

    /// Nil for a file that is not there yet.
    static func mode(of name: String, in folder: borrowing Descriptor) -> mode_t? {
        var status = stat()
        guard fstatat(folder.number, name, &status, AT_SYMLINK_NOFOLLOW) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return status.st_mode & 0o7777
    }

    /// Writes the contents and does not wait for the disk.
    static func fill(_ file: Int32, _ parts: [[UInt8]], _ path: String, mode: mode_t?) throws(FileFault) {
        if let mode { fchmod(file, mode) }
        for bytes in parts {
            guard OpenFile.write(bytes, to: file) else { throw FileFault(verb: "write", path: path, code: errno) }
        }
    }
}
