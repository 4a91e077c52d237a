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
            try content.withSearcher { searcher in
                for (place, vector) in vectors.enumerated() where vector.language == language.description {
                    let result = content.result(Array((vector.query + " ").utf8), SearchOptions(), searcher)
                    let paths = result.hits.prefix(3).map { searcher.reader.string(searcher.reader.template($0.article).path) }
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
            try content.withSearcher { searcher in
                for vector in vectors where vector.language == language.description {
                    for length in 1...vector.query.count where vector.query.prefix(length).last != " " {
                        let typed = Array(vector.query.prefix(length).utf8)
                        var (suggested, found) = (SearchOptions(), SearchOptions())
                        (suggested.limit, suggested.typing, found.limit) = (5, true, 1000)
                        let lost = Set(content.result(typed, suggested, searcher).hits.map(\.article))
                            .subtracting(content.result(typed, found, searcher).hits.map(\.article))
                        #expect(lost.isEmpty, "\(vector.query.prefix(length))")
                    }
                }
            }
        }
    }

    @Test func `texts read back as they were written`() throws {
        for texts in Self.sample.site.search.values.map(\.texts) {
            let again = texts.bytes.withUnsafeBytes { SearchTexts($0) }
            #expect(again?.articles.articles == texts.articles.articles)
            #expect(again?.vocabulary == texts.vocabulary)
        }
    }

    private static func titles(_ content: SearchContent, _ query: [UInt8]) throws -> [String] {
        try content.withSearcher { searcher in
            content.result(query, SearchOptions(), searcher).hits.map {
                searcher.reader.string(searcher.reader.template($0.article).title)
            }
        }
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
        #expect(try Self.titles(try #require(without.site.search.values.first), query) == [])
        #expect(try Self.titles(try #require(with.site.search.values.first), query) == ["Parcel"])
        for path in with.paths where path.hasSuffix(".html") || path.hasSuffix(".md") {
            #expect(!with[path].contains("on earth") && !with[path].contains("Secret"), "\(path)")
        }
    }

    @Test func `no bytes make the reader of texts crash`() {
        var seed = Mix(seed: 1)
        for _ in 0..<2000 {
            var bytes = SearchTexts(ArticleTexts([]), .empty).bytes
            for _ in 0..<40 {
                seed.add(7)
                bytes.append(UInt8(truncatingIfNeeded: seed.state))
            }
            BodyPiece(bytes).eachWord { _, range in BodyPiece(bytes).eachPosting(range) { _ in } }
            guard let texts = bytes.withUnsafeBytes({ SearchTexts($0) }) else { continue }
            let index = ArticleIndex.bytes(texts.articles, texts.vocabulary)
            #expect(index.withUnsafeBytes { (try? IndexReader($0)) != nil })
        }
    }
}
