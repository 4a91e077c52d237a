import Content
import Foundation
import SearchCore
import Site
import Testing

/// The same vectors run in a browser: `Tests/Browser/search_test.py`.
@Suite struct VectorTests {
    struct Vector: Decodable {
        let language: String
        let query: String
        let paths: [String]
    }

    static let sample = SampleSite(BookLoader.load(SampleSite.repository))

    @Test func `the help site's search ranks these queries like this`() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Vectors/search.json")
        let vectors = try JSONDecoder().decode([Vector].self, from: Data(contentsOf: file))
        for (language, texts) in Self.sample.site.searchTexts {
            let bytes = ArticleIndex.bytes(texts)
            try bytes.withUnsafeBytes { bytes in
                let searcher = ArticleSearcher(try IndexReader(bytes))
                for vector in vectors where vector.language == language.description {
                    let result = searcher.search(Array((vector.query + " ").utf8), options: SearchOptions())
                    let paths = result.hits.prefix(3).map { searcher.reader.string(searcher.reader.template($0.template).path) }
                    #expect(paths == vector.paths, "\(vector.query)")
                }
            }
        }
    }

    @Test func `what is suggested for any beginning of a query is found by the same words afterwards`() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Vectors/search.json")
        let vectors = try JSONDecoder().decode([Vector].self, from: Data(contentsOf: file))
        for (language, texts) in Self.sample.site.searchTexts {
            try ArticleIndex.bytes(texts).withUnsafeBytes { bytes in
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
        for texts in Self.sample.site.searchTexts.values {
            let again = texts.bytes.withUnsafeBytes { ArticleTexts($0) }
            #expect(again?.articles == texts.articles)
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
