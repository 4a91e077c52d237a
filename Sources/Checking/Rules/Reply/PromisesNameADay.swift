import Content
import Diagnostics

struct PromisesNameADay: TextRule {
    static let about = RuleDescription(
        "promise-without-date", .warning, "A promise says until when.",
        why: "'Soon' is a different day for everyone. A customer who knows the day waits for it; one who does not writes again tomorrow.")

    static let examples: [Example] = [
        .good("We get back to you by {{ answer_date | date: \"long\" }}.", with: "variables:\n  answer_date: {ask: Day, type: date}"),
        .bad("We ↓get back to you."),
        .bad("The money arrives ↓as soon as possible."),
        .bad("Мы ответим ↓в ближайшее время.", .russian),
        .bad("Вышлем замену ↓в кратчайшие сроки.", .russian),
        .bad("Odpowiemy ↓w najbliższym czasie.", .polish),
        .good("Ответим в ближайшее время, не позднее 5 декабря.", .russian),
        .good("Wkrótce, najpóźniej 5 grudnia, odpowiemy.", .polish),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        text.phrases.filter { $0.phrase.kind == .vague && !namesADay($0, text) }.map {
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

    private static func isName(_ output: PlaceholderTree.Output) -> Bool {
        ["customer_name", "agent_name", "shop_name", "salutation", "product_name"].contains(output.operand.variable?.value ?? "")
    }
}
