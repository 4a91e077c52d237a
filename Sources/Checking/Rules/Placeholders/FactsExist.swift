import Content
import Diagnostics
import Language

struct FactsExist: TextRule {
    static let about = RuleDescription(
        "unknown-fact", .error, "Every fact that a text quotes is in the settings, in the text's language.",
        why: "A fact that is not there prints nothing, and the sentence promises nothing.")

    static let examples: [Example] = [
        .good("We keep it {{ facts.pickup_days }} days.", settings: "facts:\n  pickup_days: 7\n"),
        .bad("We keep it {{ ↓facts.pickup_day }} days.", settings: "facts:\n  pickup_days: 7\n"),
        .bad("Мы работаем {{ ↓facts.hours }}.", .russian, settings: "facts:\n  hours: {en: daily, pl: codziennie}\n"),
        .bad("Czekamy {{ ↓facts.pickup }} dni.", .polish, .article),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        if book.unread.holdsSettings { return [] }
        return text.placeholders.variables.filter { Variable.isFact($0.value) }.compactMap { variable in
            let name = String(variable.value.dropFirst(6))
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
}
