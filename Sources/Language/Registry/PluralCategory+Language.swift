import Foundation

extension PluralCategory {
    /// The category of a number in a language; a language that is not known follows English.
    package init(_ number: Decimal, in language: LanguageTag) {
        let magnitude = number.magnitude
        var truncated = Decimal()
        var copy = magnitude
        NSDecimalRound(&truncated, &copy, 0, .down)
        let whole = Int(truncating: (truncated > 1_000_000_000_000 ? 1_000_000_000_000 : truncated) as NSDecimalNumber)
        self = PluralRule.of(language).category(whole: whole, isWhole: truncated == magnitude)
    }

    /// The categories a language tells apart, in the order in which `plural` takes their forms.
    package static func categories(of language: LanguageTag) -> [PluralCategory] { PluralRule.of(language).categories }

    /// How many forms `plural` needs at least: the form for fractions may be left out.
    package static func requiredForms(of language: LanguageTag) -> Int { min(3, categories(of: language).count) }

    /// Picks the form of a category out of `plural`'s arguments. A missing form for fractions is the second in Russian
    /// (1,5 дня) and Polish (1,5 godziny), else the last.
    package func form(of forms: [String], in language: LanguageTag) -> String? {
        let rule = PluralRule.of(language)
        guard let index = rule.categories.firstIndex(of: self) else { return forms.last }
        if index < forms.count { return forms[index] }
        return rule.fractionsTakeFew && forms.count > 1 ? forms[1] : forms.last
    }
}

extension PluralRule {
    /// The rule of a language's pack; languages without a pack are known here, all others follow English.
    package static func of(_ language: LanguageTag) -> PluralRule {
        if let pack = LanguagePack.of(language) { return pack.plural }
        return switch language.language {
        case "uk", "be": .eastSlavic
        case "cs", "sk": .westSlavic
        case "sr", "hr", "bs": .southSlavic
        case "lt": .lithuanian
        case "fr", "pt": .oneBelowTwo
        case "ja", "zh", "ko", "vi", "th", "id", "ms": .single
        default: .oneOther
        }
    }
}
