extension LanguagePack {
    /// Languages in which customers may write to any book.
    package static let common: [LanguagePack] = [.english, .polish, .russian]

    /// All languages that have a pack: a new one is added here.
    package static let all: [LanguagePack] = common + [.german]

    private static let byLanguage = Dictionary(all.map { (String($0.tag.language), $0) }) { first, _ in first }

    /// The pack of a language, whatever its region or script; nil where it has none.
    package static func of(_ language: LanguageTag) -> LanguagePack? { byLanguage[String(language.language)] }

    /// The pack of a language, English where it has none.
    package static func orEnglish(_ language: LanguageTag) -> LanguagePack { of(language) ?? .english }

    /// The pack whose grammar fits a language: its own, or that of a language that inflects in the same way.
    package static func grammar(of language: LanguageTag) -> Grammar? {
        (of(language) ?? all.first { $0.grammar.kin.contains(String(language.language)) })?.grammar
    }

    /// The common languages, and those of a book that have a pack.
    package static func spoken(in languages: some Sequence<LanguageTag>) -> [LanguagePack] {
        let own = Set(languages.map { String($0.language) })
        return all.filter { pack in common.contains { $0.tag == pack.tag } || own.contains(String(pack.tag.language)) }
    }

    /// The same phrases of all languages in one list, each once.
    package static func all(_ phrases: KeyPath<LanguagePack, [String]>) -> [String] {
        var seen: Set<String> = []
        return all.flatMap { $0[keyPath: phrases] }.filter { seen.insert($0).inserted }
    }
}
