import Basics
import Diagnostics
import SearchCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// An index file mapped into memory, read-only, and checked before anything in it is trusted.
///
/// A writer replaces the file by rename, so a mapping keeps the bytes it was opened with.
package final class IndexFile {
    private let reader: IndexReader
    private let mapping: UnsafeRawBufferPointer
    private let isMapped: Bool

    /// Throws `FileFault` when the file cannot be read and `IndexFault` when it is no whole index.
    package init(_ path: String) throws {
        mapping = try Self.map(path)
        isMapped = true
        do {
            reader = try IndexReader(mapping)
        } catch {
            Self.unmap(mapping)
            throw error
        }
    }

    /// An index that no file holds. Throws `IndexFault` when the bytes are no whole index.
    package init(bytes: [UInt8]) throws {
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 16)
        copy.copyBytes(from: bytes)
        mapping = UnsafeRawBufferPointer(copy)
        isMapped = false
        do {
            reader = try IndexReader(mapping)
        } catch {
            copy.deallocate()
            throw error
        }
    }

    /// Lends the reader; it must not leave `body`, for the mapping ends with this object.
    package func withReader<Result>(_ body: (IndexReader) throws -> Result) rethrows -> Result {
        try withExtendedLifetime(self) { try body(reader) }
    }

    deinit { if isMapped { Self.unmap(mapping) } else { mapping.deallocate() } }

    private static func map(_ path: String) throws(FileFault) -> UnsafeRawBufferPointer {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw FileFault(verb: "read", path: path, code: errno) }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw FileFault(verb: "read", path: path, code: errno) }
        guard status.st_size > 0 else { return UnsafeRawBufferPointer(start: nil, count: 0) }
        let base = mmap(nil, Int(status.st_size), PROT_READ, MAP_PRIVATE, file, 0)
        guard let base, base != MAP_FAILED else { throw FileFault(verb: "read", path: path, code: errno) }
        return UnsafeRawBufferPointer(start: base, count: Int(status.st_size))
    }

    private static func unmap(_ mapping: UnsafeRawBufferPointer) {
        guard let base = mapping.baseAddress else { return }
        munmap(UnsafeMutableRawPointer(mutating: base), mapping.count)
    }
}
