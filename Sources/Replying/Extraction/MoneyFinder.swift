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

    /// Sums that can be read in two ways, such as `1.299 zł`, as `--set` takes them.
    func doubts() -> [(words: Range<Int>, readings: [String])] {
        words.indices.compactMap { index in
            let text = words[index].folded.filter { $0.isNumber || ",.".contains($0) }
            guard let readings = NumberText(text)?.readings, readings.count > 1, let found = sum(at: index, of: readings[0]),
                case .money(_, let currency) = found.value
            else { return nil }
            return (found.words, readings.map { Self.plain(.money(Self.inCents($0), currency: currency)) })
        }
    }

    private static func inCents(_ amount: Decimal) -> Decimal {
        var (rounded, exact) = (Decimal(), amount)
        NSDecimalRound(&rounded, &exact, 2, .plain)
        return rounded
    }

    /// The sum of one word whose number is known.
    private func sum(at index: Int, of number: Decimal) -> (value: Value, words: Range<Int>)? {
        let marks = words[index].folded.filter { !$0.isNumber && !",.".contains($0) }
        if let code = Self.currency(of: marks) { return (.money(number, currency: code), index..<index + 1) }
        guard marks.isEmpty else { return nil }
        if let code = Self.currency(after: index, in: words) { return (.money(number, currency: code), index..<index + 2) }
        guard index > 0, words[index - 1].after.isEmpty, let code = Self.currency(of: words[index - 1].folded) else { return nil }
        return (.money(number, currency: code), index - 1..<index + 1)
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

    /// `1,299.00`, `1.299,00`, `649,90`, `1299`; nil where the number can mean two things.
    private static func number(_ text: String) -> Decimal? {
        guard let number = NumberText(text), number.readings.count == 1, number.decimals <= 2 else { return nil }
        return number.readings[0]
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
