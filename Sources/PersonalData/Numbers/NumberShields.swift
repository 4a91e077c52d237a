/// Numbers that look personal and are not: dates, times, sums of money, percentages, article numbers.
///
/// A shielded group belongs to no personal number, so it also ends the number before it.
struct NumberShields: Sendable {
    private let text: ScannedText
    private(set) var groups: Set<Int> = []

    init(_ text: ScannedText) {
        self.text = text
        for index in text.groups.indices {
            if isClock(index) { groups.insert(index) }
            if isPriced(index) { shieldBackwards(from: index) }
            if followsCurrency(index) { shieldForwards(from: index) }
            if followsArticleWord(index) { shieldArticle(from: index) }
            if isDate(index) { groups.formUnion(index...index + 2) }
        }
    }

    private func gap(after index: Int) -> ArraySlice<Unicode.Scalar> {
        text.scalars[text.groups[index].range.upperBound..<text.groups[index + 1].range.lowerBound]
    }

    private func value(_ index: Int) -> Int { text.groups[index].digits.reduce(0) { ($0 * 10 + Int($1)) % 1_000_000 } }

    /// `12.10.2026`, `12/10/26`, `2026-10-12`.
    private func isDate(_ index: Int) -> Bool {
        guard index + 2 < text.groups.count, !hasPlus(index) else { return false }
        let gaps = [gap(after: index), gap(after: index + 1)]
        guard gaps.allSatisfy({ $0.count == 1 }), gaps[0].first == gaps[1].first, let mark = gaps[0].first,
            mark == "." || mark == "/" || mark.isDash
        else { return false }
        let sizes = (index...index + 2).map { text.groups[$0].digits.count }
        let (first, second, third) = (value(index), value(index + 1), value(index + 2))
        if sizes[0] == 4 { return (1900...2100).contains(first) && (1...12).contains(second) && (1...31).contains(third) }
        guard sizes[0] <= 2, sizes[1] <= 2, first >= 1, second >= 1, min(first, second) <= 12, max(first, second) <= 31
        else { return false }
        return sizes[2] == 4 ? (1900...2100).contains(third) : sizes[2] == 2 && !joinsMore(index + 2)
    }

    private func hasPlus(_ index: Int) -> Bool {
        let start = text.groups[index].range.lowerBound
        return start > 0 && text.scalars[start - 1] == "+"
    }

    /// A dash or bracket goes on to more digits: a phone number, not a date.
    private func joinsMore(_ index: Int) -> Bool {
        guard index + 1 < text.groups.count, let joint = DigitRun.joint(gap(after: index)) else { return false }
        return joint != .blank
    }

    /// `14:30`, `14:30:05`; also a ratio.
    private func isClock(_ index: Int) -> Bool {
        let range = text.groups[index].range
        func isDigit(_ place: Int) -> Bool { text.scalars.indices.contains(place) && text.scalars[place].digit != nil }
        func isColon(_ place: Int) -> Bool { text.scalars.indices.contains(place) && text.scalars[place] == ":" }
        return isColon(range.upperBound) && isDigit(range.upperBound + 1) && range.count <= 2
            || isColon(range.lowerBound - 1) && isDigit(range.lowerBound - 2) && range.count <= 2
    }

    /// `1 299,00 zł`, `1299 руб.`, `15 %`: a currency or percent sign follows, after decimals perhaps.
    private func isPriced(_ index: Int) -> Bool {
        var place = text.groups[index].range.upperBound
        var blanks = 0
        while place < text.scalars.count, text.scalars[place].isBlank, blanks < 2 { place += 1; blanks += 1 }
        guard place < text.scalars.count else { return false }
        if text.scalars[place] == "%" || Self.signs.contains(text.scalars[place]) { return true }
        var word = String.UnicodeScalarView()
        while text.isLetter(place), word.count < 12 {
            word.append(text.folded[place])
            place += 1
        }
        return Self.isCurrency(String(word))
    }

