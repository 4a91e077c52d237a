import Foundation
import Language

/// The filters of the placeholder language.
package enum FilterName: String, Sendable, CaseIterable {
    case `default`, date, money, number, upcase, capitalize, plural

    /// How many arguments the filter takes.
    package var arguments: ClosedRange<Int> {
        switch self {
        case .default: 1...1
        case .date, .money, .number: 0...1
        case .upcase, .capitalize: 0...0
        case .plural: 1...4
        }
    }
}

/// Applies filters to values in one language.
package struct FilterPipeline {
    package let formatter: ValueFormatter

    package init(formatter: ValueFormatter) { self.formatter = formatter }

    package struct Failure: Error { let message: String }

    /// - Parameter value: nil where the variable has no value; only `default` gives one.
    package func apply(_ filter: FilterName, to value: Value?, arguments: [Value]) throws(Failure) -> Value? {
        guard filter.arguments.contains(arguments.count) else {
            throw Failure(message: "filter '\(filter.rawValue)' takes \(Self.words(filter.arguments)), not \(arguments.count)")
        }
        guard let value, !value.isEmpty else { return filter == .default ? arguments[0] : nil }
        switch filter {
        case .default: return value
        case .upcase: return .text(capitals(formatter.text(value)))
        case .capitalize: return .text(capitalized(formatter.text(value)))
        case .number: return .text(formatter.number(try decimal(value, filter), fractionDigits: try digits(arguments.first)))
        case .money: return .text(formatter.money(try decimal(value, filter), currency: arguments.first?.plain ?? currency(of: value)))
        case .date: return try date(value, style: arguments.first)
        case .plural:
            let category = PluralCategory(try decimal(value, filter), in: formatter.language)
            return .text(category.form(of: arguments.map(\.plain), in: formatter.language) ?? "")
        }
    }

    private func decimal(_ value: Value, _ filter: FilterName) throws(Failure) -> Decimal {
        guard let number = value.decimal else { throw Failure(message: "filter '\(filter.rawValue)' wants a number") }
        return number
    }

    private func currency(of value: Value) -> String? {
        if case .money(_, let currency) = value { return currency }
        return nil
    }

    private func digits(_ argument: Value?) throws(Failure) -> Int? {
        guard let argument else { return nil }
        guard let number = argument.decimal, let digits = Int("\(number)"), (0...6).contains(digits) else {
            throw Failure(message: "filter 'number' takes 0 to 6 digits")
        }
        return digits
    }

    private func date(_ value: Value, style argument: Value?) throws(Failure) -> Value {
        guard let day = value.dayValue else { throw Failure(message: "filter 'date' wants a day such as 2026-10-01") }
        guard let argument else { return .text(formatter.day(day, style: .long)) }
        guard let style = ValueFormatter.DayStyle(rawValue: argument.plain) else {
            let styles = ValueFormatter.DayStyle.allCases.map(\.rawValue).joined(separator: ", ")
            throw Failure(message: "date style '\(argument.plain)' is unknown; use \(styles)")
        }
        return .text(formatter.day(day, style: style))
    }

    /// Foundation returns nothing for a text with a NUL (swift-foundation 6.3), which no reply prints anyway.
    private func capitals(_ text: String) -> String {
        text.replacing("\0", with: "").uppercased(with: Locale(identifier: formatter.language.description))
    }

    private func capitalized(_ text: String) -> String {
        capitals(String(text.prefix(1))) + text.dropFirst()
    }

    private static func words(_ range: ClosedRange<Int>) -> String {
        range.lowerBound == range.upperBound
            ? (range.lowerBound == 0 ? "no argument" : range.lowerBound == 1 ? "one argument" : "\(range.lowerBound) arguments")
            : "\(range.lowerBound) to \(range.upperBound) arguments"
    }
}
