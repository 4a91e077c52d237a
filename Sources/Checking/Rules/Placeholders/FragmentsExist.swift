import Content
import Diagnostics
import Language

struct FragmentsExist: TextRule {
    static let reads: RuleInputs = .fragments
    static let about = RuleDescription(
        "fragments-exist", .error, "Every fragment that a template includes exists in its language, and its variables are known there.",
        why: "A fragment that is missing leaves its sentence out of the reply, and with it the promise or the address it held.")

    static let examples: [Example] = [
        .good("{% include \"hours\" %}", beside: ["Templates/_fragments/hours.en.md": "We are here every day."]),
        .bad("{% include ↓\"hour\" %}", beside: ["Templates/_fragments/hours.en.md": "We are here every day."]),
        .bad("{% include ↓\"hours\" %}", .russian, beside: ["Templates/_fragments/hours.en.md": "We are here every day."]),
        .bad("{% include ↓\"bonus\" %}", .polish, beside: ["Templates/_fragments/bonus.pl.md": "Kod {{ code }} obniża cenę."]),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        guard let template = text.template else { return [] }
        let known = Variable.builtIn.union(template.variables.map(\.name))
        return text.placeholders.includes.flatMap { include -> [Finding] in
            let name = include.name.value
            if book.unread.holdsFragment(name, in: text.language) { return [] }
            guard let fragment = book.fragment(name, in: text.language) else { return [missing(include.name, text, book)] }
            let unknown = Set(fragment.placeholders.variables.map(\.value).filter { !Variable.isFact($0) && !known.contains($0) }).sorted()
            return unknown.map {
                Finding(
                    include.name.offsets,
                    "fragment '\(name)' uses '\($0)', which this template does not declare; add '\($0):' under 'variables'")
            }
        }
    }

    private func missing(_ name: Located<String>, _ text: CheckedText, _ book: CheckedBook) -> Finding {
        if let others = book.fragments[name.value] {
            let languages = others.map(\.language.description).sorted().joined(separator: ", ")
            return Finding(
                name.offsets,
                "fragment '\(name.value)' exists in \(languages) only; add 'Templates/_fragments/\(name.value).\(text.language).md'")
        }
        let remedy =
            Suggestion.nearest(to: name.value, in: book.fragments.keys.sorted()).map { "did you mean '\($0)'?" }
            ?? "add 'Templates/_fragments/\(name.value).\(text.language).md'"
        return Finding(name.offsets, "fragment '\(name.value)' does not exist; \(remedy)")
    }
}
