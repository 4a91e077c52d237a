import Content
import Diagnostics
import Language

struct DeclaredVariablesAreUsed: TextRule {
    static let reads: RuleInputs = [.family, .fragments]
    static let about = RuleDescription(
        "declared-variables-are-used", .warning, "Every variable that a template declares is used in it or in its variants.",
        why: "The agent is asked for every declared value: one that nobody prints is a question for nothing.")

    static let examples: [Example] = [
        .good("It arrives in {{ days }} days.", with: "variables:\n  days: {ask: Days, type: number}"),
        .bad("It arrives soon.", with: "variables:\n  ↓days: {ask: Days, type: number}"),
        .bad("Заказ в пути.", .russian, with: "variables:\n  ↓days: {ask: Дней, type: number}\n  ↓city: {ask: Город}"),
        .good("It arrives in {{ dayz }} days.", with: "variables:\n  days: {ask: Days, type: number}"),
        .good("## Resoluton\nIt arrives in {{ days }} days.", with: "variables:\n  days: {ask: Days, type: number}"),
        .bad("W drodze.", .polish, with: "variables:\n  ↓days: {ask: Dni, type: number}"),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        guard let template = text.template, template.fields["variables"] != nil else { return [] }
        let family = (book.templatesByID[template.name.id] ?? []).filter {
            $0.name.language == template.name.language && (template.name.variant == nil || $0.name == template.name)
        }
        let trees = family.flatMap { $0.sections.map(\.placeholders) + $0.slips.placeholders }
        var used = Set(trees.flatMap(\.variables).map(\.value))
        for include in family.flatMap({ $0.sections.flatMap(\.placeholders.includes) }) {
            used.formUnion(book.fragment(include.name.value, in: text.language)?.placeholders.variables.map(\.value) ?? [])
        }
        // A misspelt name is told where it stands; the one that was meant is used.
        let names = template.variables.map(\.name)
        used.formUnion(used.subtracting(names).subtracting(Variable.builtIn).compactMap { Suggestion.nearest(to: $0, in: names) })
        let own = text.key("variables").lowerBound..<text.body.lowerBound
        return template.variables.filter {
            own.contains($0.offsets.lowerBound) && text.slice($0.offsets) == $0.name && !used.contains($0.name)
        }.map {
            Finding($0.offsets, "variable '\($0.name)' is declared and never used; remove it, or print it")
        }
    }
}
