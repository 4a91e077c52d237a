import Foundation
import Testing

/// Imports point one way and every outside dependency has one home; the README's table of rooms says the same in words.
@Suite struct HouseTests {
    static let rooms: [String: Set<String>] = [
        "Basics": ["CFiles"],
        "Diagnostics": ["Basics"],
        "TextAnalysis": [],
        "Language": ["TextAnalysis"],
        "PersonalData": [],
        "Markdown": ["CCMarkGFM", "Diagnostics"],
        "Content": ["Basics", "Diagnostics", "Language", "Markdown", "Yams"],
        "SearchCore": ["TextAnalysis"],
        "Indexing": ["Basics", "Content", "Diagnostics", "Language", "Markdown", "SearchCore", "TextAnalysis"],
        "Checking": ["Basics", "Content", "Diagnostics", "Language", "Markdown", "PersonalData"],
        "Replying": ["Basics", "Content", "Diagnostics", "Language", "Markdown", "SearchCore", "TextAnalysis"],
        "Feedback": ["Basics", "Content", "Diagnostics", "GRDB", "Language", "PersonalData"],
        "Site": [
            "Basics", "CZlib", "Content", "Diagnostics", "Language", "Markdown", "Mustache", "SearchAsset", "SearchCore", "TextAnalysis",
        ],
        "Server": ["Content", "Diagnostics", "Hummingbird", "Logging", "Markdown", "Site"],
        "Desk": [
            "Basics", "Checking", "Content", "Diagnostics", "Feedback", "Indexing", "Language", "Replying", "SearchCore", "TextAnalysis",
        ],
        "Commands": [
            "ArgumentParser", "Basics", "Checking", "Content", "Desk", "Diagnostics", "Feedback", "Indexing", "Language", "Replying",
            "SearchCore", "Server", "Site",
        ],
        "replybook": ["CStartup", "Commands"],
        "replybook-bench": ["Basics", "Diagnostics", "Indexing", "Replying", "SearchCore"],
        "replybook-calibrate": ["Basics", "Diagnostics", "Feedback"],
    ]
    /// Part of the toolchain, welcome anywhere but in the rooms that are also compiled to WebAssembly.
    static let toolchain: Set<String> = [
        "Darwin", "Dispatch", "Foundation", "FoundationEssentials", "Glibc", "Musl", "Synchronization",
    ]

    @Test(arguments: rooms.keys.sorted())
    func `a room imports what its place allows, all of it and nothing else`(room: String) throws {
        let folder = ConsoleCase.repository.appending(path: "Sources/\(room)")
        let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
        let place = try #require(Self.rooms[room])
        let allowed = ["SearchCore", "TextAnalysis"].contains(room) ? place : place.union(Self.toolchain)
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
