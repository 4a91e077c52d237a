import Foundation
import Testing

/// The help of every command shows how it is used, and what it shows works.
@Suite(.serialized) struct ExampleTests {
    /// All examples run in one copy of the sample book, whose index is compiled once.
    private static let book = Result { try ConsoleCase.freshBook(named: "sample") }

    /// One command of the tool with its examples.
    struct Entry: Sendable, CustomTestStringConvertible {
        let path: String
        let examples: [String]
        var testDescription: String { path }
    }

    @Test(arguments: try entries()) func `the examples of a command work in the sample book`(entry: Entry) throws {
        #expect(entry.examples.count >= 2, "'\(entry.path)' has no two examples")
        let book = try Self.book.get()
        let order = "Hello, where is my order D104233?\n"
        let event =
            #"{"id": "e1", "template": "delivery/where-is-my-order", "language": "en", "revision": "r", "outcome": "follow-up", "at": "2026-11-20T10:00:00Z"}"#
        let files = [
            "mail.txt": order, "golden.jsonl": #"{"text": "where is my order", "expect": "delivery/where-is-my-order"}"# + "\n",
            "macros.json":
                #"{"macros": [{"id": 1, "title": "Delivery::Late", "actions": [{"field": "comment_value", "value": "It is late."}]}]}"#,
            "replies.csv": "title;category;content\nLate again;Delivery;It is late again.\n", "map.yml": "Delivery: delivery\n",
            "events.jsonl": event + "\n",
            "answers.jsonl": #"{"id": "a1", "lang": "en", "reply": "It is on its way.", "answer": "Thank you!", "label": "settled"}"#
                + "\n",
            "Maildir/cur/1.eml": "From: a@mail.example\nTo: help@shop.example\nSubject: Parcel\n\nWhere is it?\n", "export.mbox": "",
            "conversations.jsonl":
                #"{"id": "T-1", "channel": "email", "messages": [{"from": "agent", "at": "2026-11-22T10:00:00Z", "text": "Hello"}]}"#
                + "\n",
        ]
        for (name, text) in files {
            let file = book.appending(path: name)
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        let binary = Binary(folder: book, environment: ["EDITOR": "true"])
        for example in entry.examples {
            #expect(example.contains(entry.path == "replybook agent show" ? "replybook agent" : entry.path), "\(example)")
            let isServer = ["replybook serve", "replybook panel", "replybook collect"].contains(entry.path)
            let line = isServer ? "timeout 3 \(example)" : "rm -rf .config; \(example)"
            let run = try binary.run(line)
            let allowed: Set<Int32> = isServer ? [124, 2] : entry.path == "replybook pick" ? [1, 2] : [0, 1]
            #expect(allowed.contains(run.status), "\(example): \(run.status) \(run.stderr)")
        }
    }

    @Test func `the manual page has the examples of all commands, files and the environment`() throws {
        let page = try Binary(folder: FileManager.default.temporaryDirectory, environment: [:]).run("replybook man").stdout
        for heading in [".SH EXAMPLES", ".SH FILES", ".SH ENVIRONMENT", ".SH EXIT STATUS"] { #expect(page.contains("\n\(heading)\n")) }
        for entry in try Self.entries() {
            for example in entry.examples {
                #expect(page.contains(example.replacing("\\", with: "\\e").replacing("-", with: "\\-")), "\(example)")
            }
        }
    }

    private struct Help: Decodable {
        struct Command: Decodable {
            let commandName: String
            let discussion: String?
            let subcommands: [Command]?
        }

        let command: Command
    }

    private static func entries() throws -> [Entry] {
        let dump = try Binary(folder: FileManager.default.temporaryDirectory, environment: [:]).run("replybook --experimental-dump-help")
        return leaves(try JSONDecoder().decode(Help.self, from: Data(dump.stdout.utf8)).command, path: "replybook")
    }

    private static func leaves(_ command: Help.Command, path: String) -> [Entry] {
        let below = (command.subcommands ?? []).filter { $0.commandName != "help" }
        guard below.isEmpty else { return below.flatMap { leaves($0, path: "\(path) \($0.commandName)") } }
        let lines = (command.discussion ?? "").components(separatedBy: "Examples:\n").dropFirst().joined().split(separator: "\n")
        return [Entry(path: path, examples: lines.map { $0.trimmingCharacters(in: .whitespaces) })]
    }
}
