import Foundation
import Testing

/// Imports point one way and every outside dependency has one home: the table in ARCHITECTURE.md is the law.
@Suite struct HouseTests {
    /// The table between the marks in ARCHITECTURE.md: each module with what it imports.
    static let rooms: [String: Set<String>] = {
        guard let page = try? String(contentsOf: ConsoleCase.repository.appending(path: "ARCHITECTURE.md"), encoding: .utf8),
            let table = page.firstMatch(of: /<!-- imports:begin -->([\s\S]*?)<!-- imports:end -->/)?.1
        else { return [:] }
        return Dictionary(
            table.split(separator: "\n").filter { $0.hasPrefix("| `") }.map { row in
                let cells = row.split(separator: "|")
                let names = cells.prefix(2).map { $0.matches(of: /`([\w-]+)`/).map { String($0.1) } }
                return (names[0][0], Set(names[1]))
            }, uniquingKeysWith: { first, _ in first })
    }()
    /// Part of the toolchain, welcome anywhere but in the rooms that are also compiled to WebAssembly.
    static let toolchain: Set<String> = [
        "Darwin", "Dispatch", "Foundation", "FoundationEssentials", "Glibc", "Musl", "Synchronization",
    ]

    @Test func `the table has a row for every module`() throws {
        let folders = try FileManager.default.contentsOfDirectory(
            at: ConsoleCase.repository.appending(path: "Sources"), includingPropertiesForKeys: nil)
        let modules = try folders.filter { folder in
            try FileManager.default.contentsOfDirectory(atPath: folder.path).contains { $0.hasSuffix(".swift") }
                || !["CCMarkGFM", "CFiles", "CStartup", "CZlib", "Plugins"].contains(folder.lastPathComponent)
        }
        let withoutRow: Set = ["SearchWasm"]
        #expect(Set(modules.map(\.lastPathComponent)).subtracting(withoutRow) == Set(Self.rooms.keys))
    }

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
