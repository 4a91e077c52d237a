import Basics
import Foundation

/// Where searches leave what they offered and could not answer, and agents what they noted while the server was away: one line
/// of JSON each, in `.replybook/gaps.jsonl`.
///
/// A search only appends a line and opens no database; the next feedback command moves the lines into the store. Text is
/// scrubbed before it is written. Writers and the mover exclude each other by a lock on the file; a line has its event id,
/// so a move that dies between storing and emptying counts nothing twice.
package struct GapSpool: Sendable {
    private static let name = "gaps.jsonl"
    /// Seconds that a search waits for others, and the mover for searches: a process may be stopped while it holds the lock.
    private static let patience = (append: 15, drain: 30)

    private let folder: BookFolder

    package init(_ folder: BookFolder) { self.folder = folder }

    private var path: String { folder.path(of: Self.name) }

    /// Adds whole lines; a line that a killed writer left unfinished loses itself alone.
    package func append(_ gaps: [Gap], using coder: RecordCoder) throws { try append(gaps.map { .gap($0) }, using: coder) }

    /// - Parameter conversation: the helpdesk's id, where the salt for its hash is not known yet; it is hashed on the way into the
    ///   store.
    package func append(_ records: [Recorded], using coder: RecordCoder, conversation: String? = nil) throws {
        let lines = try records.map { try coder.line($0, conversation: conversation) + "\n" }.joined()
        do throws(FileFault) {
            let file = try folder.open(Self.name, verb: "write", flags: O_RDWR | O_CREAT | O_APPEND)
            try file.lock(path, seconds: Self.patience.append)
            let size = try file.size(of: path)
            let last = size > 0 ? try lastByte(of: file, size: size) : UInt8(ascii: "\n")
            guard OpenFile.write(Array(((last == UInt8(ascii: "\n") ? "" : "\n") + lines).utf8), to: file.number) else {
                let code = errno
                ftruncate(file.number, off_t(size))
                throw FileFault(verb: "write", path: path, code: code)
            }
        } catch {
            throw FeedbackError.file(error)
        }
    }

    /// True where nothing waits to be moved.
    package var isEmpty: Bool {
        do { return try folder.open(Self.name, verb: "read", flags: O_RDONLY).size(of: path) == 0 } catch { return true }
    }

    /// Moves all lines into the store; a line that cannot be read is counted among the problems and dropped.
    @discardableResult
    package func drain(into store: any FeedbackStore, using coder: RecordCoder) throws -> Importer.Summary {
        do {
            let file = try folder.open(Self.name, verb: "read", flags: O_RDWR)
            try file.lock(path, seconds: Self.patience.drain)
            guard let bytes = OpenFile.read(try file.size(of: path), from: file.number) else {
                throw FileFault(verb: "read", path: path, code: errno)
            }
            var lines = bytes.split(separator: UInt8(ascii: "\n"))[...]
            let summary = try Importer(into: store, coder: coder).take(
                from: path, next: { lines.popFirst().map { String(decoding: $0, as: UTF8.self) } })
            guard ftruncate(file.number, 0) == 0 else { throw FileFault(verb: "write", path: path, code: errno) }
            return summary
        } catch let fault as FileFault {
            if fault.code == ENOENT { return Importer.Summary() }
            throw FeedbackError.file(fault)
        }
    }

    private func lastByte(of file: borrowing Descriptor, size: Int) throws(FileFault) -> UInt8? {
        lseek(file.number, off_t(size - 1), SEEK_SET)
        guard let bytes = OpenFile.read(1, from: file.number) else { throw FileFault(verb: "read", path: path, code: errno) }
        return bytes.first
    }
}
