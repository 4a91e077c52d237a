import Content
import Diagnostics
import Language

struct WordsAreNotDoubled: TextRule {
    static let about = RuleDescription(
        "words-are-not-doubled", .warning, "No word follows itself.",
        why: "A doubled word is what is left of an edit, and the eye of the author reads over it; the customer's does not.")

    static let examples: [Example] = [
        .good("The parcel is on the way, and the courier calls."),
        .bad("The parcel is on ↓the the way."),
        .bad("It comes with ↓the\nthe courier."),
        .good("Заказ уже в пути, а в пути он три дня.", .russian),
        .bad("Заказ уже в ↓пути пути.", .russian),
        .good("Paczka jest w drodze, a w drodze nic się z nią nie dzieje.", .polish),
        .bad("Paczka ↓jest Jest w drodze.", .polish),
        .good("Kodu z karty nie widzimy i nigdy o nie nie pytamy.", .polish),
        .good("We know that that day has passed, and that you had had no word."),
    ]

    /// Grammar may set some words side by side; numbers and initials are no words.
    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        let lawful = Set(LanguagePack.of(text.language)?.grammar.doubled ?? [])
        return text.prose.sentences.flatMap { sentence -> [Finding] in
            let words = text.prose.words(of: sentence)
            return zip(words, words.dropFirst()).compactMap { first, second -> Finding? in
                guard first.kind == .word, second.kind == .word, first.key == second.key, first.offsets.count > 1,
                    isBlank(text.bytes[first.offsets.upperBound..<second.offsets.lowerBound])
                else { return nil }
                let word = text.slice(first.offsets).lowercased()
                guard word == text.slice(second.offsets).lowercased(), word.contains(where: \.isLetter), !lawful.contains(word) else {
                    return nil
                }
                let place = first.offsets.lowerBound..<second.offsets.upperBound
                return Finding(place, "'\(word)' is written twice; keep one, or say it in other words")
            }
        }
    }

    private func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
        !bytes.isEmpty && bytes.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D }
    }
}
