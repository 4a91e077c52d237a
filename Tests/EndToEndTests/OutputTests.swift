import Foundation
import Testing

/// A write that fails is an error with a message and exit code 2, whichever command was writing.
@Suite struct OutputTests {
    /// A line for every command that prints results, without the program's name.
    static let printing = [
        "--help", "--version", "help reply", "search order", "search order --format json", "search order --format tsv",
        "eval golden.jsonl", "suggest mail.txt", "suggest mail.txt --format json",
        "reply where-is-my-order:en --set order_number=Z104233", "ask where-is-my-order --lang en",
        "show where-is-my-order:en", "show delivery/tracking:en --article", "list", "list --format json", "list --format tsv",
        "open where-is-my-order:en --print", "feedback report", "feedback report --format json", "feedback export",
        "feedback import events.jsonl --print-ids", "feedback move --to copy.sqlite", "site --list-external", "check --rules",
        "check --reference", "check --explain blame",
        "check --format json", "check --format sarif", "check --format gitlab", "new template money/x --print",
        "new article money/x --print",
        "new translation delivery/where-is-my-order:de --print", "completions bash", "completions zsh", "completions fish",
        "man", "agent init --name Anna", "import csv replies.csv --dry-run", "export csv", "diff csv replies.csv", "learn",
        "schema settings",
    ]
    /// A line for every command that only says how its run went.
    static let saying = [
        "compile", "feedback record where-is-my-order:en --outcome resolved", "feedback prune --older-than '1 day'",
        "feedback erase --conversation T-1", "feedback mark", "feedback ingest mail.mbox", "site --output public", "init other --shop Shop",
        "feedback backup copy.sqlite", "agent show", "feedback gaps", "feedback undo", "serve --port 1", "panel --port 1",
        "collect --port 1 --origin http://127.0.0.1:1",
    ]

    @Test(arguments: printing) func `a full disk under standard output ends with a message and exit code 2`(line: String) throws {
        try Self.inBook { book in
            try Self.noteOutcome(in: book, before: line)
            let run = try Binary(folder: book, environment: [:]).run("replybook \(line) > /dev/full")
            #expect(run.status == 2, "\(line)")
            #expect(run.stderr.contains("cannot write to standard output: no space left on device"), "\(line): \(run.stderr)")
            #expect(!run.stderr.contains("Fatal error"))
        }
    }

    @Test(arguments: printing) func `a closed standard output ends with a message and exit code 2`(line: String) throws {
        try Self.inBook { book in
            try Self.noteOutcome(in: book, before: line)
            let run = try Binary(folder: book, environment: [:]).run("replybook \(line) >&-")
            #expect(run.status == 2, "\(line)")
            #expect(run.stderr.contains("cannot write to standard output: it is closed"), "\(line): \(run.stderr)")
        }
    }

    @Test(arguments: saying, ["2> /dev/full", "2>&-"])
    func `a standard error that takes nothing ends with exit code 2`(line: String, redirection: String) throws {
        try Self.inBook { book in
            let status = try Binary(folder: book, environment: [:]).run("replybook \(line) \(redirection)").status
            #expect(status == 2, "\(line)")
        }
    }

    @Test func `wrong usage with a full standard error is exit code 2`() throws {
        try Self.inBook { book in
            let status = try Binary(folder: book, environment: [:]).run("replybook list --nothing 2> /dev/full").status
            #expect(status == 2)
        }
    }

    @Test func `a reader that went away ends the command without a word`() throws {
        try Self.inBook { book in
            let run = try Binary(folder: book, environment: [:]).run(
                "{ replybook list; echo $? > status; } | true; trap '' PIPE; { replybook list; echo $? >> status; } | true; sleep 1; cat status"
            )
            #expect(run.stderr == "")
            #expect(run.stdout.split(separator: "\n").allSatisfy { ["0", "141"].contains($0) }, "\(run.stdout)")
        }
    }

    @Test func `closed streams never become part of a file of the book`() throws {
        try Self.inBook { book in
            let binary = Binary(folder: book, environment: [:])
            _ = try binary.run("replybook search order >&- 2>&- <&-")
            _ = try binary.run("replybook feedback record where-is-my-order:en --outcome resolved >&- 2>&- <&-")
            #expect(try binary.run("replybook search 'where is my order' --lang en --limit 1").stdout.contains("where-is-my-order:en"))
            #expect(try binary.run("replybook feedback export").stdout.contains("resolved"))
        }
    }

    @Test func `every command is in one of the two tables`() throws {
        let dump = try Binary(folder: FileManager.default.temporaryDirectory, environment: [:]).run("replybook --experimental-dump-help")
        let help = try JSONDecoder().decode(Help.self, from: Data(dump.stdout.utf8))
        let lines = Self.printing + Self.saying
        for command in help.command.leaves(path: "") where !["help", "pick", "lsp"].contains(command) {
            #expect(lines.contains { "\($0) ".hasPrefix("\(command) ") }, "\(command)")
        }
    }

    @Test func `without proc the program says what is missing`() throws {
        let folder = FileManager.default.temporaryDirectory
        let binary = Binary(folder: folder, environment: [:])
        let hide = "unshare -Urm sh -c 'mount -t tmpfs none /proc && exec \"$@\"' sh"
        guard try binary.run("\(hide) true").status == 0 else { return }
        let run = try binary.run("\(hide) \(Binary.path.path) --version")
        #expect(run.status == 2)
        #expect(run.stderr == "replybook: cannot start: /proc is not there; mount it with 'mount -t proc proc /proc'\n")
    }

    private struct Help: Decodable {
        struct Command: Decodable {
            let commandName: String
            let subcommands: [Command]?

            func leaves(path: String) -> [String] {
                guard let subcommands else { return [path] }
                return subcommands.filter { path.isEmpty || $0.commandName != "help" }.flatMap {
                    $0.leaves(path: path.isEmpty ? $0.commandName : "\(path) \($0.commandName)")
                }
            }
        }

        let command: Command
    }

    /// An export prints a line per outcome: of a store without any, nothing that could fail.
    private static func noteOutcome(in book: URL, before line: String) throws {
        guard line == "feedback export" else { return }
        let run = try Binary(folder: book, environment: [:]).run("replybook feedback record where-is-my-order:en --outcome resolved")
        #expect(run.status == 0, "\(run.stderr)")
    }

    /// A fresh copy of a small book with what the commands of the tables read.
    private static func inBook(_ body: (URL) throws -> Void) throws {
        let book = try ConsoleCase.freshBook(named: "feedback")
        defer { do { try FileManager.default.removeItem(at: book) } catch { Issue.record(error) } }
        let files = [
            "golden.jsonl": #"{"text": "where is my order", "expect": "delivery/where-is-my-order"}"#,
            "mail.txt": "Where is my order?", "mail.mbox": "", "replies.csv": "title;category;content\nLate;delivery;It is late.\n",
            "KnowledgeBase/delivery/tracking.en.md":
                "---\ntitle: Where is my parcel\ndescription: Here.\ncategory: delivery\nstatus: published\n---\nSee [us](https://example.com/).",
            "events.jsonl":
                #"{"id": "e1", "template": "delivery/where-is-my-order", "language": "en", "revision": "r", "outcome": "resolved", "at": "2026-11-20T10:00:00Z"}"#,
        ]
        for (name, text) in files {
            let file = book.appending(path: name)
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data((text + "\n").utf8).write(to: file)
        }
        try body(book)
    }
}
