import SearchCore
import Testing
import TextAnalysis

/// How texts are understood that are not written as the book is.
@Suite struct ReadingTests {
    private func cyrillic(_ text: String) -> String? {
        Transliteration.toCyrillic(Array(text.utf8)).map { String(decoding: $0, as: UTF8.self) }
    }

    @Test func `reads the spellings of messages letter by letter`() {
        #expect(cyrillic("kogda pridet posylka") == "когда придет посылка")
        #expect(cyrillic("dobryj den") == "добрый ден")
        #expect(cyrillic("ya khochu vernut' veshch") == "я хочу вернуть вещ")
        #expect(cyrillic("где мой zakaz") == nil)
        #expect(cyrillic("12 345") == nil)
    }

    @Test(arguments: [
        ("gde moj zakaz", "delivery/where-is-my-order:ru"), ("kogda pridet posylka", "delivery/where-is-my-order:ru"),
        ("kak vernut tovar", "return/how-to-return:ru"), ("kogda vernut dengi", "money/refund-late:ru"),
    ])
    func `finds the Russian template for Russian in Latin letters`(query: String, expected: String) throws {
        #expect(try SmallBook.search(query).first == expected)
    }

    @Test(arguments: ["gdzie jest moja paczka", "where is my parcel", "chce oddac zakupy"])
    func `leaves Polish and English in their own letters`(query: String) throws {
        try SmallBook.withReader { reader in
            #expect(!Query(Array(query.utf8), in: reader, options: SearchOptions()).layoutChanged)
        }
    }

    @Test func `knows how much of a text the book speaks of`() throws {
        try SmallBook.withReader { reader in
            func share(_ text: String) -> Float {
                let analysis = Analyzer.analyze(Array(text.utf8))
                return KnownShare(reader).share(of: analysis, in: analysis.tokens.indices)
            }
            #expect(share("where is my order") == 1)
            #expect(share("where is my hippopotamus") < 0.8)
            #expect(share("quantum chromodynamics lecture") == 0)
            #expect(share("order 4711-0815") == 1)
        }
    }

    @Test func `a question in words that the book never says is less certain than one in its own`() throws {
        try SmallBook.withReader { reader in
            func chance(_ text: String) -> Float { Searcher(reader).search(Array(text.utf8)).hits.first?.probability ?? 0 }
            #expect(chance("where is my order") > chance("where is my hippopotamus grazing"))
        }
    }
}
