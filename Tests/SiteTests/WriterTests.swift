import Foundation
import Testing

@testable import Site

@Suite struct WriterTests {
    let folder = FileManager.default.temporaryDirectory.appending(path: "replybook-writer-\(UUID().uuidString)").path

    private func text(_ path: String) -> String? {
        FileManager.default.contents(atPath: "\(folder)/\(path)").map { String(decoding: $0, as: UTF8.self) }
    }

    @Test func `an unchanged file keeps its bytes and its time, a removed one goes`() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let writer = SiteWriter(folder: folder)
        _ = try writer.write([SiteFile("a/x.html", text: "x"), SiteFile("y.html", text: "y")])
        let old = Date(timeIntervalSince1970: 1_000_000)
        try FileManager.default.setAttributes([.modificationDate: old], ofItemAtPath: "\(folder)/a/x.html")
        let summary = try writer.write([SiteFile("a/x.html", text: "x"), SiteFile("z.html", text: "z")])
        #expect(summary == .init(written: 1, unchanged: 2, removed: 1))
        #expect(try FileManager.default.attributesOfItem(atPath: "\(folder)/a/x.html")[.modificationDate] as? Date == old)
        #expect(text("y.html") == nil)
        #expect(text("z.html") == "z")
    }

    @Test func `a folder with other files is left alone`() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data("mine".utf8).write(to: URL(filePath: folder).appending(path: "notes.txt"))
        #expect(throws: SiteWriter.Failure.self) { _ = try SiteWriter(folder: folder).write([SiteFile("index.html", text: "x")]) }
        #expect(text("notes.txt") == "mine")
    }

    @Test func `what a killed build left is removed by the next one`() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        // No process has so high a number.
        for leftover in ["\(folder).new-99999999", "\(folder).old-99999999"] {
            try FileManager.default.createDirectory(atPath: "\(leftover)/en", withIntermediateDirectories: true)
        }
        _ = try SiteWriter(folder: folder).write([SiteFile("index.html", text: "x")])
        #expect(!FileManager.default.fileExists(atPath: "\(folder).new-99999999"))
        #expect(!FileManager.default.fileExists(atPath: "\(folder).old-99999999"))
    }

    @Test func `a build that fails leaves the old site whole and nothing beside it`() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let writer = SiteWriter(folder: folder)
        _ = try writer.write([SiteFile("index.html", text: "old")])
        // A file and a folder of one name cannot both be written.
        #expect(throws: (any Error).self) {
            _ = try writer.write([SiteFile("index.html", text: "new"), SiteFile("index.html/x", text: "x")])
        }
        #expect(text("index.html") == "old")
        let parent = (folder as NSString).deletingLastPathComponent
        let left = try FileManager.default.contentsOfDirectory(atPath: parent).filter {
            $0.hasPrefix((folder as NSString).lastPathComponent + ".")
        }
        #expect(left == [])
    }
}
