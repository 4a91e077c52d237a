import Basics
import Foundation
import Language

/// Reads values that a person typed.
extension Variable {
    /// Why a text cannot be the value: the label, the fact and the remedy, ready to print.
    package struct Rejection: Error, Sendable, Equatable {
        package let message: String

        package init(message: String) { self.message = message }
    }

    /// Returns the value that a text means.
    ///
    /// - Parameter language: that of the label and of the decimal sign in messages.
    /// - Throws: `Rejection` for what the declaration does not allow, and for what can be read in two ways.
    package func value(from text: String, in language: LanguageTag = .english) throws(Rejection) -> Value {
        let text = text.trimmingSpace
        if let pattern, !Self.matches(text, pattern) { throw rejection(form(in: language), in: language) }
        switch kind {
        case .text, .phone: return .text(text)
        case .number: return .number(try number(text, in: language))
        case .money: return try money(text, in: language)
        case .date:
            guard let day = Self.day(text) else { throw rejection("is not a day; write it as 2026-10-01", in: language) }
            return .day(day)
        case .choice:
            guard let choice = options.first(where: { $0.isMeant(by: text) }) else {
                let labels = options.map { $0.text(in: language) }.joined(separator: ", ")
                throw rejection("is not one of its choices; write \(labels)", in: language)
            }
            return choice.value
        case .email:
            guard text.wholeMatch(of: /[^\s@]+@[^\s@]+\.[^\s@]+/) != nil else {
                throw rejection("is not an e-mail address; write one such as anna@post.example", in: language)
            }
            return .text(text)
        case .url:
            guard text.hasPrefix("https://") || text.hasPrefix("http://") else {
                throw rejection("is not a web address; start it with https://", in: language)
            }
            return .text(text)
        }
    }

    /// Returns a rejection that begins with the label.
    package func rejection(_ fact: String, in language: LanguageTag) -> Rejection {
        let label = ask.text(in: language)
        return Rejection(message: "'\(label.isEmpty ? name : label)' \(fact)")
    }

    private func form(in language: LanguageTag) -> String {
        guard let example = example?.text(in: language), !example.isEmpty else {
            return "does not have the form that the book asks for; check it for a typing error"
        }
        return "does not have the right form; write it as in \(example)"
    }

    private func number(_ text: String, in language: LanguageTag) throws(Rejection) -> Decimal {
        guard let number = NumberText(text) else {
            throw rejection("is not a number; write digits such as 3 or \(Self.written(1.5, in: language))", in: language)
        }
        return try one(of: number.readings, decimals: 4, in: language)
    }

    private func money(_ text: String, in language: LanguageTag) throws(Rejection) -> Value {
        let (rest, currency) = Self.withoutCurrency(text)
        let example = "199 or \(Self.written(199.5, decimals: 2, in: language))"
        guard let number = NumberText(rest) else { throw rejection("is not an amount; write it as \(example)", in: language) }
        guard number.decimals <= 2 else { throw rejection("has more than two decimals; write it as \(example)", in: language) }
        return .money(try one(of: number.readings, decimals: 2, in: language), currency: currency)
    }

    /// The only reading that the bounds allow.
    ///
    /// - Parameter decimals: with so many decimals the smaller reading can be told from the larger one.
    private func one(of readings: [Decimal], decimals: Int, in language: LanguageTag) throws(Rejection) -> Decimal {
        let allowed = readings.filter { outOfBounds($0, in: language) == nil }
        guard let number = allowed.first ?? readings.first else { throw rejection("is not a number", in: language) }
        if let fact = outOfBounds(number, in: language) { throw rejection(fact, in: language) }
        guard allowed.count > 1 else { return number }
        let texts = ["\(allowed[0])", Self.written(allowed[1], decimals: decimals, in: language)]
        throw rejection("may mean \(texts[0]) or \(texts[1]); write one of the two", in: language)
    }

    /// What is wrong with the size; nil where nothing is. A count below one and a negative amount are wrong wherever the book
    /// does not say otherwise.
    private func outOfBounds(_ number: Decimal, in language: LanguageTag) -> String? {
        let lowest = minimum ?? 0
        if number < lowest { return "is too small; write \(Self.written(lowest, in: language)) or more" }
        if minimum == nil, kind == .number, number == 0 { return "is zero; write a number above zero" }
        if let maximum, number > maximum { return "is too large; write \(Self.written(maximum, in: language)) or less" }
        return nil
    }

    private static func written(_ number: Decimal, decimals: Int? = nil, in language: LanguageTag) -> String {
        let style = Decimal.FormatStyle(locale: Locale(identifier: language.description)).grouping(.never)
        return number.formatted(decimals.map { style.precision(.fractionLength($0)) } ?? style.precision(.fractionLength(0...6)))
    }

    /// True when the pattern is broken: a broken pattern is a finding of its own and stops nobody. False where no match was
    /// found in time.
    package static func matches(_ text: String, _ pattern: String) -> Bool {
        guard let expression = try? ValuePattern.expression(pattern) else { return true }
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
