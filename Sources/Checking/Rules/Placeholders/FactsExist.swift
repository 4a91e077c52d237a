import Content
import Diagnostics
import Language

struct FactsExist: TextRule {
    static let about = RuleDescription(
        "facts-exist", .error, "Every fact that a text quotes is in the settings, in the text's language.",
        why: "A fact that is not there prints nothing, and the sentence promises nothing.")

    static let examples: [Example] = [
        .good("We keep it {{ facts.pickup_days }} days.", settings: "facts:\n  pickup_days: 7\n"),
        .bad("We keep it {{ ↓facts.pickup_day }} days.", settings: "facts:\n  pickup_days: 7\n"),
        .bad("Мы работаем {{ ↓facts.hours }}.", .russian, settings: "facts:\n  hours: {en: daily, pl: codziennie}\n"),
        .bad("Czekamy {{ ↓facts.pickup }} dni.", .polish, .article),
        .good(
            "We keep it {{ pickup_days }} days.", with: "variables:\n  pickup_days: {ask: Days, type: number, from: fact}",
            settings: "facts:\n  pickup_days: 7\n"),
        .bad("We keep it {{ days }} days.", with: "variables:\n  ↓days: {ask: Days, type: number, from: fact}"),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        if book.unread.holdsSettings { return [] }
        return quoted(in: text).compactMap { variable in
            let name = Variable.isFact(variable.value) ? String(variable.value.dropFirst(6)) : variable.value
            guard let fact = book.settings.facts[name] else {
                let near = Suggestion.nearest(to: name, in: book.settings.facts.keys.sorted())
                let remedy = near.map { "did you mean 'facts.\($0)'?" } ?? "add it under 'facts' in .replybook.yml"
                let certain = Suggestion.certain(for: name, in: book.settings.facts.keys.sorted())
                return Finding(
                    variable.offsets, "fact '\(variable.value)' is not in the settings; \(remedy)",
                    fix: FixIt.replacing(variable.offsets, with: certain.map { "facts.\($0)" }))
            }
            guard fact.text.exact(in: text.language) == nil else { return nil }
            return Finding(variable.offsets, "fact '\(variable.value)' has no value in '\(text.language)'; add '\(text.language): …' to it")
        }
    }

    /// The facts that the text quotes by name, and those that its variables are. What a variant inherits is reported where it
    /// is declared.
    private func quoted(in text: CheckedText) -> [Located<String>] {
        let declared = text.template.map { $0.name.variant == nil ? $0.variables.filter { $0.origin == .fact } : [] } ?? []
        return text.placeholders.variables.filter { Variable.isFact($0.value) } + declared.map { Located($0.name, at: $0.offsets) }
    }
}
