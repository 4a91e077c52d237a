import Content
import Language

/// A value that a reply prints or decides by.
package struct Need: Sendable, Hashable {
    package let name: String
    /// The template that needs it; of several the first.
    package let template: TextName
    package let variable: Variable?

    /// What to ask for, in the language.
    package func label(in language: LanguageTag) -> String {
        let text = variable?.ask.text(in: language) ?? ""
        return text.isEmpty ? name.replacing("_", with: " ") : text
    }

    /// Who knows it; a built-in one without a declaration is the customer's, a fact never.
    package var origin: Variable.Origin { variable?.origin ?? (Variable.isFact(name) ? .agent : .customer) }
}
