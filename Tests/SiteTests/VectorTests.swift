import Content
import Foundation
import Language
import SearchCore
import Site
import Testing
import TextAnalysis

/// The same vectors run in a browser: `Tests/Browser/search_test.py`. `RECORD_SNAPSHOTS=1` writes them anew and fails.
@Suite struct VectorTests {
    struct Vector: Codable {
        let language: String
        let query: String
        var paths: [String]
    }

    static let sample = SampleSite(BookLoader.load(SampleSite.repository))

    @Test func `the help site's search ranks these queries like this`() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Vectors/search.json")
        var vectors = try JSONDecoder().decode([Vector].self, from: Data(contentsOf: file))
        for (language, content) in Self.sample.site.search {
            let bytes = ArticleIndex.bytes(content.texts)
            try bytes.withUnsafeBytes { bytes in
                let searcher = ArticleSearcher(try IndexReader(bytes))
                for (place, vector) in vectors.enumerated() where vector.language == language.description {
                    let result = searcher.search(Array((vector.query + " ").utf8), options: SearchOptions())
                    let paths = result.hits.prefix(3).map { searcher.reader.string(searcher.reader.template($0.template).path) }
                    #expect(paths == vector.paths, "\(vector.query)")
                    vectors[place].paths = paths
                }
            }
        }
        guard ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" else { return }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try encoder.encode(vectors).write(to: file)
        Issue.record("recorded '\(file.path)'; read what changed and run again")
    }

    @Test func `what is suggested for any beginning of a query is found by the same words afterwards`() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Vectors/search.json")
        let vectors = try JSONDecoder().decode([Vector].self, from: Data(contentsOf: file))
        for (language, content) in Self.sample.site.search {
            try ArticleIndex.bytes(content.texts).withUnsafeBytes { bytes in
                let searcher = ArticleSearcher(try IndexReader(bytes))
                for vector in vectors where vector.language == language.description {
                    for length in 1...vector.query.count where vector.query.prefix(length).last != " " {
                        let typed = Array(vector.query.prefix(length).utf8)
                        var (suggested, found) = (SearchOptions(), SearchOptions())
                        (suggested.limit, suggested.typing, found.limit) = (5, true, 1000)
                        let lost = Set(searcher.search(typed, options: suggested).hits.map(\.template))
                            .subtracting(searcher.search(typed, options: found).hits.map(\.template))
                        #expect(lost.isEmpty, "\(vector.query.prefix(length))")
                    }
                }
            }
        }
    }

    @Test func `texts read back as they were written`() throws {
        for texts in Self.sample.site.search.values.map(\.texts) {
            let again = texts.bytes.withUnsafeBytes { ArticleTexts($0) }
            #expect(again?.articles == texts.articles)
        }
    }

    @Test func `a word that only a body has is told as unknown, and found once it is learned`() throws {
        let body = (0..<400).map { "w\(String($0, radix: 16))ord\(String($0 * 7919, radix: 36))" }
        let article = SampleSite.article("Parcel", body.joined(separator: " "))
        let other = SampleSite.article("Refund", "Money.")
        let site = try SampleSite([
            ".replybook.yml": SampleSite.settings, "KnowledgeBase/delivery/parcel.en.md": article,
            "KnowledgeBase/money/refund.en.md": other,
        ])
        let content = try #require(site.site.search.values.first)
        let texts = content.texts
        let rare = try #require(body.first { !texts.articles.flatMap(\.bodyWords).contains(Array($0.utf8)) })
        let asked = Array("\(rare) ".utf8)
        let answer = try Self.answer(texts, asked)
        #expect(answer.hits == [])
        let hash = UInt32(bitPattern: Int32(try #require(answer.unknown.first)))
        let part = content.words[Int(hash) % content.words.count].bytes
        let words = try #require(part.withUnsafeBytes { ArticleWords($0) })
        #expect(words.words == content.words[Int(hash) % content.words.count].words)
        var learned = texts
        learned.learn(words, of: [hash])
        #expect(try Self.answer(learned, asked).hits == ["Parcel"])
        #expect(try Self.answer(texts, Array("parcel parcl rfund".utf8)).unknown == [])
    }

    private static func answer(_ texts: ArticleTexts, _ query: [UInt8]) throws -> (hits: [String], unknown: [Int]) {
        struct Answer: Decodable {
            struct Hit: Decodable { let title: String }
            let hits: [Hit]
            let unknown: [Int]
        }
        let json = try ArticleIndex.bytes(texts).withUnsafeBytes {
            ArticleSearcher(try IndexReader($0)).json(query, options: SearchOptions())
        }
        let answer = try JSONDecoder().decode(Answer.self, from: Data(json))
        return (answer.hits.map(\.title), answer.unknown)
    }

    @Test func `the search learns how customers ask from the templates that offer an article`() throws {
        let template = """
            ---
            title: Late
            category: delivery
            questions: [where on earth is my tent, late, nothing came]
            articles: [delivery/parcel, money/refund]
            ---
            ## Resolution
            Secret reply.

            """
        let files = [
            "KnowledgeBase/delivery/parcel.en.md": SampleSite.article("Parcel"),
            "KnowledgeBase/money/refund.en.md": SampleSite.article("Refund"),
            "Templates/delivery/late.en.md": template,
        ]
        let without = try SampleSite(files.merging([".replybook.yml": SampleSite.settings]) { $1 })
        let with = try SampleSite(files.merging([".replybook.yml": SampleSite.settings + "site: {learn_from_templates: true}\n"]) { $1 })
        let query = Array("nothing came on earth ".utf8)
        #expect(try Self.answer(try #require(without.site.search.values.first).texts, query).hits == [])
        #expect(try Self.answer(try #require(with.site.search.values.first).texts, query).hits == ["Parcel"])
        for path in with.paths where path.hasSuffix(".html") || path.hasSuffix(".md") {
            #expect(!with[path].contains("on earth") && !with[path].contains("Secret"), "\(path)")
        }
    }

    @Test func `no bytes make the reader of texts crash`() {
        var seed = Mix(seed: 1)
        for _ in 0..<2000 {
            var bytes = [UInt8](ArticleTexts([]).bytes)
            for _ in 0..<40 {
                seed.add(7)
                bytes.append(UInt8(truncatingIfNeeded: seed.state))
            }
            guard let texts = bytes.withUnsafeBytes({ ArticleTexts($0) }) else { continue }
            let index = ArticleIndex.bytes(texts)
            #expect(index.withUnsafeBytes { (try? IndexReader($0)) != nil })
        }
    }
}
