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

    @Test func `the program's own folder of a book is made and written to`() throws {
        let book = try ExampleBook()
        let (root, bytes) = (book.root, Array("index".utf8))
        let folder = BookFolder(of: root)
        try folder.make()
        try folder.write(parts: [bytes], to: "index.rbx")
        #expect(try String(contentsOfFile: root + "/.replybook/index.rbx", encoding: .utf8) == "index")
    }
}
