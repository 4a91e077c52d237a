#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Temporary files that runs left which were killed while they wrote.
///
/// A run that writes holds a lock on its temporary file, which ends with it whatever kills it, in another container too.
enum Leftovers {
    static let ending = ".tmp"

    /// Takes the lock of a file that is being written.
    ///
    /// - Returns: false where another run took the file for a leftover already.
    static func claim(_ file: Int32) -> Bool {
        var information = stat()
        return flock(file, LOCK_EX | LOCK_NB) == 0 && fstat(file, &information) == 0 && information.st_nlink > 0
    }

    /// Removes what killed runs began beside a file: `<name>.<process>.<number>.tmp`.
    static func remove(beside path: String) {
        let slash = path.lastIndex(of: "/")
        let folder = slash.map { String(path[..<$0]) } ?? "."
        let prefix = (slash.map { String(path[path.index(after: $0)...]) } ?? path) + "."
        guard let stream = opendir(folder) else { return }
        defer { closedir(stream) }
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(validatingCString: $0) }
            }
            guard let name, name.hasPrefix(prefix), name.hasSuffix(ending) else { continue }
            let numbers = name.dropFirst(prefix.count).dropLast(ending.count).split(separator: ".", omittingEmptySubsequences: false)
            if numbers.count == 2, numbers.allSatisfy({ UInt32($0) != nil }) { removeUnclaimed("\(folder)/\(name)") }
        }
    }

    private static func removeUnclaimed(_ path: String) {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard file >= 0 else { return }
        defer { close(file) }
        if flock(file, LOCK_EX | LOCK_NB) == 0 { unlink(path) }
    }
}
