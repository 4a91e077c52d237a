import Content
import Diagnostics
import Language

struct PromisesNameADay: TextRule {
    static let about = RuleDescription(
        "promises-name-a-day", .warning, "A promise says until when.",
        why: "'Soon' is a different day for everyone. A customer who knows the day waits for it; one who does not writes again tomorrow.")

    static let examples: [Example] = [
        .good("We get back to you by {{ answer_date | date: \"long\" }}.", with: "variables:\n  answer_date: {ask: Day, type: date}"),
        .bad("We ↓get back to you."),
        .bad("The money arrives ↓as soon as possible."),
        .bad("Мы ответим ↓в ближайшее время.", .russian),
        .bad("Вышлем замену ↓в кратчайшие сроки.", .russian),
        .bad("Odpowiemy ↓w najbliższym czasie.", .polish),
        .good("Ответим в ближайшее время, не позднее 5 декабря.", .russian),
        .good("Zamów produkt z partii, która wkrótce wygaśnie.", .polish, .article),
        .bad("Sprawdzimy zamówienie, o którym Pan pisze, i odpowiemy ↓wkrótce.", .polish),
        .good("Есть товары, которые скоро закончатся.", .russian, .article),
        .good("Wkrótce, najpóźniej 5 grudnia, odpowiemy.", .polish),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        text.phrases.filter { $0.phrase.kind == .vague && !namesADay($0, text) && !describes($0, text) }.map {
            Finding($0.offsets, "'\(text.slice($0.offsets))' promises without a day; \($0.phrase.remedy)")
        }
    }

    /// A number, a day or a variable in the same sentence says when.
    private func namesADay(_ match: PhraseMatch, _ text: CheckedText) -> Bool {
        guard let sentence = text.prose.sentence(ofWord: match.words.lowerBound) else { return false }
        return text.prose.words(of: sentence).contains { word in
            switch word.kind {
            case .number: true
            case .output(let index): !Self.isName(text.placeholders.outputs[index])
            case .word, .include: false
            }
        }
    }

    /// True in a clause that describes something: `partia, która wkrótce wygaśnie` promises nothing.
    private func describes(_ match: PhraseMatch, _ text: CheckedText) -> Bool {
        guard let sentence = text.prose.sentence(ofWord: match.words.lowerBound) else { return false }
        var next = match.offsets.lowerBound
        for word in text.prose.words[sentence.words.lowerBound..<match.words.lowerBound].reversed() {
            guard word.offsets.upperBound <= next, !text.bytes[word.offsets.upperBound..<next].contains(UInt8(ascii: ",")) else {
                return false
            }
            let letters = Letters.folded(text.slice(word.offsets))
            if Self.pronouns.contains(where: letters.hasPrefix) { return true }
            next = word.offsets.lowerBound
        }
        return false
    }

    private static let pronouns = LanguagePack.all(\.grammar.relativePronouns)

    private static func isName(_ output: PlaceholderTree.Output) -> Bool {
        ["customer_name", "agent_name", "shop_name", "salutation", "product_name"].contains(output.operand.variable?.value ?? "")
    }
}
