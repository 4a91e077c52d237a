import Foundation
import Testing

@Suite struct ConsoleTests {
    /// `RECORD_SNAPSHOTS=1` rewrites the golden sessions; that run fails, so that nobody records by accident.
    @Test(arguments: try ConsoleCase.all().map(\.file.lastPathComponent))
    func `a session prints what it printed before`(name: String) throws {
        let session = try ConsoleCase(ConsoleCase.folder.appending(path: "Cases").appending(path: name))
        let played = try session.played()
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
            try Data(played.utf8).write(to: session.file, options: .atomic)
            Issue.record("recorded \(name)")
        }
        #expect(played == session.expected)
    }

    @Test func `there are sessions to play`() throws {
        #expect(try ConsoleCase.all().isEmpty == false)
    }

    @Test func `every fixture book is played`() throws {
        let books = try FileManager.default.contentsOfDirectory(atPath: ConsoleCase.folder.appending(path: "Books").path)
        let played = Set(try ConsoleCase.all().map(\.book))
        #expect(books.filter { !$0.hasPrefix(".") && !played.contains($0) } == [])
    }
}
