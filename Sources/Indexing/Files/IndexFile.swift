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
    package convenience init(_ path: String) throws {
        let number = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard number >= 0 else { throw FileFault(verb: "read", path: path, code: errno) }
        try self.init(Descriptor(number), path)
    }

    /// The file of that name in a book's folder, which no link leads out of.
    package convenience init(_ name: String, in folder: BookFolder) throws {
        try self.init(folder.open(name, verb: "read", flags: O_RDONLY), folder.path(of: name))
    }

    private init(_ file: consuming Descriptor, _ path: String) throws {
        mapping = try Self.map(file, path)
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

    private static func map(_ file: borrowing Descriptor, _ path: String) throws(FileFault) -> UnsafeRawBufferPointer {
        let size = try file.size(of: path)
        guard size > 0 else { return UnsafeRawBufferPointer(start: nil, count: 0) }
        let base = mmap(nil, size, PROT_READ, MAP_PRIVATE, file.number, 0)
        guard let base, base != MAP_FAILED else { throw FileFault(verb: "read", path: path, code: errno) }
        return UnsafeRawBufferPointer(start: base, count: size)
    }

    private static func unmap(_ mapping: UnsafeRawBufferPointer) {
        guard let base = mapping.baseAddress else { return }
        munmap(UnsafeMutableRawPointer(mutating: base), mapping.count)
    }
}
