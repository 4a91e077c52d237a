#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The folder `.replybook` of a book: everything that the program writes without being asked to lies in it.
///
/// A book may come from somebody else. A link in place of the folder or of one of its files could lead what is written to any
/// file of the user, and a pipe or a device would be waited for. So the folder is opened without following a link, each file
/// by its name in the open folder, and only regular files are touched; anything else is refused with a ``FileFault``.
///
/// ```swift
/// let folder = BookFolder(of: root)
/// try folder.make()
/// try folder.write(parts: [bytes], to: "index.rbx")
/// ```
package struct BookFolder: Sendable {
    package static let name = ".replybook"

    /// The book's root and the folder's own path.
    package let root: String
    package let path: String

    package init(of root: String) {
        self.root = root
        path = "\(root)/\(Self.name)"
    }

    package func path(of file: String) -> String { "\(path)/\(file)" }

    /// Makes the folder where there is none; it keeps itself out of git.
    package func make() throws(FileFault) {
        if mkdir(path, 0o755) == 0 {
            let parent = openat(AT_FDCWD, root, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
            if parent >= 0 {
                fsync(parent)
                close(parent)
            }
        } else if errno != EEXIST {
            throw FileFault(verb: "create", path: path, code: errno)
        }
        let folder = try opened(verb: "create")
        let ignore = openat(folder.number, ".gitignore", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        // Not there yet, or the folder cannot be written: whoever writes next will say so.
        guard ignore >= 0 else { return }
        _ = OpenFile.write(Array("*\n".utf8), to: ignore)
        close(ignore)
    }

    /// True where the folder is there.
    package var exists: Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }

    /// Returns the bytes of a file; nil where there is none.
    package func read(_ file: String) throws(FileFault) -> [UInt8]? {
        do throws(FileFault) {
            let open = try open(file, verb: "read", flags: O_RDONLY)
            guard let bytes = OpenFile.read(try open.size(of: path(of: file)), from: open.number) else {
                throw FileFault(verb: "read", path: path(of: file), code: errno)
            }
            return bytes
        } catch {
            if error.code == ENOENT { return nil }
            throw error
        }
    }

    /// Replaces a file whole or not at all.
    package func write(parts: [[UInt8]], to file: String) throws(FileFault) {
        let folder = try opened(verb: "write")
        try check(file, in: folder, verb: "write")
        try AtomicFile.write(parts: parts, to: file, in: folder, called: path(of: file))
    }

    /// Opens a regular file; with `O_CREAT` its owner alone can read a new one.
    package func open(_ file: String, verb: String, flags: Int32) throws(FileFault) -> Descriptor {
        let folder = try opened(verb: verb)
        try check(file, in: folder, verb: verb)
        let number = openat(folder.number, file, flags | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0o600)
        guard number >= 0 else { throw FileFault(verb: verb, path: path(of: file), code: errno) }
        return Descriptor(number)
    }

    /// Makes sure that a library may open the file by its path.
    package func check(_ file: String, verb: String) throws(FileFault) {
        let folder = try opened(verb: verb)
        try check(file, in: folder, verb: verb)
    }

    private func opened(verb: String) throws(FileFault) -> Descriptor {
        var status = stat()
        guard lstat(path, &status) == 0 else { throw FileFault(verb: verb, path: path, code: errno) }
        guard status.st_mode & S_IFMT != S_IFLNK else { throw FileFault(verb: verb, path: path, .link) }
        guard status.st_mode & S_IFMT == S_IFDIR else { throw FileFault(verb: verb, path: path, .notAFolder) }
        let number = openat(AT_FDCWD, path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard number >= 0 else { throw FileFault(verb: verb, path: path, code: errno) }
        return Descriptor(number)
    }

    private func check(_ file: String, in folder: borrowing Descriptor, verb: String) throws(FileFault) {
        var status = stat()
        guard fstatat(folder.number, file, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return
        case S_IFLNK: throw FileFault(verb: verb, path: path(of: file), .link)
        default: throw FileFault(verb: verb, path: path(of: file), .notAFile)
        }
    }
}
