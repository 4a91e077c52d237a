import Language

extension LanguageTag {
    /// The language of a locale as helpdesks write it, without its region: `pt` of `pt-BR`, `pt_BR` and `pt-br`. Nil for a number
    /// and for what is not a locale.
    init?(locale: String) { self.init(String(locale.prefix { $0 != "-" && $0 != "_" })) }
}
