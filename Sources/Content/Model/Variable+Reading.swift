import Basics
import Foundation
import Language

/// Reads values that a person typed.
extension Variable {
    /// Returns the value that a text means.
    ///
    /// - Parameter language: that of the label and of the decimal sign in messages.
    /// - Throws: `Rejection` for what the declaration does not allow, and for what can be read in two ways.
    package func value(from text: String, in language: LanguageTag = .english) throws(Rejection) -> Value {
        let text = text.trimmingSpace
        if let pattern, !Self.matches(text, pattern) { throw rejection(.form(example: example?.text(in: language) ?? ""), in: language) }
        switch kind {
        case .text, .phone: return .text(text)
        case .number: return .number(try number(text, in: language))
        case .money: return try money(text, in: language)
        case .date:
            guard let day = Self.day(text) else { throw rejection(.notDay, in: language) }
            return .day(day)
        case .choice:
            guard let choice = options.first(where: { $0.isMeant(by: text) }) else {
                throw rejection(.notChoice(options.map { $0.text(in: language) }), in: language)
            }
            return choice.value
        case .email:
            guard text.wholeMatch(of: /[^\s@]+@[^\s@]+\.[^\s@]+/) != nil else {
                throw rejection(.notEmail, in: language)
            }
            return .text(text)
        case .url:
            guard text.hasPrefix("https://") || text.hasPrefix("http://") else {
                throw rejection(.notAddress, in: language)
            }
            return .text(text)
        }
    }

    package func rejection(_ fact: Rejection.Fact, in language: LanguageTag) -> Rejection {
        let label = ask.text(in: language)
        return Rejection(label: label.isEmpty ? name : label, fact: fact, language: language)
    }

    private func number(_ text: String, in language: LanguageTag) throws(Rejection) -> Decimal {
        guard let number = NumberText(text) else { throw rejection(.notNumber, in: language) }
        return try one(of: number.readings, decimals: 4, in: language)
    }

    private func money(_ text: String, in language: LanguageTag) throws(Rejection) -> Value {
        let (rest, currency) = Self.withoutCurrency(text)
        guard let number = NumberText(rest) else { throw rejection(.notAmount, in: language) }
        guard number.decimals <= 2 else { throw rejection(.tooManyDecimals, in: language) }
        return .money(try one(of: number.readings, decimals: 2, in: language), currency: currency)
    }

    /// The only reading that the bounds allow.
    ///
    /// - Parameter decimals: with so many decimals the smaller reading can be told from the larger one.
    private func one(of readings: [Decimal], decimals: Int, in language: LanguageTag) throws(Rejection) -> Decimal {
        let allowed = readings.filter { outOfBounds($0) == nil }
        guard let number = allowed.first ?? readings.first else { throw rejection(.notNumber, in: language) }
        if let fact = outOfBounds(number) { throw rejection(fact, in: language) }
        guard allowed.count > 1 else { return number }
        throw rejection(.twoNumbers(allowed[0], allowed[1], decimals: decimals), in: language)
    }

    /// What is wrong with the size; nil where nothing is. A count below one and a negative amount are wrong wherever the book
    /// does not say otherwise.
    private func outOfBounds(_ number: Decimal) -> Rejection.Fact? {
        let lowest = minimum ?? 0
        if number < lowest { return .tooSmall(least: lowest) }
        if minimum == nil, kind == .number, number == 0 { return .zero }
        if let maximum, number > maximum { return .tooLarge(most: maximum) }
        return nil
    }

    /// True when the pattern is broken: a broken pattern is a finding of its own and stops nobody. False where no match was
    /// found in time.
    package static func matches(_ text: String, _ pattern: String) -> Bool {
        guard let expression = ValuePattern.compiled(pattern) else { return true }
        return ValuePattern.matches(text, expression) ?? false
    }

    /// Returns the number that a text surely means: digits with one decimal comma or point, blanks between thousands.
    package static func decimal(_ text: String) -> Decimal? {
        if text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return Decimal(plain: text) }
        let digits = text.filter { !$0.isWhitespace && $0 != "\u{A0}" && $0 != "\u{202F}" }
        return Decimal(plain: digits.replacing(",", with: "."))
    }

    /// Returns the amount that a text means, whatever a variable allows; nil for two readings.
    package static func money(_ text: String) -> Value? {
        let (rest, currency) = withoutCurrency(text)
        guard let number = NumberText(rest), number.readings.count == 1 else { return nil }
        return .money(number.readings[0], currency: currency)
    }

    private static func withoutCurrency(_ text: String) -> (rest: String, currency: String?) {
        let marks: [(String, String)] = [
            ("zł", "PLN"), ("₽", "RUB"), ("руб", "RUB"), ("€", "EUR"), ("$", "USD"), ("£", "GBP"), ("₴", "UAH"),
        ]
        var rest = text
        var currency: String?
        for (mark, code) in marks where rest.contains(mark) {
            currency = code
            rest = rest.replacing(mark, with: "").replacing(/\.$/, with: "")
        }
        if let match = rest.firstMatch(of: /[A-Z]{3}/) {
            currency = String(match.0)
            rest = rest.replacing(match.0, with: "")
        }
        return (rest.trimmingSpace, currency)
    }

    /// `2026-10-01`, `01.10.2026`, `1.10.2026`, `13/10/2026`; nil for `12/05/2026`, which two readers read as two days.
    package static func day(_ text: String) -> Day? {
        if let day = Day(text) { return day }
        let parts = text.split { $0 == "." || $0 == "/" }
        guard parts.count == 3, parts[2].count == 4, let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2]) else {
            return nil
        }
        guard !text.contains("/") || day > 12 || month > 12 || day == month else { return nil }
        return Day(year: year, month: month, day: day) ?? (text.contains("/") ? Day(year: year, month: day, day: month) : nil)
    }
}
