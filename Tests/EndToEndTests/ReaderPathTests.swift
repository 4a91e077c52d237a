import Foundation
import Testing

/// Paths in messages open the right file from where the reader stands.
@Suite struct ReaderPathTests {
    @Test func `a terminal gets paths from the working folder`() throws {
        try Self.inRepository { repository, book in
            let check = "replybook check --today 2026-11-22 | grep -o '^[^:]*where-is-my-order.en.md' | head -1"
            let below = try Self.run(check, in: repository)
            let inside = try Self.run(check, in: book)
            let deep = try Self.run(check, in: book + "/Templates/delivery")
            let opened = try Self.run("replybook open where-is-my-order:en --print | cut -d: -f1", in: book + "/Templates")
            #expect(below == "support/replies/Templates/delivery/where-is-my-order.en.md\n")
            #expect(inside == "Templates/delivery/where-is-my-order.en.md\n")
            #expect(deep == "../../Templates/delivery/where-is-my-order.en.md\n")
            #expect(opened == "../Templates/delivery/where-is-my-order.en.md\n")
        }
    }

    @Test(arguments: ["github", "gitlab", "sarif"])
    func `services get paths from the top of the repository, wherever check runs`(format: String) throws {
        try Self.inRepository { repository, book in
            for folder in [repository, book, book + "/Templates/delivery"] {
                let text = try Self.run("replybook check --today 2026-11-22 --format \(format)", in: folder)
                #expect(text.contains("support/replies/Templates/delivery/where-is-my-order.en.md"), "\(folder)")
            }
        }
    }

    @Test(arguments: [
        "check nope.md", "check Templates/delivery/nope.ru.md", "suggest nope.txt", "reply where-is-my-order --message nope.txt",
        "ask where-is-my-order --message nope.txt", "pick --message nope.txt", "eval nope.jsonl", "eval --messages nope.jsonl",
        "eval --leave-one-out --compare nope.json", "feedback import nope.jsonl", "feedback ingest nope.mbox", "list --book nope",
        "check --baseline nope.json",
    ])
    func `a path that does not exist is exit code 2 and is named`(line: String) throws {
        let book = try ConsoleCase.freshBook(named: "feedback")
        defer { do { try FileManager.default.removeItem(at: book) } catch { Issue.record(error) } }
        let run = try Binary(folder: book, environment: [:]).run("replybook \(line)")
        #expect(run.status == 2)
        #expect(run.stderr.contains("nope"), "\(run.stderr)")
    }

    /// The sample book below a git repository, with a fault in one text.
    private static func inRepository(_ body: (String, String) throws -> Void) throws {
        let sample = try ConsoleCase.freshBook(named: "sample")
        let repository = FileManager.default.temporaryDirectory.appending(path: "repository-\(UUID().uuidString)").resolvingSymlinksInPath()
        defer { do { try FileManager.default.removeItem(at: repository) } catch { Issue.record(error) } }
        let book = repository.appending(path: "support/replies")
        try FileManager.default.createDirectory(at: repository.appending(path: ".git"), withIntermediateDirectories: true)
        try FileManager.default.createDirectory(at: repository.appending(path: "support"), withIntermediateDirectories: true)
        try FileManager.default.moveItem(at: sample, to: book)
        let text = book.appending(path: "Templates/delivery/where-is-my-order.en.md")
        let fault = try String(contentsOf: text, encoding: .utf8) + "\nYour call is important to us.\n"
        try Data(fault.utf8).write(to: text)
        try body(repository.path, book.path)
    }

    /// Standard output, with the book named where the folder is above it.
    private static func run(_ line: String, in folder: String) throws -> String {
        let isAbove = !FileManager.default.fileExists(atPath: folder + "/.replybook.yml") && !folder.contains("/support")
        return try Binary(folder: URL(filePath: folder), environment: isAbove ? ["REPLYBOOK_BOOK": "support/replies"] : [:]).run(line)
            .stdout
    }
}
