import CFiles

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Copies and compares files of any size in a fixed amount of memory.
package enum FileCopy {
    /// Bytes that are held at a time where the kernel does not copy by itself.
    package static let chunk = 1 << 20

    /// Copies a file to a path where nothing is yet; the kernel shares the blocks where the file system can.
    package static func copy(_ source: String, to target: String) throws(FileFault) {
        let from = open(source, O_RDONLY | O_CLOEXEC)
        guard from >= 0 else { throw FileFault(verb: "read", path: source, code: errno) }
        defer { close(from) }
        let to = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard to >= 0 else { throw FileFault(verb: "write", path: target, code: errno) }
        defer { close(to) }
        if copyInKernel(from, to) { return }
        // What the kernel copied before it gave up stays: both descriptors stand behind it.
        try forEachChunk(of: from, source) { bytes throws(FileFault) in
            guard OpenFile.write(bytes, to: to) else { throw FileFault(verb: "write", path: target, code: errno) }
        }
    }

    /// Calls `body` with the contents of a file, piece by piece.
    package static func forEachChunk(of path: String, _ body: ([UInt8]) throws(FileFault) -> Void) throws(FileFault) {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw FileFault(verb: "read", path: path, code: errno) }
        defer { close(file) }
        try forEachChunk(of: file, path, body)
    }

    /// Returns whether both paths name regular files of the same bytes; false where one of them is not there.
    package static func areEqual(_ first: String, _ second: String) -> Bool {
        let files = [first, second].map { (path: String) -> Int32 in open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW) }
        defer { for file in files where file >= 0 { close(file) } }
        guard files.allSatisfy({ $0 >= 0 }), let size = size(files[0]), size == self.size(files[1]) else { return false }
        var rest = size
        while rest > 0 {
            let count = min(rest, chunk)
            guard let left = OpenFile.read(count, from: files[0]), let right = OpenFile.read(count, from: files[1]), left.count == count,
                left == right
            else { return false }
            rest -= count
        }
        return true
    }

    private static func forEachChunk(
        of file: Int32, _ path: String, _ body: ([UInt8]) throws(FileFault) -> Void
    ) throws(FileFault) {
        while true {
            guard let bytes = OpenFile.read(chunk, from: file) else { throw FileFault(verb: "read", path: path, code: errno) }
            if !bytes.isEmpty { try body(bytes) }
            if bytes.count < chunk { return }
        }
    }

    /// - Returns: false where the system cannot, for these two files or at all.
    private static func copyInKernel(_ from: Int32, _ to: Int32) -> Bool {
        while true {
            let count = replybook_copy_range(from, to, 1 << 30)
            if count == 0 { return true }
            if count < 0 {
                if errno == EINTR { continue }
                return false
            }
        }
    }

    /// Nil for what is not a regular file.
    private static func size(_ file: Int32) -> Int? {
        var information = stat()
        guard fstat(file, &information) == 0, information.st_mode & S_IFMT == S_IFREG else { return nil }
        return Int(information.st_size)
    }
}
