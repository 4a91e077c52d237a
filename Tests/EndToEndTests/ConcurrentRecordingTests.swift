import Foundation
import Synchronization
import Testing

/// Many agents note outcomes at once, some of their processes die, and nothing that was acknowledged is lost.
@Suite struct ConcurrentRecordingTests {
    private static let processes = 8
    private static let eventsEach = 1000
    /// Processes that are killed, and after how many acknowledged events.
    private static let deaths = [1: 130, 4: 300, 6: 470]

    @Test func `eight processes with a thousand events each, three of them killed, lose nothing they acknowledged`() throws {
        let book = try ConsoleCase.freshBook(named: "sample")
        defer { do { try FileManager.default.removeItem(at: book) } catch { Issue.record(error) } }
        let files = try (0..<Self.processes).map { try Self.writeEvents(of: $0, in: book) }
        let acknowledged = try Self.importing(files, in: book)
        // A busy machine may kill a process before it wrote anything or after it wrote all; the promise is the same.
        #expect(acknowledged.joined().count > Self.eventsEach)

        let stored = try Self.storedIDs(in: book)
        #expect(Set(stored).count == stored.count)
        #expect(Set(acknowledged.joined()).subtracting(stored).isEmpty)

        for file in files { #expect(try Binary(folder: book, environment: [:]).run("replybook feedback import \(file.path)").status == 0) }
        #expect(try Self.storedIDs(in: book).count == Self.processes * Self.eventsEach)
    }

    private static func writeEvents(of process: Int, in book: URL) throws -> URL {
        let lines = (0..<eventsEach).map { number in
            """
            {"id": "p\(process)-\(number)", "template": "delivery/where-is-my-order", "language": "ru", "revision": "r\(number % 3)", \
            "outcome": "\(number % 5 == 0 ? "follow-up" : "resolved")", "at": "2026-11-20T10:00:00Z", "conversationId": "c\(number)"}
            """
        }
        let file = book.appending(path: "events-\(process).jsonl")
        try Data(lines.joined(separator: "\n").utf8).write(to: file)
        return file
    }

    /// Ids that each process printed, in full lines.
    private static func importing(_ files: [URL], in book: URL) throws -> [[String]] {
        let results = Mutex([[String]](repeating: [], count: files.count))
        let group = DispatchGroup()
        for (number, file) in files.enumerated() {
            let process = Process()
            process.executableURL = Binary.path
            process.arguments = ["feedback", "import", file.path, "--book", book.path, "--print-ids", "--batch", "50", "--quiet"]
            let pipe = Pipe()
            process.standardOutput = pipe
            try process.run()
            let (reader, id, deadline) = (pipe.fileHandleForReading, process.processIdentifier, deaths[number] ?? .max)
            DispatchQueue.global().async(group: group) {
                let printed = read(reader, killing: id, after: deadline)
                results.withLock { $0[number] = printed }
            }
        }
        group.wait()
        return results.withLock { $0 }
    }

    private static func read(_ reader: FileHandle, killing process: Int32, after deadline: Int) -> [String] {
        var bytes = Data()
        var lines = 0
        while case let chunk = reader.availableData, !chunk.isEmpty {
            bytes.append(chunk)
            lines += chunk.count { $0 == 0x0A }
            if lines >= deadline { kill(process, SIGKILL) }
        }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }

    private static func storedIDs(in book: URL) throws -> [String] {
        let export = try Binary(folder: book, environment: [:]).run("replybook feedback export")
        #expect(export.status == 0)
        return export.stdout.split(separator: "\n").compactMap { line in
            line.firstMatch(of: /"id":"(p\d+-\d+)"/).map { String($0.1) }
        }
    }
}
