import Basics
import Diagnostics
import Indexing
import SearchCore
import Testing

@Suite struct SearchTests {
    @Test(arguments: [
        ("где мой заказ?", "delivery/where-is-my-order:ru"), ("когда же придет моя посылка", "delivery/where-is-my-order:ru"),
        ("gdzie paczka", "delivery/where-is-my-order:pl"), ("my parcel is late, where is it", "delivery/where-is-my-order:en"),
        ("хочу возвратить товары", "return/how-to-return:ru"), ("chce oddac zakupy", "return/how-to-return:pl"),
        ("returning items that do not fit", "return/how-to-return:en"), ("деньги на карту не пришли", "money/refund-late:ru"),
        ("refund to my card", "money/refund-late:en"), ("kiedy oddacie pieniadze", "money/refund-late:pl"),
    ])
    func `finds the template in its own language`(query: String, expected: String) throws {
        #expect(try SmallBook.search(query).first == expected)
    }

    @Test(arguments: [
        ("где мой зааказ", "delivery/where-is-my-order:ru"), ("когда придет посыка", "delivery/where-is-my-order:ru"),
        ("kiedy przyjdzie zamowienei", "delivery/where-is-my-order:pl"), ("jak zwrcoic towra", "return/how-to-return:pl"),
        ("trakcing numbr", "delivery/where-is-my-order:en"), ("refnud did not raech my card", "money/refund-late:en"),
    ])
    func `survives typos`(query: String, expected: String) throws {
        #expect(try SmallBook.search(query).first == expected)
    }

    @Test(arguments: [
        ("ult pfrfp", "delivery/where-is-my-order:ru"), ("rfr dthyenm njdfh", "return/how-to-return:ru"),
        ("пвяшу оуые ьщоф зфсялф", "delivery/where-is-my-order:pl"), ("куегкт фт шеуь", "return/how-to-return:en"),
        ("rjulf ghbltёn gjcskrf", "delivery/where-is-my-order:ru"),
    ])
    func `reads the wrong keyboard layout`(query: String, expected: String) throws {
        #expect(try SmallBook.search(query).first == expected)
    }

    /// On the other layout «шхуна» begins with a lone `i`, which the English texts say.
    @Test func `leaves unknown words as they were typed when the other layout makes only a letter of them known`() throws {
        try SmallBook.withReader { reader in
            #expect(!Query(Array("шхуна утонула".utf8), in: reader, options: SearchOptions()).layoutChanged)
        }
    }

    /// On the other layout «возв» is `djpd`, one letter from a word that the English texts say.
    @Test func `a beginning of the book's words is no slip of the layout`() throws {
        var carrier = SmallBook.document("delivery/carrier", "en", "Carrier", ["Is it dpd?"], "It is dpd.")
        carrier.keywords = ["dpd"]
        try SmallBook.withReader(IndexCompiler().compile(SmallBook.documents + [carrier])) { reader in
            #expect(!Query(Array("возв".utf8), in: reader, options: SearchOptions()).layoutChanged)
        }
    }

    @Test func `leaves the book's own words alone in a text of the wrong keyboard layout`() throws {
        try SmallBook.withReader { reader in
            let query = Query(Array("ult vjq pfrfp  tracking number".utf8), in: reader, options: SearchOptions())
            #expect(String(decoding: query.text, as: UTF8.self) == "где мой заказ  tracking number")
        }
    }

    @Test func `finds the question inside an e-mail`() throws {
        let mail = """
            Здравствуйте! Меня зовут Анна, я покупаю у вас уже третий год и всегда была довольна.
            Недавно оформила покупку для мамы. Подскажите, как вернуть товар, который не подошёл по размеру?
            Заранее большое спасибо за помощь и хорошего дня!
            С уважением, Анна
            """
        #expect(try SmallBook.search(mail).first == "return/how-to-return:ru")
    }

    @Test func `exact ids and slugs come first`() throws {
        #expect(try SmallBook.search("money/refund-late").prefix(3).allSatisfy { $0.hasPrefix("money/refund-late") })
        #expect(try SmallBook.search("how-to-return").first?.hasPrefix("return/how-to-return") == true)
    }

    @Test func `filters by language, category, channel and status`() throws {
        var options = SearchOptions()
        options.language = Array("pl".utf8)
        #expect(try SmallBook.search("где мой заказ", options).allSatisfy { $0.hasSuffix(":pl") })
        options = SearchOptions()
        options.category = Array("money".utf8)
        #expect(try SmallBook.search("где мой заказ", options).first == "money/refund-late:ru")
        options = SearchOptions()
        options.channel = Array("phone".utf8)
        #expect(try SmallBook.search("где мой заказ", options).isEmpty)
        options = SearchOptions()
        options.status = Array("draft".utf8)
        #expect(try SmallBook.search("где мой заказ", options).isEmpty)
    }

    @Test(arguments: [("где мой заказ", 4), ("как вернуть товар", 6), ("where is my parcel", 9), ("gdzie jest moja paczka", 6)])
    func `keeps the first hit while the last word is typed`(query: String, from: Int) throws {
        var options = SearchOptions()
        options.typing = true
        let expected = try SmallBook.search(query).first?.split(separator: ":").first
        for length in from...query.count {
            let found = try SmallBook.search(String(query.prefix(length)), options).first?.split(separator: ":").first
            #expect(found == expected, "\(query.prefix(length))")
        }
    }

    @Test func `no query makes it crash`() throws {
        var random = SplitMix(seed: 7)
        try SmallBook.withReader { reader in
            for length in 0..<3000 {
                let bytes = (0..<(length % 300)).map { _ in UInt8.random(in: 0...255, using: &random) }
                var options = SearchOptions()
                options.typing = length % 2 == 0
                let result = Searcher(reader).search(bytes, options: options)
                _ = ResultWriter(reader).json(result, for: bytes, explaining: true)
            }
            _ = Searcher(reader).search(Array(repeating: 0x61, count: 1_000_000))
            _ = Searcher(reader).search(Array("где мой заказ. ".utf8).repeated(20_000))
        }
    }

    @Test func `an index of an empty book answers nothing`() throws {
        try SmallBook.withReader(IndexCompiler().compile([])) { reader in
            let result = Searcher(reader).search(Array("где мой заказ".utf8))
            #expect(result.hits.isEmpty && !result.covered)
        }
    }
}

extension [UInt8] {
    func repeated(_ count: Int) -> [UInt8] { Array(repeatElement(self, count: count).joined()) }
}
