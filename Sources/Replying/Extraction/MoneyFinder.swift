import Content
import Foundation

/// Finds sums that name their currency: `1 299,00 zł`, `€149.50`, `399 злотых`.
struct MoneyFinder: Sendable {
    let words: [MessageWords.Word]

    func find() -> [FoundValue] {
        var found: [FoundValue] = []
        var index = 0
        while index < words.count {
            if let (value, range) = sum(at: index) {
                found.append(FoundValue(kind: .money(value), text: Self.plain(value), words: range))
                index = range.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    private func sum(at index: Int) -> (Value, Range<Int>)? {
        // Thousands may stand apart: `1 299,00`.
        for count in [3, 2, 1] where index + count <= words.count {
            let pieces = words[index..<index + count]
            guard let (number, currency) = Self.split(pieces), count == 1 || Self.areThousands(pieces) else { continue }
            if let currency { return (.money(number, currency: currency), index..<index + count) }
            if let code = Self.currency(after: index + count - 1, in: words) {
                return (.money(number, currency: code), index..<index + count + 1)
            }
            if index > 0, let code = Self.currency(of: words[index - 1].folded), words[index - 1].after.isEmpty {
                return (.money(number, currency: code), index - 1..<index + count)
            }
        }
        return nil
    }

    /// The number, and the currency sign that touches it.
    private static func split(_ pieces: ArraySlice<MessageWords.Word>) -> (Decimal, String?)? {
        guard pieces.allSatisfy(\.hasDigit), pieces.dropLast().allSatisfy({ $0.after.isEmpty }) else { return nil }
        let text = pieces.map(\.folded).joined()
        guard let first = text.firstIndex(where: { $0.isASCII && $0.isNumber }),
            let last = text.lastIndex(where: { $0.isASCII && $0.isNumber })
        else { return nil }
        let around = String(text[..<first] + text[text.index(after: last)...])
        let currency = around.isEmpty ? nil : Self.currency(of: around)
        guard around.isEmpty || currency != nil, let number = number(String(text[first...last])) else { return nil }
        return (number, currency)
    }

    private static func areThousands(_ pieces: ArraySlice<MessageWords.Word>) -> Bool {
        guard let first = pieces.first, first.text.filter(\.isNumber).count <= 3 else { return false }
        return pieces.dropFirst().allSatisfy { $0.text.prefix(3).allSatisfy(\.isNumber) && $0.text.prefix { $0.isNumber }.count == 3 }
    }

    /// `1,299.00`, `1.299,00`, `649,90`, `1299`.
    private static func number(_ text: String) -> Decimal? {
        let marks = text.filter { !$0.isNumber }
        guard marks.allSatisfy({ ",.".contains($0) }) else { return nil }
        guard let last = text.lastIndex(where: { ",.".contains($0) }) else { return Decimal(plain: text) }
        let whole = text[..<last].filter(\.isNumber)
        let fraction = text[text.index(after: last)...]
        if fraction.count == 3, marks.allSatisfy({ $0 == text[last] }) { return Decimal(plain: whole + fraction) }
        return (1...2).contains(fraction.count) ? Decimal(plain: whole + "." + fraction) : nil
    }

    /// The currency that the next word names.
    static func currency(after index: Int, in words: [MessageWords.Word]) -> String? {
        guard words.indices.contains(index), words[index].after.isEmpty, words.indices.contains(index + 1) else { return nil }
        return currency(of: words[index + 1].folded)
    }

    static func currency(of word: String) -> String? {
        if let code = signs[word] { return code }
        return stems.first { word.hasPrefix($0.0) }?.1
    }

    private static let signs = [
        "zl": "PLN", "pln": "PLN", "зл": "PLN", "rub": "RUB", "р": "RUB", "руб": "RUB", "₽": "RUB", "€": "EUR", "eur": "EUR", "euro": "EUR",
        "euros": "EUR", "евро": "EUR",
        "$": "USD", "usd": "USD", "£": "GBP", "gbp": "GBP", "quid": "GBP", "₴": "UAH", "uah": "UAH", "грн": "UAH", "zeta": "PLN",
    ]
    private static let stems = [
        ("zlot", "PLN"), ("злот", "PLN"), ("рубл", "RUB"), ("доллар", "USD"), ("dolar", "USD"), ("dollar", "USD"), ("pound", "GBP"),
        ("funt", "GBP"), ("гривен", "UAH"), ("гривн", "UAH"),
    ]

    /// `649.90 PLN`: decimals two or none.
    private static func plain(_ value: Value) -> String {
        guard case .money(let amount, let currency) = value else { return value.plain }
        var number = "\(amount)"
        if let point = number.firstIndex(of: "."), number.distance(from: point, to: number.endIndex) == 2 { number += "0" }
        return currency.map { "\(number) \($0)" } ?? number
    }
}
