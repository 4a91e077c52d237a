import Foundation
import Language
import PersonalData
import Testing
import TextAnalysis

@Suite struct LanguageExamples {
    @Test func `a language tag is read in any letter case`() {
        let tag = LanguageTag("PT-br")  // pt-BR
        let language = tag?.language  // pt
        let nothing = LanguageTag("de_DE")  // nil
        #expect(tag?.description == "pt-BR")
        #expect(language == "pt")
        #expect(nothing == nil)
    }

    @Test func `a number chooses the form of a word`() {
        let category = PluralCategory(21, in: .russian)  // one
        let word = category.form(of: ["день", "дня", "дней"], in: .russian)  // день
        #expect(word == "день")
    }

    @Test func `an answer is heard to ask again`() {
        let context = AnswerContext(reply: "Your parcel arrives on Friday.")
        let verdict = AnswerReader.learned.verdict(on: "Thanks, but it is still not here", after: context)  // asksAgain
        #expect(verdict == .asksAgain)
    }

    @Test func `a card number is known by its check digit`() {
        let card = "4111111111111111".utf8.map { $0 - UInt8(ascii: "0") }
        let isCard = CheckDigits.luhn(card)  // true
        #expect(isCard)
    }

    @Test func `a text becomes folded words`() {
        let analysis = Analyzer.analyze(Array("Где мой ЗАКАЗ?".utf8))
        let words = analysis.tokens.map { Array(analysis.scalars(of: $0)) }  // где, мой, заказ
        #expect(words == ["где", "мой", "заказ"].map { $0.unicodeScalars.map(\.value) })
    }

    @Test func `personal details are found in a text`() throws {
        let finder = try DetailFinder(patterns: ["D\\d{6}"])
        let text = ScannedText("Мой номер 8 912 345-67-89")
        let kinds = finder.details(in: text).map(\.kind)  // [.phone]
        #expect(kinds == [.phone])
    }

    @Test func `a language says how its blocks are called`() {
        let polish = LanguagePack.of(.polish)
        let headings = polish?.blocks.resolution  // ["Rozwiązanie"]
        #expect(headings == ["Rozwiązanie"])
    }

    @Test func `phrases are compared as people read them`() {
        let folded = Phrase.folded("Schöne Grüße")  // schone grusse
        let isGreeting = Phrase.hasPrefix("Добрый день, Анна", "добрый день")  // true
        #expect(folded == "schone grusse")
        #expect(isGreeting)
    }
}
