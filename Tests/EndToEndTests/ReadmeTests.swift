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
