#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Writes files of a book's content by their paths below its root: `Templates/money/refund.en.md`.
///
/// Links inside the book are followed; one that leads out of it is refused, whoever made the book.
package enum ContentFile {
    /// Replaces the file whole or not at all; folders on the way are made.
    package static func write(_ bytes: [UInt8], to path: String, inBook root: String) throws(FileFault) {
        guard isInside(path, of: root) else { throw FileFault(verb: "write", path: path, .outsideBook) }
        try makeFolders(of: path, inBook: root)
        try AtomicFile.write(bytes, to: "\(root)/\(path)")
    }

    /// Replaces many files, each whole or not at all; nothing is written where one of them leads out of the book.
    package static func write(_ files: [(path: String, bytes: [UInt8])], inBook root: String) throws(FileFault) {
        for file in files where !isInside(file.path, of: root) { throw FileFault(verb: "write", path: file.path, .outsideBook) }
        var made: Set<Substring> = []
        for file in files {
            let folder = file.path.lastIndex(of: "/").map { file.path[..<$0] } ?? ""
            if made.insert(folder).inserted { try makeFolders(of: file.path, inBook: root) }
        }
        try AtomicFiles.write(files.map { ("\(root)/\($0.path)", $0.bytes) })
    }

    /// Removes the file, or the link in its place and not what it leads to.
    package static func remove(_ path: String, inBook root: String) throws(FileFault) {
        let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
        guard isInside(folder, of: root), !path.split(separator: "/").contains("..") else {
            throw FileFault(verb: "remove", path: path, .outsideBook)
        }
        guard unlink("\(root)/\(path)") == 0 else { throw FileFault(verb: "remove", path: path, code: errno) }
    }

    /// True where the path, or as much of it as there is, leads to a place below the root.
    package static func isInside(_ path: String, of root: String) -> Bool {
        guard !path.split(separator: "/").contains(".."), let base = real(root) else { return false }
        var part = path[...]
        while true {
            let full = part.isEmpty ? root : "\(root)/\(part)"
            var status = stat()
            if lstat(full, &status) == 0 {
                guard let target = real(full) else { return false }
                return target == base || target.hasPrefix(base.hasSuffix("/") ? base : base + "/")
            }
            guard !part.isEmpty else { return false }
            part = part.lastIndex(of: "/").map { part[..<$0] } ?? ""
        }
    }

    private static func makeFolders(of path: String, inBook root: String) throws(FileFault) {
        var folder = root
        for name in path.split(separator: "/").dropLast() {
            folder += "/\(name)"
            guard mkdir(folder, 0o755) == 0 || errno == EEXIST else { throw FileFault(verb: "create", path: folder, code: errno) }
        }
    }

    /// Nil where the path leads nowhere.
    private static func real(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }
}
