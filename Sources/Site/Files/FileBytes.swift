import Basics

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Reads files whole.
enum FileBytes {
    /// The bytes of a regular file; nil where there is none.
    ///
    /// - Parameter following: true for a file of the book, which may be a link; those of a site never are.
    static func read(_ path: String, following: Bool = false) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | (following ? 0 : O_NOFOLLOW))
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var information = stat()
        guard fstat(descriptor, &information) == 0, information.st_mode & S_IFMT == S_IFREG else { return nil }
        let size = Int(information.st_size)
        guard let bytes = OpenFile.read(size, from: descriptor), bytes.count == size else { return nil }
        return bytes
    }
}
