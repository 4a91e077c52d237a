import Foundation
import Testing

/// Nothing that people wrote steers a terminal.
@Suite struct ControlCharacterTests {
    /// A window title, a clipboard, a cursor move, a bidi override, a line separator, a next line, a return, a vertical tab.
    private static let hostile = [
        #"\u001b]0;owned\u0007"#, #"\u001b]52;c;ZXZpbA==\u0007"#, #"\u009b2J"#, #"\u202Erevo"#, #"\u2066iso"#, #"\u2028line"#,
        #"\u0085next"#,
        #"\rback"#, #"\u000Bdown"#,
    ]

    @Test(arguments: hostile) func `text output shows what would steer a terminal as escapes`(sequence: String) throws {
        let book = try Self.book(sequence)
        defer { do { try FileManager.default.removeItem(at: book) } catch { Issue.record(error) } }
        let binary = Binary(folder: book, environment: [:])
        for line in [
            "list", "list --format tsv", "list --articles", "show delivery/where", "show delivery/help", "search order",
            "search order --explain", "search order --format tsv", "suggest mail.txt", "check", "check --explain \"$(cat mail.txt)\"",
            "reply \"$(cat mail.txt)\"", "list --owner \"$(cat mail.txt)\" --book \"$(cat mail.txt)\"", "new template \"$(cat mail.txt)\"",
            "feedback record where --outcome \"$(cat mail.txt)\"", "site --output public", "agent show",
        ] {
            let run = try binary.run("replybook \(line)")
            for scalar in (run.stdout + run.stderr).unicodeScalars where !["\n", "\t"].contains(scalar) {
                #expect(!Self.steers(scalar), "\(line): U+\(String(scalar.value, radix: 16))")
            }
            #expect(run.status != 132 && run.status != 139, "\(line)")
        }
    }

    @Test func `JSON keeps every character of a title`() throws {
        let book = try Self.book(#"\u202Erevo"#)
        defer { do { try FileManager.default.removeItem(at: book) } catch { Issue.record(error) } }
        let list = try Binary(folder: book, environment: [:]).run("replybook list --format json").stdout
        #expect(list.contains("Where \u{202E}revo order"))
    }

    @Test func `a bidi override in a title is shown as its escape`() throws {
        let book = try Self.book(#"\u202Erevo"#)
        defer { do { try FileManager.default.removeItem(at: book) } catch { Issue.record(error) } }
        #expect(try Binary(folder: book, environment: [:]).run("replybook list").stdout.contains(#"Where \u{202E}revo order"#))
    }

    private static func steers(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || (0x202A...0x202E).contains(scalar.value)
            || (0x2066...0x2069).contains(scalar.value) || [0x200E, 0x200F, 0x061C, 0x2028, 0x2029].contains(scalar.value)
    }

    /// A book whose texts, settings and agent's file hold the sequence, written as YAML escapes it.
    private static func book(_ sequence: String) throws -> URL {
        let book = FileManager.default.temporaryDirectory.appending(path: "replybook-\(UUID().uuidString)")
        let plain = sequence.replacing(/\\u([0-9A-Fa-f]{4})/) { match in
            UInt32(match.1, radix: 16).flatMap { Unicode.Scalar($0) }.map { String(Character($0)) } ?? ""
        }.replacing(#"\r"#, with: "\r")
        let files = [
            "Templates/delivery/where.en.md": """
            ---
            title: "Where \(sequence) order"
            questions: ["where is my order \(sequence)"]
            interest: "Where \(sequence)"
            owner: "me \(sequence)"
            status: published
            ---
            ## Resolution
            On \(plain) its way.

            """,
            "KnowledgeBase/delivery/help.en.md": """
            ---
            title: "Help \(sequence)"
            description: "All \(sequence)"
            category: delivery
            status: published
            ---
            Body \(plain) here.

            """,
            ".replybook.yml": "shop: \"Shop \(sequence)\"\n\"key \(sequence)\": 1\n",
            ".config/replybook/agent.yml": "agent_name: \"Anna \(sequence)\"\n\"key \(sequence)\": 1\n",
            "mail.txt": "Where \(plain) is my order?\n",
        ]
        for (name, text) in files {
            let file = book.appending(path: name)
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }
        return book
    }
}
