import Foundation
import Testing

/// Imports point one way and every outside dependency has one home; the README's table of rooms says the same in words.
@Suite struct HouseTests {
    static let rooms: [String: Set<String>] = [
        "Diagnostics": [],
        "Markdown": ["CCMarkGFM", "Diagnostics"],
        "Content": ["Diagnostics", "Markdown", "Yams"],
        "SearchCore": [],
        "Indexing": ["Content", "Diagnostics", "Markdown", "SearchCore"],
        "Checking": ["Content", "Diagnostics", "Markdown"],
        "Replying": ["Content", "Diagnostics", "Markdown", "SearchCore"],
        "Feedback": ["Content", "Diagnostics", "GRDB"],
        "Site": ["CZlib", "Content", "Diagnostics", "Markdown", "Mustache", "SearchAsset", "SearchCore"],
        "Preview": ["Content", "Diagnostics", "Hummingbird", "Logging", "Markdown", "Site"],
        "Commands": [
            "ArgumentParser", "Checking", "Content", "Diagnostics", "Feedback", "Indexing", "Preview", "Replying", "SearchCore", "Site",
        ],
        "replybook": ["Commands"],
        "replybook-bench": ["Diagnostics", "Indexing", "Replying", "SearchCore"],
        "replybook-calibrate": ["Diagnostics", "Feedback"],
    ]
    /// Part of the toolchain, welcome anywhere but in `SearchCore`.
    static let toolchain: Set<String> = [
        "Darwin", "Dispatch", "Foundation", "FoundationEssentials", "Glibc", "Musl", "Synchronization",
    ]

    @Test(arguments: rooms.keys.sorted())
    func `a room imports what its place allows, all of it and nothing else`(room: String) throws {
        let folder = ConsoleCase.repository.appending(path: "Sources/\(room)")
        let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
        let place = try #require(Self.rooms[room])
        let allowed = room == "SearchCore" ? place : place.union(Self.toolchain)
        var unused = place
        for case let file as URL in files where file.pathExtension == "swift" {
            let text = try String(contentsOf: file, encoding: .utf8)
            for match in text.matches(
                of: /(?m)^\s*(?:package |public |internal |private |@\w+ )*import (?:struct |class |enum |func )?(\w+)/)
            {
                #expect(allowed.contains(String(match.1)), "\(room)/\(file.lastPathComponent) imports \(match.1)")
                unused.remove(String(match.1))
            }
        }
        #expect(unused == [], "\(room) imports none of these")
    }
}
