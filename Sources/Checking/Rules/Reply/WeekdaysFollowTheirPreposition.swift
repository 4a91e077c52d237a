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
        .bad(
            "Заказ хранится до ↓{{ day | date: \"weekday\" }}.", .russian, with: "variables:\n  day: {ask: День, type: date}"),
        .good("Курьер приедет {{ day | date: \"long\" }}.", .russian, with: "variables:\n  day: {ask: День, type: date}"),
        .good("Kurier przyjedzie w środę albo we wtorek.", .polish),
        .bad("Kurier przyjedzie w ↓środa.", .polish),
        .bad("Kurier przyjedzie ↓w wtorek.", .polish),
        .bad("Paczka czeka do ↓{{ day | date: \"full\" }}.", .polish, with: "variables:\n  day: {ask: Dzień, type: date}"),
        .good("Kurier przyjedzie w {{ day | date: \"full\" }}.", .polish, with: "variables:\n  day: {ask: Dzień, type: date}"),
        .good("The courier comes on {{ day | date: \"weekday\" }}.", with: "variables:\n  day: {ask: Day, type: date}"),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        guard let grammar = WeekdayGrammar.of(text.language) else { return [] }
        return text.prose.sentences.flatMap { sentence -> [Finding] in
            let words = text.prose.words(of: sentence)
            return zip(words, words.dropFirst()).compactMap { first, second -> Finding? in
                guard first.kind == .word, text.bytes[first.offsets.upperBound..<second.offsets.lowerBound].allSatisfy({ $0 <= 0x20 }),
                    let forms = grammar.forms(after: text.slice(first.offsets).lowercased())
                else { return nil }
                if case .output(let index) = second.kind { return dictionaryForm(text.placeholders.outputs[index], first, text) }
                return second.kind == .word ? finding(first, second, forms, grammar, text) : nil
            }
        }
    }

    private func finding(
        _ preposition: Prose.Word, _ weekday: Prose.Word, _ forms: [String: String], _ grammar: WeekdayGrammar, _ text: CheckedText
    ) -> Finding? {
        let written = text.slice(weekday.offsets)
        if let form = forms[written.lowercased()] {
            let replacement = written.first?.isUppercase == true ? form.prefix(1).uppercased() + form.dropFirst() : form
            return Finding(
                weekday.offsets, "'\(text.slice(preposition.offsets)) \(written)' has the wrong case; write '\(replacement)'",
                fix: FixIt("write '\(replacement)'", edits: [TextEdit(offsets: weekday.offsets, replacement: replacement)]))
        }
        let word = text.slice(preposition.offsets)
        guard let full = grammar.longer[word.lowercased()], grammar.wantLonger.contains(written.lowercased()) else { return nil }
        let replacement = word.first?.isUppercase == true ? full.prefix(1).uppercased() + full.dropFirst() : full
        return Finding(
            preposition.offsets, "'\(word) \(written)' is hard to say; write '\(replacement) \(written)'",
            fix: FixIt("write '\(replacement)'", edits: [TextEdit(offsets: preposition.offsets, replacement: replacement)]))
    }

    /// A filter knows the name of a day as a dictionary has it, and not what stands before it. Where a style of its own has the
    /// preposition, `WeekdaysTakeTheirCase` says so.
    private func dictionaryForm(_ output: PlaceholderTree.Output, _ preposition: Prose.Word, _ text: CheckedText) -> Finding? {
        let printed = LanguagePack.of(text.language)?.dates.weekdays.prepositions ?? []
        guard !printed.contains(Phrase.folded(text.slice(preposition.offsets))) else { return nil }
        let styles = output.filters.filter { $0.name.value == FilterName.date.rawValue }.compactMap { filter -> String? in
            if case .literal(let style)? = filter.arguments.first { return style.value.plain }
            return nil
        }
        guard let style = styles.first(where: { $0 == "weekday" || $0 == "full" }) else { return nil }
        return Finding(
            output.offsets,
            "'\(style)' prints a weekday in its dictionary form, which is wrong behind '\(text.slice(preposition.offsets))'; "
                + "print the date with 'long', and the weekday in brackets")
    }
}
