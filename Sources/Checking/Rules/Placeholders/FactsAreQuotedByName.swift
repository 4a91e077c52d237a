import Content
import Diagnostics
import Language

struct FactsAreQuotedByName: TextRule {
    static let about = RuleDescription(
        "facts-are-quoted-by-name", .warning, "A value that is a fact is quoted by its name.",
        why: "A number written by hand stays behind when the fact changes, and two replies promise two things.")

    static let examples: [Example] = [
        .good("Send it back within {{ facts.return_window_days }} days.", settings: "facts:\n  return_window_days: 30\n"),
        .bad("Send it back within ↓30 days.", settings: "facts:\n  return_window_days: 30\n"),
        .bad("Верните в течение ↓30 дней.", .russian, settings: "facts:\n  return_window_days: 30\n"),
        .bad("It takes ↓5 working days.", settings: "facts:\n  parcel_search_days: 5\n"),
        .bad("Поиск занимает ↓5 рабочих дней.", .russian, settings: "facts:\n  parcel_search_days: 5\n"),
        .good("It takes 5 working couples.", settings: "facts:\n  parcel_search_days: 5\n"),
        .bad("Czekamy ↓48 godzin.", .polish, settings: "facts:\n  locker_storage_hours: 48\n"),
        .bad("Доставка стоит ↓15,99 zł.", .russian, settings: "facts:\n  courier_price: 15.99\n"),
        .bad("Write to ↓help@shop.example today.", settings: "facts:\n  support_email: help@shop.example\n"),
        .good("You have 30 seconds and 30 photos.", settings: "facts:\n  return_window_days: 30\n"),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        let literals = book.factLiterals
        let numbers =
            book.settings.facts.isEmpty
            ? []
            : text.prose.sentences.flatMap { sentence in
                sentence.words.compactMap { index -> Finding? in
                    guard text.prose.words[index].kind == .number else { return nil }
                    return number(text.prose.words[index], unitWord(after: index, in: sentence, text), text, literals)
                }
            }
        return numbers + literals.texts(in: text.language).flatMap { texts($0.value, $0.name, text) }
    }

    /// The next word of the sentence; an adjective between a number and its unit, as in '3 working days', is passed over.
    private func unitWord(after index: Int, in sentence: Prose.Sentence, _ text: CheckedText) -> Prose.Word? {
        let rest = text.prose.words[index + 1..<sentence.words.upperBound]
        return rest.prefix(2).first { !Self.qualifiers.contains(String(decoding: Letters.folded(text.bytes, $0.offsets), as: UTF8.self)) }
    }

    private static let qualifiers = Set(LanguagePack.all(\.measures.qualifiers))

    private func number(_ word: Prose.Word, _ next: Prose.Word?, _ text: CheckedText, _ literals: FactLiterals) -> Finding? {
        let after = text.slice(word.offsets.upperBound..<min(word.offsets.upperBound + 4, text.body.upperBound))
        let gap = next.map { text.slice(word.offsets.upperBound..<$0.offsets.lowerBound) } ?? after
        let unitWord = next.map { gap.contains { $0.isNewline } ? "" : String(text.file.slice($0.offsets)) } ?? ""
        let unit =
            FactLiterals.Unit(unitWord, sign: Self.withoutLetters(gap), language: text.language)
            ?? FactLiterals.Unit(before: word.offsets.lowerBound, in: text.file)
        guard let unit else { return nil }
        let names = literals.names(of: text.slice(word.offsets), unit)
        guard !names.isEmpty else { return nil }
        let written = text.slice(word.offsets)
        let shown = names.prefix(3).map { "'facts.\($0)'" }.joined(separator: " or ")
        // Longer numbers are printed with the separators of their language.
        let isCertain = names.count == 1 && written.utf8.count < 4 && written.utf8.allSatisfy { (0x30...0x39).contains($0) }
        return Finding(
            word.offsets, "'\(written)' repeats \(shown); write '{{ facts.\(names[0]) }}'",
            fix: FixIt.replacing(word.offsets, with: isCertain ? "{{ facts.\(names[0]) }}" : nil))
    }

    /// What stands between a number and its unit without the adjective that was passed over.
    private static func withoutLetters(_ gap: String) -> String { gap.filter { !$0.isLetter } }

    private func texts(_ value: ByteSearcher, _ name: String, _ text: CheckedText) -> [Finding] {
        value.all(in: text.bytes, text.body).compactMap { start in
            let offsets = start..<start + value.literal.count
            guard text.placeholders.span(touching: offsets) == nil, Self.standsAlone(offsets, in: text) else { return nil }
            return Finding(
                offsets, "'\(text.slice(offsets))' repeats 'facts.\(name)'; write '{{ facts.\(name) }}'",
                fix: FixIt.replacing(offsets, with: "{{ facts.\(name) }}"))
        }
    }

    private static func standsAlone(_ offsets: Range<Int>, in text: CheckedText) -> Bool {
        let before = text.file.slice(text.body.lowerBound..<offsets.lowerBound).last ?? " "
        let after = text.file.slice(offsets.upperBound..<text.body.upperBound).first ?? " "
        return !(before.isLetter || before.isNumber) && !(after.isLetter || after.isNumber || after == "/" || after == "-")
    }
}
