import Basics
import Foundation
import Language

/// A value that the agent fills in.
package struct Variable: Sendable, Hashable {
    package enum Kind: String, Sendable, CaseIterable { case text, number, date, money, choice, phone, email, url }

    /// Who knows the value. Only what a customer knows is asked of the customer or read from the message; the agent finds
    /// out or decides the rest, or a shop system gives what stands in the order.
    package enum Origin: String, Sendable, CaseIterable { case customer, agent, order }

    /// On which side of today a day lies; today itself is allowed on both.
    package enum Tense: String, Sendable, CaseIterable { case future, past }

    package let name: String
    /// Where the template (or the settings) declare it.
    package let offsets: Range<Int>
    package let ask: LocalizedText
    /// The same in the words in which a customer is asked for it.
    package let askCustomer: LocalizedText?
    package let kind: Kind
    /// Regular expression that the whole value must match.
    package let pattern: String?
    package let options: [Choice]
    /// Without a value the reply cannot leave.
    package let isRequired: Bool
    package let origin: Origin
    /// Bounds of a number or an amount, both included.
    package let minimum: Decimal?
    package let maximum: Decimal?
    /// Nil where a date may lie on either side of today.
    package let tense: Tense?
    package let defaultValue: LocalizedText?
    package let example: LocalizedText?

    /// Names that are known without a declaration.
    package static let builtIn: Set<String> = [
        "customer_name", "agent_name", "shop_name", "order_number", "today", "fault", "mood", "channel", "language",
    ]

    /// Keys of the options.
    package var choices: [String] { options.map(\.key) }

    package static func isFact(_ name: String) -> Bool { name.hasPrefix("facts.") }
}

extension Variable {
    package struct Rejection: Error, Sendable, Equatable { package let message: String }

    /// Reads what a person typed: numbers with a point or a comma, days as 2026-10-01 or 01.10.2026, amounts with or
    /// without a currency.
    package func value(from text: String) throws(Rejection) -> Value {
        let text = text.trimmingSpace
        if let pattern, !Self.matches(text, pattern) {
            let example = example.map { ", such as \($0.text(in: .english))" } ?? ""
            throw Rejection(message: "'\(name)' does not have the form \(pattern)\(example)")
        }
        switch kind {
        case .text, .phone: return .text(text)
        case .number:
            guard let number = Self.decimal(text) else { throw Rejection(message: "'\(name)' is no number; write digits such as 3 or 1.5") }
            return .number(number)
        case .money:
            guard let money = Self.money(text) else { throw Rejection(message: "'\(name)' is no amount; write it as 199 or 199.50 PLN") }
            return money
        case .date:
            guard let day = Self.day(text) else { throw Rejection(message: "'\(name)' is no day; write it as 2026-10-01") }
            return .day(day)
        case .choice:
            guard let choice = options.first(where: { $0.isMeant(by: text) }) else {
                throw Rejection(message: "'\(name)' is none of \(choices.joined(separator: ", "))")
            }
            return choice.value
        case .email:
            guard text.wholeMatch(of: /[^\s@]+@[^\s@]+\.[^\s@]+/) != nil else { throw Rejection(message: "'\(name)' is no e-mail address") }
            return .text(text)
        case .url:
            guard text.hasPrefix("https://") || text.hasPrefix("http://") else {
                throw Rejection(message: "'\(name)' is no web address; start it with https://")
            }
            return .text(text)
        }
    }

    /// True when the pattern is broken: a broken pattern is a finding of its own and stops nobody. False where no match was
    /// found in time.
    package static func matches(_ text: String, _ pattern: String) -> Bool {
        guard let expression = try? ValuePattern.expression(pattern) else { return true }
        return ValuePattern.matches(text, expression) ?? false
    }

    /// Digits with one decimal comma or point; spaces and no-break spaces between thousands.
    package static func decimal(_ text: String) -> Decimal? {
        if text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) { return Decimal(plain: text) }
        let digits = text.filter { !$0.isWhitespace && $0 != "\u{A0}" && $0 != "\u{202F}" }
        return Decimal(plain: digits.replacing(",", with: "."))
    }

    package static func money(_ text: String) -> Value? {
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
        return decimal(rest).map { .money($0, currency: currency) }
    }

    /// `2026-10-01`, `01.10.2026`, `1.10.2026`, `01/10/2026` (day first).
    package static func day(_ text: String) -> Day? {
        if let day = Day(text) { return day }
        let parts = text.split { $0 == "." || $0 == "/" }
        guard parts.count == 3, parts[2].count == 4, let day = Int(parts[0]), let month = Int(parts[1]), let year = Int(parts[2]) else {
            return nil
        }
        return Day(year: year, month: month, day: day)
    }
}
