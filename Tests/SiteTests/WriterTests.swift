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
        #expect(summary == .init(written: 1, unchanged: 1, removed: 1))
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

    private func write(_ path: String, _ text: String) throws {
        let file = URL(filePath: path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    @Test(arguments: [false, true])
    func `files of others survive every build, pages that are no longer written do not`(inPlace: Bool) throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var writer = SiteWriter(folder: folder)
        writer.isInPlace = inPlace
        _ = try writer.write([SiteFile("index.html", text: "1"), SiteFile("en/old.html", text: "x")])
        try write("\(folder)/CNAME", "help.example")
        try write("\(folder)/.git/objects/aa/bb", "object")
        try write("\(folder)/en/upload.pdf", "pdf")
        try FileManager.default.createSymbolicLink(atPath: "\(folder)/latest", withDestinationPath: "nowhere")
        for round in 2...3 {
            let summary = try writer.write([SiteFile("index.html", text: "\(round)")])
            #expect(summary.removed == (round == 2 ? 1 : 0))
            #expect(text("index.html") == "\(round)")
            #expect(text("en/old.html") == nil)
            #expect(text("CNAME") == "help.example")
            #expect(text(".git/objects/aa/bb") == "object")
            #expect(text("en/upload.pdf") == "pdf")
            #expect(try FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/latest") == "nowhere")
        }
    }

    @Test func `a folder of which somebody else's file says that it is a site is left alone`() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try write("\(folder)/.replybook-site", "my notes on the site")
        try write("\(folder)/notes.txt", "mine")
        #expect(throws: SiteWriter.Failure.self) { _ = try SiteWriter(folder: folder).write([SiteFile("index.html", text: "x")]) }
        #expect(text("notes.txt") == "mine")
    }

    @Test func `a link as output is followed and stays a link`() throws {
        let link = folder + "-link"
        defer { for path in [folder, link] { try? FileManager.default.removeItem(atPath: path) } }
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: folder)
        for round in ["1", "2"] { _ = try SiteWriter(folder: link).write([SiteFile("index.html", text: round)]) }
        #expect(text("index.html") == "2")
        #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == folder)
    }

    @Test func `a new site has the rights of the old folder`() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let writer = SiteWriter(folder: folder)
        _ = try writer.write([SiteFile("en/index.html", text: "1")])
        for path in [folder, folder + "/en"] { try FileManager.default.setAttributes([.posixPermissions: 0o2775], ofItemAtPath: path) }
        _ = try writer.write([SiteFile("en/index.html", text: "2")])
        for path in [folder, folder + "/en"] {
            #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o2775)
        }
    }

    @Test(arguments: ["KnowledgeBase", "KnowledgeBase/site", "Templates/site"])
    func `a site is not written into the book's own folders`(place: String) throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try FileManager.default.createDirectory(atPath: "\(folder)/KnowledgeBase", withIntermediateDirectories: true)
        try FileManager.default.createDirectory(atPath: "\(folder)/Templates", withIntermediateDirectories: true)
        let writer = SiteWriter(folder: "\(folder)/\(place)", book: folder)
        let failure = #expect(throws: SiteWriter.Failure.self) { _ = try writer.write([SiteFile("index.html", text: "x")]) }
        #expect(failure?.description.contains("lies in the book's own") == true)
        #expect(text("\(place)/index.html") == nil)
    }

    @Test func `a site between the two renames of a killed build is there again after the next one, files of others too`() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let writer = SiteWriter(folder: folder)
        _ = try writer.write([SiteFile("index.html", text: "old")])
        try write("\(folder)/CNAME", "help.example")
        // No process has so high a number.
        try FileManager.default.moveItem(atPath: folder, toPath: "\(folder).old-99999999")
        #expect(throws: (any Error).self) {
            _ = try writer.write([SiteFile("index.html", text: "new"), SiteFile("index.html/x", text: "x")])
        }
        #expect(text("index.html") == "old")
        _ = try writer.write([SiteFile("index.html", text: "new")])
        #expect(text("index.html") == "new")
        #expect(text("CNAME") == "help.example")
    }

    @Test func `what was put into the old site while it was replaced moves over`() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let writer = SiteWriter(folder: folder)
        _ = try writer.write([SiteFile("index.html", text: "new")])
        _ = try SiteWriter(folder: folder + ".new-99999999").write([SiteFile("index.html", text: "old")])
        try write("\(folder).new-99999999/uploads/late.txt", "late")
        _ = try writer.write([SiteFile("index.html", text: "newer")])
        #expect(text("index.html") == "newer")
        #expect(text("uploads/late.txt") == "late")
        #expect(!FileManager.default.fileExists(atPath: folder + ".new-99999999"))
    }

    @Test(arguments: [false, true])
    func `a picture is copied from the book, and only once`(inPlace: Bool) throws {
        let source = folder + ".png"
        defer { for path in [folder, source] { try? FileManager.default.removeItem(atPath: path) } }
        let bytes = Data((0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) })
        try bytes.write(to: URL(filePath: source))
        var writer = SiteWriter(folder: folder)
        writer.isInPlace = inPlace
        #expect(try writer.write([SiteFile("assets/a.png", copying: source)]) == .init(written: 1, unchanged: 0, removed: 0))
        #expect(FileManager.default.contents(atPath: "\(folder)/assets/a.png") == bytes)
        #expect(try writer.write([SiteFile("assets/a.png", copying: source)]) == .init(written: 0, unchanged: 1, removed: 0))
    }

    @Test func `a file that a killed build began in place goes with the next build`() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        var writer = SiteWriter(folder: folder)
        writer.isInPlace = true
        _ = try writer.write([SiteFile("index.html", text: "1")])
        try write("\(folder)/index.html.99999999.replybook-tmp", "half")
        _ = try writer.write([SiteFile("index.html", text: "2")])
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == [".replybook-site", "index.html"])
    }
}
