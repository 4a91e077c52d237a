import Foundation
import Synchronization
import Testing

/// Many agents note outcomes at once, some of their processes die, and nothing that was acknowledged is lost.
@Suite struct ConcurrentRecordingTests {
    private static let processes = 8
    private static let eventsEach = 1000
    /// Processes that are killed, and after how many acknowledged events: whole portions of 50.
    private static let deaths = [1: 150, 4: 300, 6: 450]

    @Test func `eight processes with a thousand events each, three of them killed, lose nothing they acknowledged`() throws {
        let book = try ConsoleCase.freshBook(named: "sample")
        defer { do { try FileManager.default.removeItem(at: book) } catch { Issue.record(error) } }
        let acknowledged = try Self.importing(in: book)
        for process in 0..<Self.processes {
            if let deadline = Self.deaths[process] {
                #expect(acknowledged[process].count >= deadline)
                #expect(acknowledged[process].count < Self.eventsEach)
            } else {
                #expect(acknowledged[process].count == Self.eventsEach)
            }
        }
        let stored = try Self.storedIDs(in: book)
        #expect(Set(stored).count == stored.count)
        #expect(Set(acknowledged.joined()).subtracting(stored).isEmpty)

        for process in 0..<Self.processes {
            let file = book.appending(path: "events-\(process).jsonl")
            try Data(Self.events(of: process).joined().utf8).write(to: file)
            #expect(try Binary(folder: book, environment: [:]).run("replybook feedback import \(file.path)").status == 0)
        }
        #expect(try Self.storedIDs(in: book).count == Self.processes * Self.eventsEach)
    }

    @Test func `eight processes that find no store yet make one store and all record in it`() throws {
        for _ in 0..<5 {
            let book = try ConsoleCase.freshBook(named: "sample")
            defer { do { try FileManager.default.removeItem(at: book) } catch { Issue.record(error) } }
            let running = try (0..<Self.processes).map { number in
                let process = Process()
                process.executableURL = Binary.path
                process.arguments = [
                    "feedback", "record", "delivery/where-is-my-order", "--lang", "ru", "--outcome", "resolved", "--event-id",
                    "p0-\(number)",
                    "--book", book.path, "--quiet",
                ]
                try process.run()
                return process
            }
            for process in running {
                process.waitUntilExit()
                #expect(process.terminationStatus == 0)
            }
            #expect(try Self.storedIDs(in: book).count == Self.processes)
        }
    }

    /// Lines of JSON, each with its line end.
    private static func events(of process: Int) -> [String] {
        (0..<eventsEach).map { number in
            """
            {"id": "p\(process)-\(number)", "template": "delivery/where-is-my-order", "language": "ru", "revision": "r\(number % 3)", \
            "outcome": "\(number % 5 == 0 ? "follow-up" : "resolved")", "at": "2026-11-20T10:00:00Z", "conversationId": "c\(number)"}

            """
        }
    }

    /// Ids that each process printed, in full lines.
    private static func importing(in book: URL) throws -> [[String]] {
        let results = Mutex([[String]](repeating: [], count: processes))
        let group = DispatchGroup()
        for number in 0..<processes {
            let process = Process()
            process.executableURL = Binary.path
            process.arguments = ["feedback", "import", "-", "--book", book.path, "--print-ids", "--batch", "10", "--quiet"]
            let (input, output) = (Pipe(), Pipe())
            process.standardInput = input
            process.standardOutput = output
            try process.run()
            let (reader, writer, id) = (output.fileHandleForReading, input.fileHandleForWriting, process.processIdentifier)
            DispatchQueue.global().async(group: group) {
                let printed = feed(events(of: number), to: writer, reading: reader, killing: id, after: deaths[number])
                results.withLock { $0[number] = printed }
            }
        }
        group.wait()
        return results.withLock { $0 }
    }

    /// Hands over the lines in portions, each after the one before was acknowledged; a process that is to die is killed at
    /// its deadline with a portion on its way, so that it never ends by itself.
    private static func feed(
        _ lines: [String], to writer: FileHandle, reading reader: FileHandle, killing process: Int32, after deadline: Int?
    ) -> [String] {
        var printed = Data()
        var sent = 0
        while sent < lines.count {
            let portion = lines[sent..<min(sent + 50, lines.count)]
            do { try writer.write(contentsOf: Data(portion.joined().utf8)) } catch { Issue.record(error) }
            sent += portion.count
            if let deadline, sent > deadline {
                kill(process, SIGKILL)
                break
            }
            while printed.count(where: { $0 == 0x0A }) < sent, case let chunk = reader.availableData, !chunk.isEmpty {
                printed.append(chunk)
            }
        }
        do { try writer.close() } catch { Issue.record(error) }
        while case let chunk = reader.availableData, !chunk.isEmpty { printed.append(chunk) }
        return String(decoding: printed, as: UTF8.self).split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    }

    private static func storedIDs(in book: URL) throws -> [String] {
        let export = try Binary(folder: book, environment: [:]).run("replybook feedback export")
        #expect(export.status == 0)
        return export.stdout.split(separator: "\n").compactMap { line in
            line.firstMatch(of: /"id":"(p\d+-\d+)"/).map { String($0.1) }
        }
    }
}
