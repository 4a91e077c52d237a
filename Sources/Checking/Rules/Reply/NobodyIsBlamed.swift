import Content
import Diagnostics
import Language

struct NobodyIsBlamed: TextRule {
    static let about = RuleDescription(
        "nobody-is-blamed", .warning, "A reply does not put the fault on the customer.",
        why: "Even where the customer erred, being told so loses them. The fact without 'you' says the same and leaves the way out open.")

    static let examples: [Example] = [
        .good("The order has the address ul. Lipowa 7; we can change it until Friday."),
        .bad("↓You failed to give the address."),
        .bad("↓Вы должны были указать адрес.", .russian),
        .bad("↓Powinien Pan podać adres.", .polish),
        .bad("Adres nie zgadza się ↓z Państwa winy.", .polish),
        .good("If you forgot to add the code, send it to us today."),
        .good("Если Вы забыли пароль, запросите новый.", .russian),
    ]

    /// After these words the sentence only supposes.
    private static let conditions = Set(LanguagePack.all(\.grammar.conditions))

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        text.phrases.filter { $0.phrase.kind == .blame && !isSupposed($0, text) }.map {
            Finding($0.offsets, "'\(text.slice($0.offsets))' blames the customer; \($0.phrase.remedy)")
        }
    }

    private func isSupposed(_ match: PhraseMatch, _ text: CheckedText) -> Bool {
        guard let sentence = text.prose.sentence(ofWord: match.words.lowerBound) else { return false }
        return text.prose.words[max(sentence.words.lowerBound, match.words.lowerBound - 4)..<match.words.lowerBound].contains {
            Self.conditions.contains(Letters.folded(text.file.slice($0.offsets)))
        }
    }
}
