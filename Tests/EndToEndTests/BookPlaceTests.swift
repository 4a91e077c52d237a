import Foundation
import Testing

/// Which folder is a book, and who names it.
@Suite struct BookPlaceTests {
    @Test func `a folder Templates as desktops make it is not a book`() throws {
        try Self.inFolder { folder in
            try FileManager.default.createDirectory(at: folder.appending(path: "Templates"), withIntermediateDirectories: true)
            let run = try Binary(folder: folder, environment: [:]).run("replybook search order")
            #expect(run.status == 2)
            #expect(run.stderr.contains("no book in"))
            #expect(!FileManager.default.fileExists(atPath: folder.appending(path: ".replybook").path))
        }
    }

    @Test func `the book may be named before the command, after it, by the environment and in the agent's file`() throws {
        let book = try ConsoleCase.freshBook(named: "feedback")
        defer { do { try FileManager.default.removeItem(at: book) } catch { Issue.record(error) } }
        try Self.inFolder { folder in
            let expected = try Binary(folder: book, environment: [:]).run("replybook list").stdout
            #expect(!expected.isEmpty)
            func list(_ line: String, _ environment: [String: String] = [:]) throws -> String {
                try Binary(folder: folder, environment: environment).run(line).stdout
            }
            #expect(try list("replybook --book \(book.path) list") == expected)
            #expect(try list("replybook --quiet --book=\(book.path) --no-color list") == expected)
            #expect(try list("replybook list --book \(book.path)") == expected)
            #expect(try list("replybook list", ["REPLYBOOK_BOOK": book.path]) == expected)
            #expect(try list("replybook --book \(book.path) list", ["REPLYBOOK_BOOK": "/nowhere"]) == expected)
            #expect(try list("replybook agent init --name Anna --book \(book.path) && replybook list").hasSuffix(expected))
        }
    }

    @Test(arguments: [
        ("serch order", "command 'serch' is unknown; did you mean 'search'?"),
        ("lst", "command 'lst' is unknown; did you mean 'list'?"),
        ("--quiet sugest mail.txt", "command 'sugest' is unknown; did you mean 'suggest'?"),
        ("--book . feedback recrd x", "command 'recrd' is unknown; did you mean 'record'?"),
        ("help sugest", "command 'sugest' is unknown; did you mean 'suggest'?"),
        ("xyzzy", "command 'xyzzy' is unknown; 'replybook --help' lists all"),
    ])
    func `an unknown command is named, with the one that was probably meant`(line: String, message: String) throws {
        try Self.inFolder { folder in
            let run = try Binary(folder: folder, environment: [:]).run("replybook \(line)")
            #expect(run.status == 64)
            #expect(run.stderr.contains(message), "\(run.stderr)")
        }
    }

    @Test func `show and open take an article`() throws {
        let book = try ConsoleCase.freshBook(named: "sample")
        defer { do { try FileManager.default.removeItem(at: book) } catch { Issue.record(error) } }
        let binary = Binary(folder: book, environment: [:])
        #expect(try binary.run("replybook show delivery/tracking:en").stdout.contains("Where is my parcel"))
        #expect(
            try binary.run("replybook open delivery/tracking --lang pl --print").stdout.hasPrefix("KnowledgeBase/delivery/tracking.pl.md:"))
        #expect(try binary.run("replybook show nothing-like-this --article").status == 2)
    }

    @Test func `agent init writes a file that agent show reads back`() throws {
        try Self.inFolder { folder in
            let binary = Binary(folder: folder, environment: [:])
            #expect(try binary.run("replybook agent").status == 1)
            #expect(try binary.run("replybook agent init --name 'Anna \"Ania\" K' --channel chat --lang pl --ui pl").status == 0)
            let shown = try binary.run("replybook agent")
            #expect(shown.stdout.contains("agent_name: Anna \"Ania\" K"))
            #expect(shown.stdout.contains("channel: chat"))
            #expect(shown.stdout.contains("ui: pl"))
            #expect(shown.stderr == "")
            #expect(try binary.run("replybook agent init").status == 2)
        }
    }

    private static func inFolder(_ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "folder-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { do { try FileManager.default.removeItem(at: folder) } catch { Issue.record(error) } }
        try body(folder)
    }
}
