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
        .bad("Заказ хранится до {{ day | date: ↓\"weekday\" }}.", .russian, with: day),
        .good("Курьер приедет {{ day | date: \"on-weekday\" }}. День: {{ day | date: \"weekday\" }}.", .russian, with: day),
        .good("Заказ хранится до {{ day | date: \"long\" }}.", .russian, with: day),
        .bad("Kurier przyjedzie w {{ day | date: ↓\"weekday\" }}.", .polish, with: day),
        .bad("Paczka czeka do\n{{ day | date: ↓\"full\" }}.", .polish, with: day),
        .good("Kurier przyjedzie {{ day | date: \"on-full\" }}.", .polish, with: day),
        .good("The courier comes on {{ day | date: \"weekday\" }}.", with: day),
    ]

    private static let styles: [String: ValueFormatter.DayStyle] = ["weekday": .onWeekday, "full": .onFull]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        guard let weekdays = LanguagePack.of(text.language)?.dates.weekdays else { return [] }
        return text.placeholders.outputs.flatMap { output -> [Finding] in
            guard let lead = Self.word(before: output.offsets.lowerBound, in: text.file), weekdays.forms(behind: lead.lowercased()) != nil
            else { return [] }
            let saysWhen = weekdays.when.contains { $0.hasPrefix(lead.lowercased() + " ") }
            return output.filters.compactMap { filter in
                guard filter.name.value == FilterName.date.rawValue, case .literal(let style)? = filter.arguments.first,
                    let right = Self.styles[style.value.plain]
                else { return nil }
                let remedy =
                    saysWhen ? "write '\(right.rawValue)' without '\(lead)'" : "print the date with 'long', and the weekday in brackets"
                return Finding(style.offsets, "'\(style.value.plain)' prints a weekday in its basic form behind '\(lead)'; \(remedy)")
            }
        }
    }

    /// The word that a single blank or line end parts from the offset.
    private static func word(before offset: Int, in file: SourceFile) -> String? {
        let before = file.slice(max(0, offset - 40)..<offset)
        guard before.last == " " || before.last == "\n" else { return nil }
        let word = before.dropLast().reversed().prefix { $0.isLetter }
        return word.isEmpty ? nil : String(word.reversed())
    }
}
