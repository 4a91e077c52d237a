#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// An open file or folder, closed when its owner ends.
package struct Descriptor: ~Copyable {
    package let number: Int32

    /// Takes over a descriptor that is open.
    package init(_ number: Int32) { self.number = number }

    deinit { close(number) }

    /// Returns the size of the file.
    package func size(of path: String) throws(FileFault) -> Int {
        var status = stat()
        guard fstat(number, &status) == 0 else { throw FileFault(verb: "read", path: path, code: errno) }
        return Int(status.st_size)
    }

    /// Waits for the lock that processes of this program agree on (`flock`); it ends with the descriptor.
    ///
    /// - Parameter seconds: how long to wait; a process that was stopped while it held the lock would keep everybody waiting.
    /// - Throws: ``FileFault/Cause/locked`` after that time. A file system without locks does without.
    package func lock(_ path: String, seconds: Int) throws(FileFault) {
        for _ in 0..<max(1, seconds * 100) {
            if flock(number, LOCK_EX | LOCK_NB) == 0 { return }
            guard errno == EWOULDBLOCK || errno == EINTR else { return }
            usleep(10_000)
        }
        throw FileFault(verb: "lock", path: path, .locked)
    }
}
