import Foundation
import Indexing
import SearchCore
import Testing

@Suite struct ResultTests {
    private func marked(_ query: String, language: String? = nil) throws -> (title: String, snippet: String) {
        try SmallBook.withReader { reader in
            var options = SearchOptions()
            options.language = language.map { Array($0.utf8) }
            let result = Searcher(reader).search(Array(query.utf8), options: options)
            let hit = try #require(result.hits.first)
            let record = reader.template(hit.template)
            let highlighter = Highlighter(result.query, segment: hit.segment, in: reader)
            let title = Array(reader.text(record.title))
            let snippet = Snippet(of: record, in: reader, highlighter)
            return (mark(title, title.withUnsafeBytes { highlighter.ranges(in: $0) }), mark(snippet.text, snippet.highlights))
        }
    }

    private func mark(_ text: [UInt8], _ ranges: [Range<Int>]) -> String {
        var result: [UInt8] = []
        var place = 0
        for range in ranges {
            result += text[place..<range.lowerBound] + Array("[".utf8) + text[range] + Array("]".utf8)
            place = range.upperBound
        }
        return String(decoding: result + text[place...], as: UTF8.self)
    }

    @Test func `highlights whole words in the inflection that the text has`() throws {
        #expect(try marked("возвратить товары") == ("Как вернуть [товар]", "[Товар] можно вернуть в течение 30 дней."))
        #expect(try marked("returning my items", language: "en").snippet == "You can [return] [items] within 30 days.")
        #expect(try marked("paczki kurierzy", language: "pl").snippet == "Twoja [paczka] jest u [kuriera].")
    }

    @Test func `writes the keys integrations build on`() throws {
        let query = Array("где мой \"зааказ\"\n".utf8)
        let json = try SmallBook.withReader { ResultWriter($0).json(Searcher($0).search(query), for: query, explaining: true) }
        let object = try #require(try JSONSerialization.jsonObject(with: Data(json)) as? [String: Any])
        #expect(object["query"] as? String == "где мой \"зааказ\"\n")
        #expect(object["language"] as? String == "ru")
        #expect(object["covered"] as? Bool == true)
        let hit = try #require((object["hits"] as? [[String: Any]])?.first)
        let keys = ["id", "variant", "language", "title", "category", "score", "probability", "path", "snippet", "status"]
        #expect(keys.allSatisfy { hit[$0] != nil })
        #expect(hit["path"] as? String == "Templates/delivery/where-is-my-order.ru.md")
    }

    @Test func `explains a hit in shares that add up to one`() throws {
        try SmallBook.withReader { reader in
            let result = Searcher(reader).search(Array("где мой заказ".utf8))
            let parts = Explanation(result.hits[0], of: result, in: reader).parts
            #expect(abs(parts.reduce(0) { $0 + $1.share } - 1) < 0.001)
            #expect(parts.contains { String(decoding: $0.text, as: UTF8.self) == "зака…" })
            #expect(parts.contains { String(decoding: $0.text, as: UTF8.self) == "мой заказ" })
        }
    }
}
