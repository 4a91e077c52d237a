import Language

/// A text, the same in all languages or one per language.
package struct LocalizedText: Sendable, Hashable {
    let common: String?
    package let byLanguage: [LanguageTag: String]

    package init(_ text: String) {
        common = text
        byLanguage = [:]
    }

    package init(_ texts: [LanguageTag: String]) {
        common = nil
        byLanguage = texts
    }

    /// Every text there is, in no order.
    package var all: [String] { common.map { [$0] } ?? Array(byLanguage.values) }

    /// The text in the language, in the language without its region, in English, else in the first there is.
    package func text(in language: LanguageTag) -> String {
        exact(in: language) ?? byLanguage[.english] ?? byLanguage.min { $0.key < $1.key }?.value ?? ""
    }

    /// The text in the language or the language without its region, nil where there is none.
    package func exact(in language: LanguageTag) -> String? {
        common ?? byLanguage[language] ?? LanguageTag(String(language.language)).flatMap { byLanguage[$0] }
    }
}
