import Content
import Diagnostics

struct FactsAreQuotedByName: TextRule {
    static let about = RuleDescription(
        "repeated-fact", .warning, "A value that is a fact is quoted by its name.",
        why: "A number written by hand stays behind when the fact changes, and two replies promise two things.")

    static let examples: [Example] = [
        .good("Send it back within {{ facts.return_window_days }} days.", settings: "facts:\n  return_window_days: 30\n"),
        .bad("Send it back within ↓30 days.", settings: "facts:\n  return_window_days: 30\n"),
        .bad("Верните в течение ↓30 дней.", .russian, settings: "facts:\n  return_window_days: 30\n"),
        .bad("Czekamy ↓48 godzin.", .polish, settings: "facts:\n  locker_storage_hours: 48\n"),
        .bad("Доставка стоит ↓15,99 zł.", .russian, settings: "facts:\n  courier_price: 15.99\n"),
        .bad("Write to ↓help@shop.example today.", settings: "facts:\n  support_email: help@shop.example\n"),
        .good("You have 30 seconds and 30 photos.", settings: "facts:\n  return_window_days: 30\n"),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        let literals = book.factLiterals
        let numbers = text.prose.sentences.flatMap { sentence in
            sentence.words.compactMap { index -> Finding? in
                guard text.prose.words[index].kind == .number else { return nil }
                let next = index + 1 < sentence.words.upperBound ? text.prose.words[index + 1] : nil
                return number(text.prose.words[index], next, text, literals)
            }
        }
        return numbers + literals.texts(in: text.language).flatMap { texts($0.text, $0.name, text) }
    }

    private func number(_ word: Prose.Word, _ next: Prose.Word?, _ text: CheckedText, _ literals: FactLiterals) -> Finding? {
        let gap = text.slice(word.offsets.upperBound..<(next?.offsets.lowerBound ?? min(word.offsets.upperBound + 4, text.body.upperBound)))
        let unitWord = next.map { gap.contains { $0.isNewline } ? "" : String(text.file.slice($0.offsets)) } ?? ""
        let unit = FactLiterals.Unit(unitWord, sign: gap, language: text.language) ?? FactLiterals.Unit(before: word.offsets.lowerBound, in: text.file)
        guard let unit else { return nil }
        let names = literals.names(of: text.slice(word.offsets), unit)
        guard !names.isEmpty else { return nil }
        let written = text.slice(word.offsets)
        let shown = names.prefix(3).map { "'facts.\($0)'" }.joined(separator: " or ")
        return Finding(word.offsets, "'\(written)' repeats \(shown); write '{{ facts.\(names[0]) }}'")
    }

    private func texts(_ value: String, _ name: String, _ text: CheckedText) -> [Finding] {
        let body = text.file.slice(text.body)
        return body.ranges(of: value).compactMap { range in
            let start = text.body.lowerBound + body.utf8.distance(from: body.startIndex, to: range.lowerBound)
            let offsets = start..<start + value.utf8.count
            guard text.placeholders.span(touching: offsets) == nil, Self.standsAlone(range, in: body) else { return nil }
            return Finding(offsets, "'\(value)' repeats 'facts.\(name)'; write '{{ facts.\(name) }}'")
        }
    }

    private static func standsAlone(_ range: Range<Substring.Index>, in body: Substring) -> Bool {
        let before = range.lowerBound > body.startIndex ? body[body.index(before: range.lowerBound)] : " "
        let after = range.upperBound < body.endIndex ? body[range.upperBound] : " "
        return !(before.isLetter || before.isNumber) && !(after.isLetter || after.isNumber || after == "/" || after == "-")
    }
}
