import Basics
import Foundation
import Testing

@Suite struct BasicsExamples {
    @Test func `a review falls due on a day that exists`() {
        let reviewed = Day("2026-08-31")
        let due = Period("6 months").flatMap { reviewed?.adding($0) }  // 2027-02-28
        #expect(due?.description == "2027-02-28")
    }

    @Test func `a file is replaced as a whole`() throws {
        let book = try ExampleBook()
        let path = book.root + "/note.txt"
        try AtomicFile.write(Array("whole or not at all\n".utf8), to: path)
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "whole or not at all\n")
    }

    @Test func `many files are replaced with one wait for the disk`() throws {
        let book = try ExampleBook()
        let (first, second) = (book.root + "/first.txt", book.root + "/second.txt")
        try AtomicFiles.write([(path: first, bytes: Array("one\n".utf8)), (path: second, bytes: Array("two\n".utf8))])
        #expect(try String(contentsOfFile: first, encoding: .utf8) == "one\n")
        #expect(try String(contentsOfFile: second, encoding: .utf8) == "two\n")
    }

    @Test func `of many files each keeps its permissions, a link leads on, and nothing else is left in the folders`() throws {
        let book = try ExampleBook()
        let root = book.root + "/many"
        let manager = FileManager.default
        try manager.createDirectory(atPath: root + "/b", withIntermediateDirectories: true)
        try "old".write(toFile: root + "/7.txt", atomically: true, encoding: .utf8)
        try manager.setAttributes([.posixPermissions: 0o600], ofItemAtPath: root + "/7.txt")
        try "old".write(toFile: root + "/b/target", atomically: true, encoding: .utf8)
        try manager.createSymbolicLink(atPath: root + "/link.txt", withDestinationPath: "b/target")
        let names = (0..<600).map { "\($0).txt" } + ["link.txt", "b/other.txt"]
        try AtomicFiles.write(names.map { (path: "\(root)/\($0)", bytes: Array($0.utf8)) })
        for name in names { #expect(try String(contentsOfFile: "\(root)/\(name)", encoding: .utf8) == name) }
        #expect(try manager.attributesOfItem(atPath: root + "/7.txt")[.posixPermissions] as? Int == 0o600)
        #expect(try String(contentsOfFile: root + "/b/target", encoding: .utf8) == "link.txt")
        #expect(try Set(manager.contentsOfDirectory(atPath: root)) == Set(names.filter { !$0.contains("/") } + ["b"]))
        #expect(try Set(manager.contentsOfDirectory(atPath: root + "/b")) == ["target", "other.txt"])
    }

    @Test func `a folder that is not there is named, and no file of its kind is written`() throws {
        let book = try ExampleBook()
        #expect(throws: FileFault.self) {
            try AtomicFiles.write([(path: book.root + "/nowhere/a.txt", bytes: [1]), (path: book.root + "/nowhere/b.txt", bytes: [2])])
        }
        #expect(!FileManager.default.fileExists(atPath: book.root + "/nowhere"))
    }

    @Test func `the program's own folder of a book is made and written to`() throws {
        let book = try ExampleBook()
        let (root, bytes) = (book.root, Array("index".utf8))
        let folder = BookFolder(of: root)
        try folder.make()
        try folder.write(parts: [bytes], to: "index.rbx")
        #expect(try String(contentsOfFile: root + "/.replybook/index.rbx", encoding: .utf8) == "index")
    }
}
