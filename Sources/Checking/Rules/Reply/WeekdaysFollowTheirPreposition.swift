import Content
import Diagnostics
import Language

struct WeekdaysFollowTheirPreposition: TextRule {
    static let about = RuleDescription(
        "weekdays-follow-their-preposition", .warning, "A weekday has the case that its preposition asks for.",
        why: "'в пятница' and 'w środa' are how a machine speaks; who reads it doubts that a person wrote the rest.")

    static let examples: [Example] = [
        .good("Курьер приедет в пятницу, до субботы.", .russian),
        .bad("Курьер приедет в ↓пятница.", .russian),
        .bad("Курьер приедет ↓в вторник.", .russian),
        .bad("Заказ хранится до ↓Суббота.", .russian),
        .good("Kurier przyjedzie w środę albo we wtorek.", .polish),
        .bad("Kurier przyjedzie w ↓środa.", .polish),
        .bad("Kurier przyjedzie ↓w wtorek.", .polish),
        .good("The courier comes on Friday, not before Wednesday."),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        guard let weekdays = LanguagePack.of(text.language)?.dates.weekdays, !weekdays.cases.isEmpty else { return [] }
        let prepositions = weekdays.cases.flatMap(\.prepositions) + weekdays.longer.map(\.short)
        let longest = prepositions.map(\.utf8.count).max() ?? 0
        return text.prose.sentences.flatMap { sentence -> [Finding] in
            let words = text.prose.words(of: sentence)
            return zip(words, words.dropFirst()).compactMap { first, second -> Finding? in
                guard first.kind == .word, second.kind == .word, first.offsets.count <= longest,
                    text.bytes[first.offsets.upperBound..<second.offsets.lowerBound].allSatisfy({ $0 <= 0x20 })
                else { return nil }
                return finding(first, second, weekdays, text)
            }
        }
    }

    private func finding(_ preposition: Prose.Word, _ weekday: Prose.Word, _ weekdays: WeekdayWords, _ text: CheckedText) -> Finding? {
        let (word, written) = (text.slice(preposition.offsets), text.slice(weekday.offsets))
        if let form = weekdays.forms(behind: word.lowercased())?[written.lowercased()] {
            let replacement = Self.cased(form, as: written)
            return Finding(
                weekday.offsets, "'\(word) \(written)' has the wrong case; write '\(replacement)'",
                fix: FixIt("write '\(replacement)'", edits: [TextEdit(offsets: weekday.offsets, replacement: replacement)]))
        }
        let longer = weekdays.longer.first { $0.short == word.lowercased() && $0.before.contains(written.lowercased()) }
        guard let replacement = longer.map({ Self.cased($0.long, as: word) }) else { return nil }
        return Finding(
            preposition.offsets, "'\(word) \(written)' is hard to say; write '\(replacement) \(written)'",
            fix: FixIt("write '\(replacement)'", edits: [TextEdit(offsets: preposition.offsets, replacement: replacement)]))
    }

    private static func cased(_ word: String, as written: some StringProtocol) -> String {
        written.first?.isUppercase == true ? word.prefix(1).uppercased() + word.dropFirst() : word
    }
}
