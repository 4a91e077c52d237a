import Content
import Language

/// What a value may be set to, as integrations get it: the key to give, and its words in the language of the text.
package struct ChoiceRecord: Encodable, Sendable {
    let key: String
    let label: String

    package static func all(of variable: Variable?, in language: LanguageTag) -> [ChoiceRecord] {
        (variable?.options ?? []).map { ChoiceRecord(key: $0.key, label: $0.text(in: language)) }
    }
}
