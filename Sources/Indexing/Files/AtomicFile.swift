#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// Why a file could not be written or read: the system call and its errno.
package struct FileFault: Error, Equatable, CustomStringConvertible {
    package let verb: String
    package let path: String
    package let code: Int32

    package var description: String {
        "cannot \(verb) '\(path)': \(String(cString: strerror(code)).lowercased()); check the folder's permissions and free space"
    }
}

/// Replaces a file whole or not at all: temporary file beside it, fsync, rename, fsync of the folder.
package enum AtomicFile {
    /// Two processes that write at once each use their own temporary file; the last rename wins and either result is whole.
    package static func write(_ bytes: [UInt8], to path: String) throws(FileFault) {
        let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        let temporary = "\(path).\(getpid()).\(UInt32.random(in: 0...UInt32.max)).tmp"
        let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw FileFault(verb: "write", path: path, code: errno) }
        do throws(FileFault) {
            try fill(file, bytes, path)
            guard rename(temporary, path) == 0 else { throw FileFault(verb: "replace", path: path, code: errno) }
        } catch {
            unlink(temporary)
            throw error
        }
        let parent = open(folder, O_RDONLY | O_CLOEXEC)
        if parent >= 0 {
            fsync(parent)
            close(parent)
        }
    }

    private static func fill(_ file: Int32, _ bytes: [UInt8], _ path: String) throws(FileFault) {
        defer { close(file) }
        var done = 0
        while done < bytes.count {
            let count = bytes.withUnsafeBytes { system(file, UnsafeRawBufferPointer(rebasing: $0[done...])) }
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { throw FileFault(verb: "write", path: path, code: errno) }
            done += count
        }
        guard fsync(file) == 0 else { throw FileFault(verb: "write", path: path, code: errno) }
    }

    private static func system(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
        #if canImport(Glibc)
        Glibc.write(file, bytes.baseAddress, bytes.count)
        #elseif canImport(Musl)
        Musl.write(file, bytes.baseAddress, bytes.count)
        #else
        Darwin.write(file, bytes.baseAddress, bytes.count)
        #endif
    }
}
