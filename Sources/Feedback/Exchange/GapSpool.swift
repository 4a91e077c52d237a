import Basics
import Diagnostics
import Foundation

/// Where searches leave what they could not answer: one line of JSON each, in `.replybook/gaps.jsonl`.
///
/// A search only appends a line and opens no database; the next feedback command moves the lines into the store. Text is
/// scrubbed before it is written. Writers and the mover exclude each other by a lock on the file; a line has its event id,
/// so a move that dies between storing and emptying counts nothing twice.
package struct GapSpool: Sendable {
    private let path: String

    package init(path: String) { self.path = path }

    /// - Parameter folder: the book's `.replybook`.
    package init(inFolder folder: String) { path = folder + "/gaps.jsonl" }

    package func append(_ gaps: [Gap], using coder: RecordCoder) throws {
        let text = try gaps.map { try coder.line($0) + "\n" }.joined()
        try withLock(flags: O_WRONLY | O_CREAT | O_APPEND) { handle in try handle.write(contentsOf: Data(text.utf8)) }
    }

    /// Moves all lines into the store. Returns how many gaps were new; a line that cannot be read is dropped.
    @discardableResult
    package func drain(into store: any FeedbackStore, using coder: RecordCoder) throws -> Int {
        guard FileManager.default.fileExists(atPath: path) else { return 0 }
        return try withLock(flags: O_RDWR) { handle in
            let text = String(decoding: try handle.readToEnd() ?? Data(), as: UTF8.self)
            let lines = text.split(separator: "\n").map(String.init)
            var rest = lines[...]
            let summary = try Importer(into: store, coder: coder).take(from: path, next: { rest.popFirst() })
            try handle.truncate(atOffset: 0)
            return summary.new
        }
    }

    private func withLock<Value>(flags: Int32, _ body: (FileHandle) throws -> Value) throws -> Value {
        let descriptor = open(path, flags | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw FeedbackError.cannotWrite(path, FileFault.reason(errno)) }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        guard flock(descriptor, LOCK_EX) == 0 else { throw FeedbackError.cannotWrite(path, FileFault.reason(errno)) }
        let value = try body(handle)
        try handle.close()
        return value
    }
}
