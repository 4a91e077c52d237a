import Basics
import Content
import Diagnostics
import SearchCore

/// The content files an index was made from: what the file system said of each, and a hash of its bytes.
///
/// Stored as count, then per file: size, modified, changed, inode, hash as 64-bit values and the path's place and length as 32-bit
/// values, then all paths.
struct SourceList: Equatable {
    struct Entry: Equatable {
        let path: String
        let stamp: FileStamp
        let hash: UInt64
    }

    private static let entryLength = 48

    let entries: [Entry]

    /// Hashes the files' bytes, but of files that look as they are `known`; a file that cannot be read has the hash 0.
    init(_ files: [BookFile], root: String, known: SourceList? = nil) {
        let reader = FileReader(root: root)
        let before = Dictionary((known?.entries ?? []).map { ($0.path, $0) }) { first, _ in first }
        entries = files.parallelMap { file in
            if let entry = before[file.path], entry.stamp == file.stamp { return entry }
            var hash: UInt64 = 0
            if case .success(let source) = reader.read(file.path) { hash = Self.hash(source.text) }
            return Entry(path: file.path, stamp: file.stamp, hash: hash)
        }
    }

    private static func hash(_ text: String) -> UInt64 {
        var text = text
        return text.withUTF8 { Checksum.of(UnsafeRawBufferPointer($0)) }
    }

    init?(_ bytes: UnsafeRawBufferPointer) {
        let column = Column(bytes: bytes)
        let count = column.place(0)
        let paths = 4 + count * Self.entryLength
        guard bytes.count >= paths else { return nil }
        entries = (0..<count).map { index in
            let base = 4 + index * Self.entryLength
            func u64(_ field: Int) -> UInt64 {
                UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: base + field * 8, as: UInt64.self))
            }
            let place = column.slice(
                StringSpan(start: UInt32(truncatingIfNeeded: u64(5)), count: UInt32(truncatingIfNeeded: u64(5) >> 32)))
            let stamp = FileStamp(
                size: Int64(bitPattern: u64(0)), modified: Int64(bitPattern: u64(1)), changed: Int64(bitPattern: u64(2)), inode: u64(3))
            return Entry(path: String(decoding: place, as: UTF8.self), stamp: stamp, hash: u64(4))
        }
    }

    var bytes: [UInt8] {
        var sink = ByteSink()
        var paths = ByteSink()
        let base = 4 + entries.count * Self.entryLength
        sink.u32(UInt32(entries.count))
        for entry in entries {
            sink.u64(UInt64(bitPattern: entry.stamp.size))
            sink.u64(UInt64(bitPattern: entry.stamp.modified))
            sink.u64(UInt64(bitPattern: entry.stamp.changed))
            sink.u64(entry.stamp.inode)
            sink.u64(entry.hash)
            sink.u32(UInt32(base + paths.bytes.count))
            sink.u32(UInt32(entry.path.utf8.count))
            paths.append(entry.path.utf8)
        }
        sink.append(paths.bytes)
        return sink.bytes
    }

    /// True when the folder shows exactly these files with these stamps.
    func matches(_ files: [BookFile]) -> Bool {
        entries.count == files.count && zip(entries, files).allSatisfy { $0.stamp == $1.stamp && $0.path == $1.path }
    }

    /// Paths that are new, gone or of other content.
    func changed(since before: SourceList) -> [String] {
        let old = Dictionary(before.entries.map { ($0.path, $0.hash) }) { first, _ in first }
        let new = Set(entries.map(\.path))
        return entries.filter { old[$0.path] != $0.hash }.map(\.path) + before.entries.map(\.path).filter { !new.contains($0) }
    }

    /// True when paths and contents are the same, whatever the stamps say.
    func hasSameContent(as other: SourceList) -> Bool {
        entries.count == other.entries.count && zip(entries, other.entries).allSatisfy { $0.path == $1.path && $0.hash == $1.hash }
    }
}
