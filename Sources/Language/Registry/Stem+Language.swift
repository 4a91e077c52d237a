extension Stem {
    package init(language: LanguageTag) { self.init(LanguagePack.grammar(of: language)) }
}
