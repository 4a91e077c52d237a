import Basics
import Content
import Foundation
import SearchCore
import Testing

@testable import Indexing

/// An edit that keeps a file's size, time and place is an edit all the same.
@Suite struct StaleIndexTests {
    private static func setTimes(_ path: String, _ seconds: Int) {
        var times = [timespec(tv_sec: seconds, tv_nsec: 0), timespec(tv_sec: seconds, tv_nsec: 0)]
        utimensat(AT_FDCWD, path, &times, 0)
    }

    /// As `tar --mtime=@0` and builds of fixed times leave it.
    @Test func `sees an edit in place whose writer put the time back`() throws {
        let book = try TemporaryBook()
        let path = book.path("money/bill.en")
        for word in ["alpha", "bravo", "carol", "delta"] {
            try book.write("money/bill.en", title: "Bill", questions: ["send me \(word) please", "tax receipt"])
            Self.setTimes(path, 0)
            #expect(try book.open().state != .fresh, "\(word)")
            #expect(try book.first("\(word) please") == "money/bill")
        }
    }

    @Test func `sees two edits of the same size in one tick of the clock`() throws {
        let book = try TemporaryBook()
        for number in 10..<30 {
            let text = "---\ntitle: Bill \(number)\ncategory: money\nquestions: [a bill, b bill, c bill]\n---\n## Resolution\nWell.\n"
            try book.write("money/bill.en", title: "Bill", questions: ["a"])
            let handle = try #require(FileHandle(forWritingAtPath: book.path("money/bill.en")))
            try handle.truncate(atOffset: 0)
            try handle.write(contentsOf: Data(text.replacing("Bill", with: "Bull").utf8))
            _ = try book.open()
            try handle.seek(toOffset: 0)
            try handle.write(contentsOf: Data(text.utf8))
            let title = try book.open().file.withReader { reader in
                (0..<reader.templateCount).map { reader.string(reader.template($0).title) }.first { $0.hasPrefix("B") }
            }
            #expect(title == "Bill \(number)")
            try handle.close()
        }
    }

    @Test(arguments: [9_223_372_036, 9_223_372_037, 10_413_792_000, 253_402_300_799, -9_223_372_037])
    func `takes times that do not fit into 64 bits of nanoseconds`(seconds: Int) throws {
        let book = try TemporaryBook()
        Self.setTimes(book.path("return/how-to-return.en"), seconds)
        #expect(try book.open().state == .missing)
        #expect(try book.open().state == .fresh)
        #expect(BookLoader.load(book.root).templates.count == 2)
    }
}
