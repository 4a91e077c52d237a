import Content
import Diagnostics
import Language

struct PluralHasAllForms: TextRule {
    static let about = RuleDescription(
        "plural-has-all-forms", .error, "A plural has all forms its language needs: two in English, three in Polish and Russian.",
        why: "'21 дней' and '2 dni' with one form wrong are the first thing a reader notices in a reply made by a machine.")

    static let examples: [Example] = [
        .good("{{ days }} {{ days | plural: \"day\", \"days\" }}", with: "variables:\n  days: {ask: Days, type: number}"),
        .bad("{{ days }} {{ days | ↓plural: \"day\" }}", with: "variables:\n  days: {ask: Days, type: number}"),
        .bad("{{ days }} {{ days | ↓plural: \"день\", \"дней\" }}", .russian, with: "variables:\n  days: {ask: Дней, type: number}"),
        .bad("{{ days }} {{ days | ↓plural: \"dzień\", \"dni\" }}", .polish, with: "variables:\n  days: {ask: Dni, type: number}"),
        .good(
            "{{ days }} {{ days | plural: \"dzień\", \"dni\", \"dni\", \"dnia\" }}", .polish,
            with: "variables:\n  days: {ask: Dni, type: number}"),
        .bad("{{ days }} {{ days | ↓plural: \"day\", \"days\", \"days\" }}", with: "variables:\n  days: {ask: Days, type: number}"),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        let needed = PluralCategory.requiredForms(of: text.language)
        let most = PluralCategory.categories(of: text.language).count
        return text.placeholders.outputs.flatMap(\.filters).filter { $0.name.value == FilterName.plural.rawValue }.compactMap { filter in
            let count = filter.arguments.count
            guard count > 0, count < needed || count > most else { return nil }
            let wanted = needed == most ? "\(needed)" : "\(needed) or \(most)"
            return Finding(
                filter.name.offsets,
                "'plural' has \(count) form\(count == 1 ? "" : "s"), '\(text.language)' needs \(wanted); \(Self.remedy(text.language))")
        }
    }

    private static func remedy(_ language: LanguageTag) -> String {
        let example = LanguagePack.orEnglish(language).grammar.pluralExample
        let forms = example.map { "\"\($0)\"" }.joined(separator: ", ")
        return example.count == 3
            ? "write those for 1, 2 and 5: \(forms)" : "write one for every case of the language, such as \(forms)"
    }
}
