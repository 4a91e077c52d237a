import Foundation
import Testing

/// The README shows real output: each of its `console` blocks is a session with the sample book.
@Suite struct ReadmeTests {
    static let file = ConsoleCase.repository.appending(path: "README.md")

    @Test func `the README shows what the program prints`() throws {
        let text = try String(contentsOf: Self.file, encoding: .utf8)
        let played = try Self.replayed(text)
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
            try Data(played.utf8).write(to: Self.file, options: .atomic)
            Issue.record("recorded README.md")
        }
        #expect(played == text)
    }

    @Test func `the template of the README passes every check in a new book`() throws {
        let text = try String(contentsOf: Self.file, encoding: .utf8)
        let block = try #require(
            text.components(separatedBy: "```markdown\n").dropFirst().map { $0.components(separatedBy: "```\n")[0] }
                .first { $0.contains("## Resolution") })
        let folder = FileManager.default.temporaryDirectory.appending(path: "replybook-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { do { try FileManager.default.removeItem(at: folder) } catch { Issue.record(error) } }
        let binary = Binary(folder: folder, environment: [:])
        #expect(try binary.run("replybook init . --shop Shop --today 2026-11-22").status == 0)
        try Data(block.utf8).write(to: folder.appending(path: "Templates/delivery/readme.en.md"))
        let check = try binary.run("replybook check --today 2026-11-22 --strict Templates/delivery/readme.en.md")
        #expect(check.stdout == "")
        #expect(check.status == 0)
    }

    /// The text with the content of every block as it is printed today; all blocks share one folder.
    private static func replayed(_ text: String) throws -> String {
        let copy = try ConsoleCase.freshBook(named: "sample")
        defer { try? FileManager.default.removeItem(at: copy) }
        let parts = text.components(separatedBy: "```console\n")
        var played = parts[0]
        for part in parts.dropFirst() {
            let halves = part.components(separatedBy: "```\n")
            let session = try ConsoleCase.play(
                halves[0].split(separator: "\n").filter { $0.hasPrefix("$ ") }.map { String($0.dropFirst(2)) }, in: copy)
            played += "```console\n" + session.drop { $0 == "\n" } + "```\n" + halves.dropFirst().joined(separator: "```\n")
        }
        return played
    }
}
