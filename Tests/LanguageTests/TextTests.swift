import Foundation
import Language
import Testing
import TextAnalysis

@Suite struct TextTests {
    @Test(arguments: [
        ("Schöne Grüße", "schone grusse"), ("Ещё ёлка", "еще елка"), ("Zażółć gęślą jaźń", "zazolc gesla jazn"), ("don’t", "don't"),
        ("й не и", "й не и"), ("Œuvre à 5\u{A0}€", "oeuvre a 5 €"), ("cafe\u{301}", "cafe"),
    ]) func `folding leaves case and diacritics out and keeps marks`(_ text: String, _ folded: String) {
        #expect(Phrase.folded(text) == folded)
        #expect(String(decoding: Letters.folded(Array(text.utf8), 0..<text.utf8.count), as: UTF8.self) == folded)
        #expect(FoldedText(text).bytes == Array((" " + folded + " ").utf8))
    }

    @Test func `a word folds as the search reads it`() {
        for word in ["Größe", "Ёмкость", "ŁÓDŹ", "naïve", "Straße", "ÿ", "Ǆ"] {
            let bytes = Array(word.utf8)
            let analysis = Analyzer.analyze(bytes)
            let searched = analysis.tokens.map { String(decoding: UTF8Writer.bytes(analysis.scalars(of: $0)), as: UTF8.self) }
            #expect(searched == [Phrase.folded(word)])
        }
    }

    @Test func `a phrase is a prefix only where its last word ends`() {
        #expect(Phrase.hasPrefix("Mit freundlichen Grüßen, Anna", "mit freundlichen grussen"))
        #expect(Phrase.hasPrefix("Привет!", "привет"))
        #expect(!Phrase.hasPrefix("Приветствую", "привет"))
        #expect(!Phrase.hasPrefix("hi", "hiya"))
        let text = "Viele Grüße Anna"
        #expect(Phrase.end(of: "viele grusse", in: text).map { text[$0...] } == " Anna")
    }

    @Test(arguments: [
        (LanguageTag.russian, "Посылка придёт 3 нояб", " Мы позвоним.", true), (.russian, "Ответ дан 3 нояб. 2026 г", " Мы ждём.", true),
        (.russian, "Это стоит 5 тыс", " Дорого.", true), (.russian, "в 2026 году янв", " и фев.", true),
        (.russian, "Ответьте сегодня", " Мы ждём.", false), (.polish, "Firma Lis sp. z o.o", " Warszawa", true),
        (.polish, "Oddajemy m.in", " Buty", true), (.polish, "Nic się nie wydarzyło się", " Potem", false),
        (.english, "Use a cable, e.g", " USB", true), (.english, "We sent it", " It comes.", false), (.english, "Ask Mr", " Smith", true),
        (.german, "Es kommt am 3", " Dezember", true), (.german, "Es sind 3", " Danach ist Schluss.", false),
        (.german, "Nehmen Sie z.B", " Papier", true), (.english, "They were 3", " December is late.", false),
        (.polish, "(np", " buty)", true), (.russian, "«см", " ниже»", true), (.russian, "за\u{A0}г", " Казань", true),
    ]) func `a stop that belongs to its word ends no sentence`(_ language: LanguageTag, _ before: String, _ after: String, _ isPart: Bool) {
        for packs in [[LanguagePack.orEnglish(language)], LanguagePack.all] {
            // With all languages read at once, "3. December" may be German.
            if before == "They were 3", packs.count > 1 { continue }
            #expect(SentenceEnds(packs).isPartOfWord(before: Array(before.utf8)[...], after: Array(after.utf8)[...]) == isPart)
        }
    }

    @Test func `bytes that are not text do no harm`() {
        var random = SystemRandom(seed: 7)
        let ends = SentenceEnds(LanguagePack.all)
        for _ in 0..<2_000 {
            let bytes = (0..<Int(random.next() % 40)).map { _ in UInt8(truncatingIfNeeded: random.next() >> 11) }
            let cut = bytes.isEmpty ? 0 : Int(random.next() % UInt64(bytes.count))
            _ = ends.isPartOfWord(before: bytes[..<cut], after: bytes[cut...])
        }
    }

    private struct SystemRandom {
        var state: UInt64
        init(seed: UInt64) { state = seed }
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state
        }
    }

    @Test(arguments: [
        ("посылками", "посылка", LanguageTag.russian), ("paczkami", "paczka", .polish),
        ("bestellungen", "bestell", .german), ("replies", "reply", .english),
    ]) func `forms of a word share a stem`(_ form: String, _ other: String, _ language: LanguageTag) {
        let stem = Stem(language: language)
        #expect(stem.stem(form) == stem.stem(other))
    }

    @Test func `a language without a pack inflects as its kin`() throws {
        let ukrainian = try #require(LanguageTag("uk"))
        #expect(Stem(language: ukrainian).stem("посылками") == Stem(language: .russian).stem("посылками"))
    }

    @Test(arguments: [
        ("ru", 1, PluralCategory.one), ("ru", 3, .few), ("ru", 11, .many), ("uk", 21, .one), ("pl", 22, .few), ("pl", 21, .many),
        ("de", 1, .one), ("de", 0, .other), ("fr", 0, .one), ("ja", 1, .other), ("lt", 11, .other), ("cs", 2, .few), ("nl", 1, .one),
    ]) func `numbers choose the form that the language wants`(_ tag: String, _ number: Int, _ category: PluralCategory) throws {
        #expect(PluralCategory(Decimal(number), in: try #require(LanguageTag(tag))) == category)
    }
}
