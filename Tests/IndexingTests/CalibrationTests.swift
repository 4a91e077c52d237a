import Basics
import Content
import Foundation
import Indexing
import SearchCore
import Testing

/// What an index says of its own certainty, on books of all sizes.
@Suite struct CalibrationTests {
    /// Templates of made-up words: each question has some of its template's own words and more that all share.
    private static func book(_ count: Int) -> [SearchDocument] {
        var random = SplitMix(seed: UInt64(count))
        func word(_ number: Int) -> String {
            let syllables = ["ba", "ke", "mi", "lo", "tu", "ra", "ne", "vi", "so", "du", "pla", "gre", "sti", "kro", "flu"]
            var rest = number &* 7919 % 50625
            return (0..<4).map { _ in
                defer { rest /= 15 }
                return syllables[rest % 15]
            }.joined()
        }
        return (0..<count).map { number in
            let topic = (0..<5).map { _ in word(Int(random.next() % 4000)) }
            func question() -> String {
                (0..<7).map { place in
                    place % 3 == 0 ? topic[Int(random.next() % 5)] : word(9000 + Int(random.next() % 60))
                }.joined(separator: " ")
            }
            return SmallBook.document(
                "delivery/t\(number)", "en", topic.prefix(2).joined(separator: " "), (0..<6).map { _ in question() },
                topic.joined(separator: " "))
        }
    }

    private func expectSensible(_ documents: [SearchDocument], _ name: String, _ compiler: IndexCompiler = IndexCompiler()) throws {
        let parameters = try SmallBook.withReader(compiler.compile(documents)) { $0.parameters }
        #expect(parameters.calibrationSlope > 0.05 && parameters.calibrationSlope < 5, "\(name): slope \(parameters.calibrationSlope)")
        // Of a question whose words the book all says, the share adds in full.
        let offset = parameters.calibrationOffset + parameters.calibrationShare
        #expect(abs(offset) < 8, "\(name): offset \(offset)")
        #expect(parameters.calibrationShare >= 0 && parameters.calibrationShare < 20, "\(name): share \(parameters.calibrationShare)")
    }

    @Test(arguments: [20, 100, 150, 410])
    func `chances of a compiled book are neither all nothing nor all certain`(count: Int) throws {
        try expectSensible(Self.book(count), "\(count) templates")
    }

    @Test func `a book of articles without questions calibrates by its titles`() throws {
        let documents = Self.book(150).map { document in
            var document = document
            document.questions = []
            return document
        }
        try SmallBook.withReader(IndexCompiler().compile(documents)) { reader in
            #expect(reader.parameters.calibrationSlope > 0.05 && reader.parameters.calibrationSlope < 5)
            let named = Searcher(reader).search(Array(documents[40].title.utf8)).hits.first?.probability ?? 0
            #expect(named > 0.5, "a title asked for: \(named)")
        }
    }

    @Test(arguments: [".", "Tests/Books/electronics", "Tests/Books/german"]) func `chances of the written books are sensible`(path: String)
        throws
    {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").appending(path: path)
        let adapter = BookAdapter(BookLoader.load(folder.standardizedFileURL.path))
        #expect(adapter.templates().count > 10)
        try expectSensible(adapter.templates(), path, adapter.compiler)
    }

    /// Sets of labelled queries that are not part of the repository; their folder is named by the environment.
    @Test(.enabled(if: ProcessInfo.processInfo.environment["REPLYBOOK_EVAL"] != nil), arguments: ["banking77", "massive-ru", "massive-pl"])
    func `chances of the development books are sensible`(name: String) throws {
        let root = URL(filePath: try #require(ProcessInfo.processInfo.environment["REPLYBOOK_EVAL"])).appending(path: name)
        func rows(_ file: String) throws -> [[String: String]] {
            try Data(contentsOf: root.appending(path: file)).split(separator: 0x0A).map {
                (try JSONSerialization.jsonObject(with: Data($0)) as? [String: Any] ?? [:]).compactMapValues { $0 as? String }
            }
        }
        let questions = Dictionary(grouping: try rows("train_10.jsonl")) { $0["label"] ?? "" }
        let documents = try rows("labels.jsonl").map { row in
            let id = row["id"] ?? ""
            return SmallBook.document(
                "product/\(id)", row["lang"] ?? "en", row["title"] ?? id, (questions[id] ?? []).compactMap { $0["text"] },
                row["title"] ?? id)
        }
        try expectSensible(documents, name)
    }
}
