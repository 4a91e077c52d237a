import Content
import Diagnostics
import Language

struct VariablesAreDeclared: TextRule {
    static let reads: RuleInputs = .family
    static let about = RuleDescription(
        "variables-are-declared", .error, "Every variable of a template is declared or built in.",
        why: "A name that nobody declares is never asked for: the reply leaves with a hole, or not at all.")

    static let examples: [Example] = [
        .good("It arrives in {{ days }} days.", with: "variables:\n  days: {ask: Days, type: number}"),
        .bad("It arrives in {{ ↓dais }} days.", with: "variables:\n  days: {ask: Days, type: number}"),
        .bad("{% if ↓gift %}Подарок{% endif %} в пути.", .russian),
        .bad("Paczka {{ ↓tracking }} jest w drodze.", .polish),
        .good(
            "It arrives in {{ days }} days.", at: "Templates/delivery/example@chat.en.md",
            beside: ["Templates/delivery/example.en.md": "---\ntitle: [Example\nvariables: {days: }\n---\n## Resolution\nSoon.\n"]),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        // What a variant without its base text would inherit is not known, and that base is found to be missing or broken.
        guard let template = text.template, let name = text.name,
            name.variant == nil || book.book.template(TextName(id: name.id, language: name.language)) != nil
        else { return [] }
        let declared = template.variables.map(\.name)
        let known = Variable.builtIn.union(declared)
        var seen: Set<String> = []
        return text.placeholders.variables.filter {
            !Variable.isFact($0.value) && !known.contains($0.value) && seen.insert($0.value).inserted
        }.map { variable in
            let candidates = declared + Variable.builtIn.sorted()
            let shared = book.settings.variables[variable.value] != nil
            let remedy =
                shared
                ? "add '\(variable.value):' under 'variables', the settings know it"
                : Suggestion.nearest(to: variable.value, in: candidates).map { "did you mean '\($0)'?" } ?? "declare it under 'variables'"
            return Finding(variable.offsets, "variable '\(variable.value)' is not declared; \(remedy)")
        }
    }
}
