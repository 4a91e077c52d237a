import Basics
import Foundation
import Language

/// Writes numbers, money and days as readers of a language expect them (CLDR, through Foundation).
package struct ValueFormatter: Sendable {
    package enum DayStyle: String, Sendable, CaseIterable {
        case short, medium, long, full, weekday
        /// With the preposition and in the case in which a sentence says when: `во вторник`, `w środę`, `on Friday`.
        case onWeekday = "on-weekday"
        case onFull = "on-full"
    }

    package let language: LanguageTag
    /// Currency (ISO 4217) of amounts that name none.
    package let currency: String
    private let locale: Locale

    /// - Parameter locale: locale in which to format, where it is finer than the language (`en-GB` for `en`).
    package init(language: LanguageTag, locale: String? = nil, currency: String) {
        self.language = language
        self.currency = currency
        self.locale = Locale(identifier: locale ?? (language == .english ? "en-GB" : language.description))
    }

    package func text(_ value: Value) -> String {
        switch value {
        case .text(let text): text
        case .number(let number): self.number(number)
        case .money(let amount, let currency): money(amount, currency: currency)
        case .day(let day): self.day(day, style: .long)
        case .bool(let bool): bool ? "true" : "false"
        case .choice(let key, let label): Choice(key: key, label: label).text(in: language)
        }
    }

    /// Returns a fact as it stands where no filter asks for more: the decimal sign is the language's, but a year, the number of
    /// a document and the like are not cut into thousands.
    package func fact(_ value: Value) -> String {
        guard case .number(let number) = value, Self.isWhole(number), !(10_000..<10_000_000).contains(number) else { return text(value) }
        return number.formatted(Decimal.FormatStyle(locale: locale).grouping(.never))
    }

    /// - Parameter fractionDigits: digits after the mark; nil keeps what the number has, at most 6.
    package func number(_ number: Decimal, fractionDigits: Int? = nil) -> String {
        let style = Decimal.FormatStyle(locale: locale)
        if let fractionDigits { return number.formatted(style.precision(.fractionLength(min(max(fractionDigits, 0), 6)))) }
        return number.formatted(style.precision(.fractionLength(0...6)))
    }

    /// An amount with its currency; without decimals when it is whole. The sign is the one its own country uses, except
    /// in English, which writes the code of a currency that is not its own.
    package func money(_ amount: Decimal, currency: String?) -> String {
        let code = currency ?? self.currency
        let isWhole = Self.isWhole(amount)
        let style = Decimal.FormatStyle.Currency(code: code, locale: locale)
            .precision(.fractionLength(isWhole ? 0 : 2))
        if LanguagePack.of(language)?.grammar.signsFollowAmounts == true, let word = Self.signs[code] {
            return number(amount, fractionDigits: isWhole ? 0 : 2) + "\u{A0}" + word
        }
        return amount.formatted(style)
    }

    package func day(_ day: Day, style: DayStyle) -> String {
        let date = Date(timeIntervalSince1970: Double(day.number) * 86_400)
        switch style {
        case .short: return date.formatted(base.day(.twoDigits).month(.twoDigits).year())
        case .medium: return date.formatted(base.day().month(.wide))
        case .long: return long(day, date, base.day().month(.wide))
        case .full: return long(day, date, base.day().month(.wide).weekday(.wide))
        case .weekday: return date.formatted(base.weekday(.wide))
        case .onWeekday: return when(day) ?? self.day(day, style: .weekday)
        case .onFull: return when(day).map { "\($0), \(self.day(day, style: .long))" } ?? self.day(day, style: .full)
        }
    }

    /// Nil for a language without a pack.
    private func when(_ day: Day) -> String? { LanguagePack.of(language)?.dates.weekdays.when[day.weekday - 1] }

    /// Russian writes the year with the word, whose usual abbreviation would end a sentence with two stops.
    private func long(_ day: Day, _ date: Date, _ style: Date.FormatStyle) -> String {
        LanguagePack.of(language)?.dates.yearWord.map { "\(date.formatted(style)) \(day.year)\u{A0}\($0)" } ?? date.formatted(style.year())
    }

    private var base: Date.FormatStyle {
        var style = Date.FormatStyle(locale: locale, calendar: Calendar(identifier: .gregorian))
        style.timeZone = TimeZone.gmt
        return style
    }

    private static let signs = ["PLN": "zł", "RUB": "₽", "EUR": "€", "USD": "$", "GBP": "£", "UAH": "₴", "KZT": "₸", "BYN": "Br"]

    private static func isWhole(_ amount: Decimal) -> Bool {
        var rounded = Decimal()
        var copy = amount
        NSDecimalRound(&rounded, &copy, 0, .plain)
        return rounded == amount
    }
}
