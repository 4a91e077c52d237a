import Foundation

/// The plural categories of CLDR that our languages need.
///
/// ```swift
/// let category = PluralCategory(21, in: .russian)  // one
/// let word = category.form(of: ["день", "дня", "дней"], in: .russian)  // день
/// ```
package enum PluralCategory: Sendable, Hashable {
    case one, few, many, other

    /// CLDR 44 plural rules for cardinals (unicode.org/cldr/charts/44/supplemental/language_plural_rules.html);
    /// `i` are the integer digits, `v` the number of visible fraction digits. Unlisted languages follow English.
    package init(_ number: Decimal, in language: LanguageTag) {
        let magnitude = number.magnitude
        var truncated = Decimal()
        var copy = magnitude
        NSDecimalRound(&truncated, &copy, 0, .down)
        let isWhole = truncated == magnitude
        let i = Int(truncating: (truncated > 1_000_000_000_000 ? 1_000_000_000_000 : truncated) as NSDecimalNumber)
        switch language.language {
        case "ru", "uk", "be":
            self = isWhole ? Self.eastSlavic(i) : .other
        case "pl":
            self = isWhole ? (i == 1 ? .one : Self.isFew(i) ? .few : .many) : .other
        case "cs", "sk":
            self = !isWhole ? .many : i == 1 ? .one : (2...4).contains(i) ? .few : .other
        case "sr", "hr", "bs":
            self = !isWhole ? .other : i % 10 == 1 && i % 100 != 11 ? .one : Self.isFew(i) ? .few : .other
        case "lt":
            self =
                !isWhole
                ? .many
                : i % 10 == 1 && !(11...19).contains(i % 100)
                    ? .one
                    : (2...9).contains(i % 10) && !(11...19).contains(i % 100) ? .few : .other
        case "fr", "pt": self = i == 0 || i == 1 ? .one : .other
        case "ja", "zh", "ko", "vi", "th", "id", "ms": self = .other
        default: self = isWhole && i == 1 ? .one : .other
        }
    }

    private static func eastSlavic(_ i: Int) -> PluralCategory {
        i % 10 == 1 && i % 100 != 11 ? .one : isFew(i) ? .few : .many
    }

    private static func isFew(_ i: Int) -> Bool { (2...4).contains(i % 10) && !(12...14).contains(i % 100) }

    /// The categories a language tells apart, in the order in which `plural` takes their forms.
    package static func categories(of language: LanguageTag) -> [PluralCategory] {
        switch language.language {
        case "ru", "uk", "be", "pl", "lt": [.one, .few, .many, .other]
        case "cs", "sk": [.one, .few, .other, .many]
        case "sr", "hr", "bs": [.one, .few, .other]
        case "ja", "zh", "ko", "vi", "th", "id", "ms": [.other]
        default: [.one, .other]
        }
    }

    /// How many forms `plural` needs at least: the form for fractions may be left out.
    package static func requiredForms(of language: LanguageTag) -> Int { min(3, categories(of: language).count) }

    /// Picks the form of a category out of `plural`'s arguments. A missing form for fractions is the second in Russian
    /// (1,5 дня), else the last.
    package func form(of forms: [String], in language: LanguageTag) -> String? {
        guard let index = Self.categories(of: language).firstIndex(of: self) else { return forms.last }
        if index < forms.count { return forms[index] }
        return ["ru", "uk", "be"].contains(language.language) && forms.count > 1 ? forms[1] : forms.last
    }
}
