import Basics
import Foundation

/// What a variable can hold.
package enum Value: Sendable, Hashable {
    case text(String)
    case number(Decimal)
    /// An amount, with its currency (ISO 4217) where it is known.
    case money(Decimal, currency: String?)
    case day(Day)
    case bool(Bool)
    /// One of a closed set of values: conditions compare the key, a reply prints the label.
    case choice(key: String, label: LocalizedText)

    /// Nothing to print: an empty text or one of white space and invisible characters.
    package var isEmpty: Bool {
        guard case .text(let text) = self else { return false }
        return text.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isWhitespace || [.control, .format, .privateUse, .unassigned].contains(scalar.properties.generalCategory)
        }
    }

    /// What `{% if name %}` asks.
    package var isTrue: Bool {
        if case .bool(let bool) = self { return bool }
        return !isEmpty
    }

    package var decimal: Decimal? {
        switch self {
        case .number(let number), .money(let number, _): number
        case .text(let text): Decimal(plain: text)
        case .day, .bool, .choice: nil
        }
    }

    package var dayValue: Day? {
        switch self {
        case .day(let day): day
        case .text(let text): Day(text)
        case .number, .money, .bool, .choice: nil
        }
    }

    /// The value as it is written in settings and on the command line.
    package var plain: String {
        switch self {
        case .text(let text): text
        case .number(let number), .money(let number, nil): "\(number)"
        case .money(let number, let currency?): "\(number) \(currency)"
        case .day(let day): day.description
        case .bool(let bool): bool ? "true" : "false"
        case .choice(let key, _): key
        }
    }

    /// `==` of the placeholder language: numbers by amount, days by day, everything else by its plain text.
    package func equals(_ other: Value) -> Bool {
        if let left = decimal, let right = other.decimal { return left == right }
        return plain == other.plain
    }
}

extension Decimal {
    /// Parses `-1234.5`: digits with one full stop at most, nothing else; nil when any character is left over.
    package init?(plain text: String) {
        // Making a locale takes a hundred times longer than reading digits, which most numbers are.
        if text.utf8.count <= 15, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text) {
            self = Decimal(number)
            return
        }
        let digits = text.hasPrefix("-") ? text.dropFirst() : Substring(text)
        let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), digits.utf8.count <= 30,
            parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
            let number = Decimal(string: text, locale: Locale(identifier: "en_US_POSIX"))
        else { return nil }
        self = number
    }
}
