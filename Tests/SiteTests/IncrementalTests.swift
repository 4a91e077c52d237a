import Basics
import Content
import Diagnostics
import Foundation
import Testing

@testable import Site

/// A build that remembers the last one writes what a build without memory would write.
@Suite struct IncrementalTests {
    private static let program = Digest("this program")

    @Test(arguments: [1, 2, 3, 4] as [UInt64])
    func `after any edits a build with memory writes the bytes of a clean build`(seed: UInt64) throws {
        var random = SplitMix(seed: seed)
        let book = try EditedBook()
        defer { book.remove() }
        let output = book.root + "-site"
        defer { try? FileManager.default.removeItem(atPath: output) }
        for step in 0..<25 {
            for _ in 0..<Int(random.next() % 3) { try book.edit(&random) }
            let memory = BuildMemory(ofBook: book.root, program: Self.program)
            let (files, site) = book.site(memory)
            if site.hasErrors { continue }
            let result = try SiteWriter(folder: output).write(files, memory: site.memory)
            try result.memory.write(toBook: book.root, program: Self.program)
            if random.next() % 8 == 0 { try Data("tampered".utf8).write(to: URL(filePath: output + "/en/index.html")) }
            guard random.next() % 2 == 0 || step == 24 else { continue }
            _ = try SiteWriter(folder: output).write(
                book.site(BuildMemory(ofBook: book.root, program: Self.program)).files, memory: result.memory)
            let clean = Dictionary(uniqueKeysWithValues: book.site(BuildMemory()).files.map { ($0.path, $0.contents) })
            for (path, bytes) in clean {
                #expect(
                    FileManager.default.contents(atPath: "\(output)/\(path)").map { Array($0) } == bytes,
                    "seed \(seed), step \(step): \(path)")
            }
            #expect(Self.paths(output) == Set(clean.keys).union([SiteManifest.name]), "seed \(seed), step \(step)")
        }
    }

    @Test func `one edited article makes its page again and leaves the other pages alone`() throws {
        let book = try EditedBook()
        defer { book.remove() }
        // In a book of twelve articles a word more or less changes which ones read alike.
        try book.write(".replybook.yml", SampleSite.settings + "site: {related: 0}\n")
        let first = book.site(BuildMemory())
        let output = book.root + "-site"
        defer { try? FileManager.default.removeItem(atPath: output) }
        let memory = try SiteWriter(folder: output).write(first.files, memory: first.site.memory).memory
        try book.write("KnowledgeBase/money/m3.en.md", SampleSite.article("Money 3", "Other words.", "reviewed: 2026-10-04\n"))
        let second = book.site(memory)
        let summary = try SiteWriter(folder: output).write(second.files, memory: second.site.memory).summary
        // The page in its language and as a stand-in in the other, the index of the search with the file that names it, and the
        // passages and the piece of the dictionary that have the article's words.
        #expect(summary.written == 6)
    }

    @Test func `findings of an unchanged article are reported by every build`() throws {
        let book = try EditedBook()
        defer { book.remove() }
        try book.write(
            "KnowledgeBase/money/bad.en.md", SampleSite.article("Bad", "[gone](../money/none.md) {{ facts.none }}", "colour: red\n"))
        let first = book.site(BuildMemory()).site
        let again = BookSite.book(book.root, memory: first.memory)
        #expect(again.diagnostics.map(\.line) == BookSite.book(book.root, memory: BuildMemory()).diagnostics.map(\.line))
        #expect(BookSite.builder(again).site(again, memory: first.memory).diagnostics.map(\.line) == first.diagnostics.map(\.line))
    }

    @Test func `a link to an article that goes away is found though the linking text did not change`() throws {
        let book = try EditedBook()
        defer { book.remove() }
        try book.write("KnowledgeBase/money/link.en.md", SampleSite.article("Link", "[there](../money/m3.md#part)"))
        let first = book.site(BuildMemory()).site
        #expect(!first.hasErrors)
        try book.write("KnowledgeBase/money/m3.en.md", SampleSite.article("Money 3", "No part."))
        #expect(book.site(first.memory).site.diagnostics.map(\.rule) == ["anchors-exist"])
        try FileManager.default.removeItem(atPath: book.root + "/KnowledgeBase/money/m3.en.md")
        #expect(book.site(first.memory).site.diagnostics.map(\.rule) == ["links-lead-somewhere"])
    }

    @Test func `a damaged memory, or one of another program, is as good as none`() throws {
        let book = try EditedBook()
        defer { book.remove() }
        let path = book.root + "/.replybook/site.cache"
        func written(_ memory: BuildMemory) throws -> [UInt8] {
            try memory.write(toBook: book.root, program: Self.program)
            return Array(try Data(contentsOf: URL(filePath: path)))
        }
        let bytes = try written(book.site(BuildMemory()).site.memory)
        func read(_ bytes: [UInt8], _ program: Digest = Self.program) throws -> BuildMemory {
            try Data(bytes).write(to: URL(filePath: path))
            return BuildMemory(ofBook: book.root, program: program)
        }
        #expect(try read(bytes).articles.count == 12)
        #expect(try written(try read(bytes)) == bytes)
        #expect(try read(bytes, Digest("another")).articles.isEmpty)
        for cut in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 40)) {
            #expect(try read(Array(bytes[..<cut])).articles.isEmpty)
        }
        for place in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 60)) {
            var damaged = bytes
            damaged[place] ^= 0x10
            #expect(try read(damaged).articles.isEmpty, "byte \(place)")
        }
    }

    private static func paths(_ folder: String) -> Set<String> {
        guard let walk = FileManager.default.enumerator(atPath: folder) else { return [] }
        var paths: Set<String> = []
        for case let path as String in walk where walk.fileAttributes?[.type] as? FileAttributeType == .typeRegular { paths.insert(path) }
        return paths
    }
}
