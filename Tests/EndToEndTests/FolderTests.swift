import Foundation
import Testing

/// Folders of one module point one way, as modules do.
@Suite struct FolderTests {
    /// Modules whose folders still lead back to themselves, with their circles. Only ever take away from this list.
    static let known: [String: [[String]]] = [:]

    private static var modules: [String] {
        get throws {
            try FileManager.default.contentsOfDirectory(atPath: ConsoleCase.repository.appending(path: "Sources").path)
                .filter { !$0.hasPrefix(".") && $0 != "Plugins" }.sorted()
        }
    }

    @Test func `folders of a module do not form a circle`() throws {
        for module in try Self.modules {
            let graph = try FolderGraph(module: module)
            let known = Self.known[module] ?? []
            for circle in graph.circles where !known.contains(circle) {
                Issue.record("\(module): \(circle)\n\(graph.explanation(of: circle).joined(separator: "\n"))")
            }
            for circle in known {
                #expect(graph.circles.contains(circle), "\(module) no longer has the circle \(circle); take it off the list")
            }
        }
    }

    @Test func `a new circle is found, whatever it is made of`() {
        let files = [
            "Index/Reader.swift": "package struct Reader { let words: Words }",
            "Index/Words.swift": "package struct Words {}\n// Ranking is not named here",
            "Ranking/Score.swift": "func score(_ reader: Reader) -> Int { 0 }",
        ]
        #expect(FolderGraph(files: files).circles == [])
        var seeded = files
        seeded["Index/Words.swift"] = "package struct Words { func best() -> Int { score(Reader(words: self)) } }"
        #expect(FolderGraph(files: seeded).circles == [["Index", "Ranking"]])
        seeded["Index/Words.swift"] = "package struct Words {\n    let text = \"\\(score(reader))\"\n}"
        #expect(FolderGraph(files: seeded).circles == [["Index", "Ranking"]])
        seeded["Index/Words.swift"] = "package struct Words { let text = \"score\", other = self.score }"
        #expect(FolderGraph(files: seeded).circles == [])
        seeded["Search/Find.swift"] = "struct Find { let score = score(x) }"
        seeded["Index/Words.swift"] = "package struct Words { let find: Find }"
        #expect(FolderGraph(files: seeded).circles == [["Index", "Ranking", "Search"]])
    }
}
