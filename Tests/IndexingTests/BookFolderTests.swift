import Basics
import Foundation
import Testing

@testable import Indexing

/// A book of somebody else must not lead what the program writes to other places of its user.
@Suite struct BookFolderTests {
    @Test(arguments: ["index.rbx", "evidence.json", "gaps.jsonl", "site.cache", "feedback.sqlite"])
    func `nothing is read or written through a link in the place of a generated file`(name: String) throws {
        let book = try TemporaryBook()
        let folder = BookFolder(of: book.root)
        try folder.make()
        let target = book.root + "/precious"
        try "precious".write(toFile: target, atomically: true, encoding: .utf8)
        for destination in [target, book.root + "/nowhere"] {
            try? FileManager.default.removeItem(atPath: folder.path(of: name))
            try FileManager.default.createSymbolicLink(atPath: folder.path(of: name), withDestinationPath: destination)
            let refusal = FileFault(verb: "write", path: folder.path(of: name), .link)
            #expect(throws: refusal) { try folder.write(parts: [[1]], to: name) }
            #expect(throws: refusal) { _ = try folder.open(name, verb: "write", flags: O_RDWR | O_CREAT) }
            #expect(throws: FileFault.self) { _ = try folder.read(name) }
        }
        #expect(try String(contentsOfFile: target, encoding: .utf8) == "precious")
        #expect(!FileManager.default.fileExists(atPath: book.root + "/nowhere"))
    }

    @Test func `the folder keeps itself out of git`() throws {
        let book = try TemporaryBook()
        _ = try book.open()
        #expect(try String(contentsOfFile: BookFolder(of: book.root).path(of: ".gitignore"), encoding: .utf8) == "*\n")
    }

    @Test func `a link in the place of the folder stops the index with its reason`() throws {
        let book = try TemporaryBook()
        let outside = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
        try FileManager.default.createDirectory(atPath: outside, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: outside) }
        try FileManager.default.createSymbolicLink(atPath: book.root + "/.replybook", withDestinationPath: outside)
        let fault = #expect(throws: FileFault.self) { try book.open() }
        #expect(fault?.description.hasSuffix("/.replybook': it is a symbolic link; remove it, and the program makes it anew") == true)
        #expect(throws: FileFault.self) { try BookFolder(of: book.root).make() }
        #expect(try FileManager.default.contentsOfDirectory(atPath: outside).isEmpty)
    }

    @Test func `a link in the place of the index stops the search, a pipe is passed over`() throws {
        let book = try TemporaryBook()
        let target = book.root + "/precious"
        try "precious".write(toFile: target, atomically: true, encoding: .utf8)
        try BookFolder(of: book.root).make()
        try FileManager.default.createSymbolicLink(atPath: BookIndex(book.root).path, withDestinationPath: target)
        #expect(throws: FileFault.self) { try book.open() }
        #expect(try String(contentsOfFile: target, encoding: .utf8) == "precious")
        try FileManager.default.removeItem(atPath: BookIndex(book.root).path)
        mkfifo(BookIndex(book.root).path, 0o600)
        guard case .unkept(let reason) = try book.open().state else { Issue.record("the pipe was replaced"); return }
        #expect(reason.contains("it is not a regular file"))
    }

    @Test func `temporary files of the dead are removed, those of the living stay`() throws {
        let book = try TemporaryBook()
        let folder = BookFolder(of: book.root)
        try folder.make()
        let names = ["1.2", "99999.7", "3.4"].map { ".replybook.\($0).tmp" }
        for name in names { try Data("half".utf8).write(to: URL(filePath: folder.path(of: name))) }
        let living = try folder.open(names[2], verb: "write", flags: O_RDWR)
        try living.lock(names[2], seconds: 1)
        try Data("mine".utf8).write(to: URL(filePath: folder.path(of: ".replybook.mine.tmp")))
        _ = try book.open()
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
                == [".gitignore", names[2], ".replybook.mine.tmp", "index.rbx"].sorted())
        _ = consume living
    }

    @Test func `content is written below the book and nowhere else`() throws {
        let book = try TemporaryBook()
        let outside = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
        try FileManager.default.createDirectory(atPath: outside, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: outside) }
        try FileManager.default.createSymbolicLink(atPath: book.root + "/Templates/money", withDestinationPath: outside)
        try FileManager.default.createSymbolicLink(atPath: book.root + "/Templates/inside", withDestinationPath: "return")
        for path in ["Templates/money/a.en.md", "Templates/money/deep/a.en.md", "../a.en.md", "Templates/../../a.en.md"] {
            #expect(throws: FileFault(verb: "write", path: path, .outsideBook)) { try ContentFile.write([1], to: path, inBook: book.root) }
        }
        #expect(try FileManager.default.contentsOfDirectory(atPath: outside).isEmpty)
        try ContentFile.write([65], to: "Templates/inside/a.en.md", inBook: book.root)
        try ContentFile.write([65], to: "Templates/new/deep/a.en.md", inBook: book.root)
        #expect(try String(contentsOfFile: book.root + "/Templates/return/a.en.md", encoding: .utf8) == "A")
    }
}
