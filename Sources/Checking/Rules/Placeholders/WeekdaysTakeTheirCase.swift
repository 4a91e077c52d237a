import Content
import Diagnostics
import Language

struct WeekdaysTakeTheirCase: TextRule {
    static let about = RuleDescription(
        "weekdays-take-their-case", .error, "A weekday behind a preposition is printed in its case.",
        why: "«В пятница» and «w środa» show every customer that a machine wrote the sentence.")

    private static let day = "variables:\n  day: {ask: Day, type: date}"
    static let examples: [Example] = [
        .bad("Курьер приедет в {{ day | date: ↓\"weekday\" }}.", .russian, with: day),
        .bad("Ждите нас во {{ day | date: ↓\"full\" }}.", .russian, with: day),
        .good("Курьер приедет {{ day | date: \"on-weekday\" }}. День: {{ day | date: \"weekday\" }}.", .russian, with: day),
        .good("Заказ хранится до {{ day | date: \"weekday\" }}.", .russian, with: day),
        .bad("Kurier przyjedzie w {{ day | date: ↓\"weekday\" }}.", .polish, with: day),
        .good("Kurier przyjedzie {{ day | date: \"on-full\" }}.", .polish, with: day),
        .good("The courier comes on {{ day | date: \"weekday\" }}.", with: day),
    ]

    private static let styles: [String: ValueFormatter.DayStyle] = ["weekday": .onWeekday, "full": .onFull]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        guard let words = LanguagePack.of(text.language)?.dates.weekdays, Self.inflects(words) else { return [] }
        // Behind another preposition no style prints the right case: `WeekdaysFollowTheirPreposition` says so.
        let grammar = WeekdayGrammar.of(text.language)
        return text.placeholders.outputs.flatMap { output -> [Finding] in
            guard let lead = Self.word(before: output.offsets.lowerBound, in: text.file), words.leads.contains(Phrase.folded(lead)),
                words.prepositions.contains(Phrase.folded(lead)) || grammar?.forms(after: lead.lowercased()) == nil
            else { return [] }
            return output.filters.compactMap { filter in
                guard filter.name.value == FilterName.date.rawValue, case .literal(let style)? = filter.arguments.first,
                    let right = Self.styles[style.value.plain]
                else { return nil }
                return Finding(
                    style.offsets,
                    "'\(style.value.plain)' prints a weekday in its basic form behind '\(lead)'; write '\(right.rawValue)' without '\(lead)'"
                )
            }
        }
    }

    /// True where some weekday of a sentence is not in its basic form: `в среду`.
    private static func inflects(_ words: WeekdayWords) -> Bool {
        zip(words.when, words.names).contains { when, names in Phrase.folded(when.split(separator: " ").last ?? "") != names[0] }
    }

    /// The word that a single blank parts from the offset.
    private static func word(before offset: Int, in file: SourceFile) -> String? {
        let before = file.slice(max(0, offset - 40)..<offset)
        guard before.last == " " else { return nil }
        let word = before.dropLast().reversed().prefix { $0.isLetter }
        return word.isEmpty ? nil : String(word.reversed())
    }
}
