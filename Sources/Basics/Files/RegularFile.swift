#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Reads files that a person or a book names: a pipe or a device in such a place would be waited for, so it is refused.
package enum RegularFile {
    package static func bytes(_ path: String) throws(FileFault) -> [UInt8] {
        let number = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard number >= 0 else { throw FileFault(verb: "read", path: path, code: errno) }
        let file = Descriptor(number)
        var status = stat()
        guard fstat(file.number, &status) == 0 else { throw FileFault(verb: "read", path: path, code: errno) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw FileFault(verb: "read", path: path, .notAFile) }
        guard let bytes = OpenFile.read(Int(status.st_size), from: file.number) else {
            throw FileFault(verb: "read", path: path, code: errno)
        }
        return bytes
    }
}
