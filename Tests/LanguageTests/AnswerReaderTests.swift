import Testing

@testable import Language

@Suite struct AnswerReaderTests {
    private static let context = AnswerContext(reply: "Your order is with the courier and arrives on Friday.")

    @Test(arguments: [
        "Thanks, but the parcel is still not here", "Where is my parcel", "Nothing has arrived so far",
        "Спасибо, но деньги так и не пришли.",
        "Где посылка", "Верните деньги!", "Это обман!", "Dziękuję, ale paczka nadal nie dotarła.", "Gdzie paczka", "Nie działa",
        "Danke, aber es ist immer noch nicht da",
    ])
    func `hears who asks again, with and without thanks and question marks`(answer: String) {
        #expect(AnswerReader.learned.verdict(on: answer, after: Self.context) == .asksAgain)
    }

    @Test(arguments: [
        "Thanks!", "It arrived this morning, all good.", "Yes, that works for me, see you then", "Ок, понял.",
        "Хорошо, буду ждать до вторника.",
        "Paczka dotarła, wszystko w porządku.", "Tak, pasuje mi ten termin.", "Danke, alles gut", "👍",
    ])
    func `hears who is served`(answer: String) {
        #expect(AnswerReader.learned.verdict(on: answer, after: Self.context) == .settled)
    }

    @Test(arguments: ["hm", "…", "хм"]) func `says so when it cannot tell`(answer: String) {
        #expect(AnswerReader.learned.verdict(on: answer, after: Self.context) == .unclear)
    }

    @Test func `what a reply asked for settles it`() {
        let asked = AnswerContext(reply: "Please tell us your order number.")
        #expect(AnswerReader.learned.verdict(on: "D100372, thank you", after: asked) == .settled)
    }

    @Test(arguments: [
        ("We have asked the carrier to look for it.", "You have been asking for three weeks now.", AnswerVerdict.asksAgain),
        ("Przepraszamy za niedogodności.", "„Niedogodności”? Pół roku bez pralki!", .asksAgain),
        ("Восстановили ваш аккаунт.", "Всё на месте, ничего не пропало", .settled),
        ("Our fitter will bring the part.", "He has, no trouble at all, it runs like new", .settled),
    ])
    func `weighs an answer against what the shop had said`(reply: String, answer: String, verdict: AnswerVerdict) {
        #expect(AnswerReader.learned.verdict(on: answer, after: AnswerContext(reply: reply)) == verdict)
    }

    @Test func `knows what a reply wants, counts and names`() {
        let context = AnswerContext(reply: "Could you wait until Friday? It takes up to 14 days; the order is 2293001.")
        #expect(context.wish == .question)
        #expect(context.counts == [14])
        #expect(context.weekdays == AnswerContext(reply: "friday").weekdays)
        #expect(AnswerContext(reply: "Please send a photo.").wish == .request)
        #expect(AnswerContext(reply: "The parcel is here.").wish == .statement)
    }

    /// The samples of every reply are left out in turn, in all languages at once, and read with what the others teach.
    @Test func `holds on samples that it did not learn from`() {
        let packs = [LanguagePack.english, .polish, .russian].map(\.answers)
        var right = 0
        var all = 0
        for fold in 0..<4 {
            let parts = packs.map { Self.split($0, fold) }
            let reader = AnswerReader(parts.map(\.learned))
            for sample in parts.flatMap(\.left) where sample.kind != .unclear {
                let verdict = reader.verdict(on: sample.answer, after: AnswerContext(reply: sample.reply))
                guard verdict != .unclear else { continue }
                all += 1
                if (verdict == .asksAgain) == (sample.kind == .again || sample.kind == .complaint) { right += 1 }
            }
        }
        #expect(all > 5200)
        #expect(Double(right) / Double(all) > 0.87, "\(right) of \(all)")
    }

    private static func split(_ phrases: AnswerPhrases, _ fold: Int) -> (learned: AnswerPhrases, left: [AnswerSample]) {
        let groups = phrases.samples.joined(separator: "\n").split(separator: "> ").filter { !$0.isEmpty }.map { "> \($0)" }
        let left = groups.enumerated().filter { $0.offset % 4 == fold }.map(\.element)
        let kept = groups.enumerated().filter { $0.offset % 4 != fold }.map(\.element)
        return (AnswerPhrases(cues: phrases.cues, replyCues: phrases.replyCues, samples: kept), left.flatMap(AnswerSample.parse))
    }

    @Test(arguments: LanguagePack.all) func `every language has samples of all kinds, and cues that are folded`(_ pack: LanguagePack) {
        let samples = pack.answers.samples.flatMap(AnswerSample.parse)
        #expect(Set(samples.map(\.kind)).count == AnswerKind.allCases.count)
        #expect(samples.allSatisfy { !$0.reply.isEmpty && !$0.answer.isEmpty })
        for cues in [\AnswerPhrases.cues, \.replyCues] {
            let names = Set(LanguagePack.english.answers[keyPath: cues].split(separator: "\n").map { $0.prefix { $0 != ":" } })
            for line in pack.answers[keyPath: cues].split(separator: "\n") {
                let name = line.prefix { $0 != ":" }
                let words = line.dropFirst(name.count)
                #expect(names.contains(name), "\(line)")
                #expect(words == Phrase.folded(words)[...], "\(line)")
            }
        }
    }
}