    /// `€ 1,299.00`, `PLN 1299`.
    private func followsCurrency(_ index: Int) -> Bool {
        var place = text.groups[index].range.lowerBound - 1
        if place >= 0, text.scalars[place].isBlank { place -= 1 }
        guard place >= 0 else { return false }
        if Self.signs.contains(text.scalars[place]) { return true }
        guard let word = text.words(before: place + 1, count: 1).first, text.isLetter(place) else { return false }
        return Self.codes.contains(word)
    }

    private mutating func shieldBackwards(from index: Int) {
        groups.insert(index)
        var current = index
        while current > 0, isThousands(before: current) || isDecimals(current, of: index) {
            current -= 1
            groups.insert(current)
        }
    }

    private mutating func shieldForwards(from index: Int) {
        groups.insert(index)
        var current = index
        while current + 1 < text.groups.count, isThousands(before: current + 1) || isDecimals(current + 1, of: current + 1) {
            current += 1
            groups.insert(current)
        }
    }

    private func isThousands(before index: Int) -> Bool {
        let gap = gap(after: index - 1)
        guard gap.count == 1, let mark = gap.first, mark.isBlank || mark == "." || mark == "," || mark == "'" else { return false }
        return text.groups[index].digits.count == 3 && text.groups[index - 1].digits.count <= 3
    }

    /// The two digits after a comma or point.
    private func isDecimals(_ index: Int, of last: Int) -> Bool {
        guard index == last, text.groups[index].digits.count <= 2 else { return false }
        let gap = gap(after: index - 1)
        return gap.count == 1 && (gap.first == "," || gap.first == ".")
    }

    private func followsArticleWord(_ index: Int) -> Bool {
        guard !hasPlus(index) else { return false }
        let words = text.words(before: text.groups[index].range.lowerBound, count: 4)
        if let named = words.first(where: { !TellingWords.fillers.contains($0) }), Self.articleWords.contains(named) { return true }
        let near = words.prefix(3)
        return near.contains { Self.codeWords.contains($0) } && TellingWords.holds(near, prefixes: Self.goodsWords)
    }

    private mutating func shieldArticle(from index: Int) {
        groups.insert(index)
        var current = index
        while current + 1 < text.groups.count {
            let gap = gap(after: current)
            guard gap.count <= 3, gap.allSatisfy({ $0.isDash || $0 == "." || $0 == "/" || $0.properties.isAlphabetic }) else { return }
            current += 1
            groups.insert(current)
        }
    }

    static func isCurrency(_ word: String) -> Bool {
        codes.contains(word) || ["р", "r", "p", "euro", "евро"].contains(word)
            || [
                "рубл", "руб", "злот", "złot", "zlot", "dolar", "dollar", "доллар",
                "грив", "тенге", "pound", "funt", "грош", "grosz", "копе",
            ]
            .contains { word.hasPrefix($0) }
    }

    private static let signs: Set<Unicode.Scalar> = ["€", "$", "£", "₽", "₴", "₸"]
    private static let codes: Set<String> = [
        "zł", "zl", "pln", "rub", "руб", "eur", "usd", "gbp", "uah", "kzt", "byn", "грн", "czk", "kč",
    ]
    private static let articleWords: Set<String> = [
        "арт", "артикул", "артикула", "артикулом", "sku", "ean", "upc", "art", "article",
        "item", "items", "model", "modelu", "модель", "модели", "indeks", "indeksie", "штрихкод",
        "штрихкода", "штрихкодом", "barcode", "isbn", "part", "ref", "catalog", "catalogue", "katalog",
        "katalogowy", "каталог", "mpn", "артикулу", "индекс", "lot", "партия", "партии",
    ]
    private static let codeWords: Set<String> = [
        "код", "кодом", "коду", "kod", "kodem", "kodzie", "code", "numer", "номер", "number", "id",
    ]
    private static let goodsWords = ["товар", "produkt", "product", "towar", "issue", "издел", "детал"]
}
