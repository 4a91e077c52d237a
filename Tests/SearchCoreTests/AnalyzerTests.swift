import SearchCore
import Testing
import TextAnalysis

@Suite struct AnalyzerTests {
    private func words(_ text: String) -> [String] {
        let analysis = Analyzer.analyze(Array(text.utf8))
        return analysis.tokens.map { String(decoding: UTF8Writer.bytes(analysis.scalars(of: $0)), as: UTF8.self) }
    }

    @Test func `folds case, ё and Polish letters, keeps й`() {
        #expect(words("Ещё РАЗ: мой Заказ") == ["еще", "раз", "мой", "заказ"])
        #expect(words("Zażółć gęślą JAŹŃ") == ["zazolc", "gesla", "jazn"])
        #expect(words("Größe Œuvre Ærø Łódź") == ["grosse", "oeuvre", "aero", "lodz"])
    }

    @Test func `reads composed and decomposed text alike`() {
        for text in ["мой ёж", "zażółć", "Việt Nam", "각", "パーティー", "Ἀθῆναι", "ђурђевак ќерка"] {
            #expect(words(text) == words(text.decomposed), "\(text)")
        }
    }

    @Test func `reads any script`() {
        #expect(words("Ὀδυσσεύς") == ["οδυσσευσ"])
        #expect(words("مرحبًا، كيف؟") == ["مرحبا", "كيف"])
        #expect(words("ՀԱՅԵՐԵՆ ქართული") == ["հայերեն", "ქართული"])
        #expect(words("退款。多久？") == ["退款", "多久"])
        #expect(words("नमस्ते दुनिया").count == 2)
    }

    @Test func `keeps inner apostrophes and splits at hyphens`() {
        #expect(words("don’t 'quote' трек-номер A4") == ["don't", "quote", "трек", "номер", "a4"])
    }

    @Test func `gives each word its bytes in the original text`() {
        let text = Array("Ёлка, où?".utf8)
        let analysis = Analyzer.analyze(text)
        let originals = analysis.tokens.map { String(decoding: text[Int($0.start)..<Int($0.end)], as: UTF8.self) }
        #expect(originals == ["Ёлка", "où"])
    }

    @Test func `ends sentences at stops and lines, not inside numbers and abbreviations`() {
        let analysis = Analyzer.analyze(Array("Costs 3.50 zł, т.е. мало. Really?! Yes\nBye".utf8))
        #expect(analysis.sentenceCount == 5)
    }

    @Test func `survives any bytes`() {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<2000 {
            let bytes = (0..<Int.random(in: 0...200, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
            for token in Analyzer.analyze(bytes).tokens {
                #expect(token.start >= 0 && token.start <= token.end && Int(token.end) <= bytes.count)
            }
        }
    }
}
