import Content
import Diagnostics
import Language
import Testing

@testable import Checking

@Suite struct ProseTests {
    /// The sentences of a reply's resolution, each with the words that count.
    private func sentences(_ body: String, _ language: String = "en") throws -> [String] {
        let book = try TemporaryBook([
            "Templates/delivery/a.\(language).md": "---\ntitle: T\ncategory: delivery\n---\n## Resolution\n\(body)\n"
        ])
        let loaded = BookLoader.load(book.root)
        let text = CheckedText(.template(try #require(loaded.templates.first)), in: CheckedBook(loaded, today: TemporaryBook.today))
        return text.prose.sentences.map { sentence in "\(text.prose.length(of: sentence)): \(text.slice(sentence.offsets))" }
    }

    @Test func `sentences end at stops, not at abbreviations, numbers and small letters`() throws {
        #expect(
            try sentences("Call no. 5 today. It costs 15.99 zł. Really?! Yes… maybe.") == [
                "4: Call no. 5 today.", "4: It costs 15.99 zł.", "1: Really?!", "2: Yes… maybe.",
            ])
        #expect(try sentences("Adres: ul. Lipowa 7, np. jutro. Tak.", "pl") == ["6: Adres: ul. Lipowa 7, np. jutro.", "1: Tak."])
        #expect(try sentences("Адрес: ул. Лесная, т. е. там же. Да.", "ru") == ["7: Адрес: ул. Лесная, т. е. там же.", "1: Да."])
    }

    @Test func `code, addresses and markup are no words`() throws {
        #expect(
            try sentences("See `a b c` and [the page](https://shop.example/a-b), **now**.") == [
                "5: See `a b c` and [the page](https://shop.example/a-b), **now**."
            ])
        #expect(try sentences("- one two\n- three") == ["2: one two", "1: three"])
    }

    @Test func `of several branches the longest counts`() throws {
        #expect(
            try sentences("It is {% if fault == \"ours\" %}very very very late{% else %}early{% endif %}.").map { $0.prefix(2) } == ["6:"])
    }

    @Test func `a phrase is matched in its inflected forms only`() throws {
        let stem = Stem(language: .russian)
        #expect(stem.stem("неудобства") == stem.stem("неудобствами"))
        #expect(stem.stem("вопрос") != stem.stem("воспроизведение"))
        #expect(Stem(language: .polish).stem("zgloszenie") == Stem(language: .polish).stem("zgloszenia"))
        #expect(Stem(language: .english).stem("inconveniences") == Stem(language: .english).stem("inconvenience"))
    }

    @Test func `a literal is found wherever it stands, whole and without overlaps`() {
        func offsets(_ literal: String, in text: String) -> [Int] { ByteSearcher(literal).all(in: Array(text.utf8), 0..<text.utf8.count) }
        #expect(offsets("aba", in: "ababababa") == [0, 4])
        #expect(offsets("день", in: "день за днём, день") == [0, 24])
        #expect(offsets("x", in: "xx") == [0, 1] && offsets("abc", in: "ab") == [] && offsets("", in: "ab") == [])
        #expect(ByteSearcher("replybook-disable").occurs(in: "<!-- replybook-disable nobody-is-blamed: x -->"))
        #expect(!ByteSearcher("replybook-disable").occurs(in: "replybook disable"))
    }

    @Test func `questions of the same words share a key, whatever their order, case and diacritics`() {
        #expect(QuestionWords("Где мой Заказ?", language: .russian).key == QuestionWords("заказ, где мой", language: .russian).key)
        #expect(QuestionWords("gdzie paczka", language: .polish).key == QuestionWords("GDZIE PĄCZKA!", language: .polish).key)
        #expect(QuestionWords("where is it", language: .english).key != QuestionWords("where it is now", language: .english).key)
        #expect(QuestionWords("?!", language: .polish).key == nil && !QuestionWords("proszę o pomoc", language: .polish).saysSomething)
    }
}
