/// How a language chooses among the forms of a word by a number: CLDR 44, cardinals
/// (unicode.org/cldr/charts/44/supplemental/language_plural_rules.html).
package enum PluralRule: Sendable {
    /// English, German: one for 1.
    case oneOther
    /// Russian, Ukrainian, Belarusian.
    case eastSlavic
    case polish
    /// Czech, Slovak.
    case westSlavic
    /// Serbian, Croatian, Bosnian.
    case southSlavic
    case lithuanian
    /// French, Portuguese: one for 0 and 1, and for fractions below 2.
    case oneBelowTwo
    /// Japanese, Chinese and others: one form for all.
    case single

    /// The categories that the rule tells apart, in the order in which `plural` takes their forms.
    package var categories: [PluralCategory] {
        switch self {
        case .eastSlavic, .polish, .lithuanian: [.one, .few, .many, .other]
        case .westSlavic: [.one, .few, .other, .many]
        case .southSlavic: [.one, .few, .other]
        case .single: [.other]
        case .oneOther, .oneBelowTwo: [.one, .other]
        }
    }

    /// True where fractions take the second form when they have none of their own: «1,5 дня», „1,5 godziny”.
    package var fractionsTakeFew: Bool { self == .eastSlavic || self == .polish }

    /// - Parameters:
    ///   - whole: the integer digits, `i` in CLDR.
    ///   - isWhole: false where there are digits of a fraction.
    package func category(whole i: Int, isWhole: Bool) -> PluralCategory {
        switch self {
        case .eastSlavic: !isWhole ? .other : isOne(i) ? .one : isFew(i) ? .few : .many
        case .polish: !isWhole ? .other : i == 1 ? .one : isFew(i) ? .few : .many
        case .westSlavic: !isWhole ? .many : i == 1 ? .one : (2...4).contains(i) ? .few : .other
        case .southSlavic: !isWhole ? .other : isOne(i) ? .one : isFew(i) ? .few : .other
        case .lithuanian: lithuanian(i, isWhole)
        case .oneBelowTwo: i == 0 || i == 1 ? .one : .other
        case .single: .other
        case .oneOther: isWhole && i == 1 ? .one : .other
        }
    }

    private func isOne(_ i: Int) -> Bool { i % 10 == 1 && i % 100 != 11 }
    private func isFew(_ i: Int) -> Bool { (2...4).contains(i % 10) && !(12...14).contains(i % 100) }

    private func lithuanian(_ i: Int, _ isWhole: Bool) -> PluralCategory {
        guard isWhole else { return .many }
        if (11...19).contains(i % 100) { return .other }
        return i % 10 == 1 ? .one : (2...9).contains(i % 10) ? .few : .other
    }
}

/// The plural categories of CLDR that our languages need.
///
/// ```swift
/// let category = PluralCategory(21, in: .russian)  // one
/// let word = category.form(of: ["день", "дня", "дней"], in: .russian)  // день
/// ```
package enum PluralCategory: Sendable, Hashable {
    case one, few, many, other
}
