/// What each token of a text can be in a postal address.
struct AddressParts: Sendable {
    enum Part: Sendable, Equatable { case street, streetBehind, unit, place, postcode, number, name, mark, none }

    let tokens: [Token]
    let parts: [Part]

    init(_ tokens: [Token]) {
        self.tokens = tokens
        var parts = tokens.map { _ in Part.none }
        for index in tokens.indices where parts[index] == .none {
            parts[index] = Self.part(at: index, in: tokens)
            for place in Self.postcode(at: index, in: tokens) { parts[place] = .postcode }
        }
        self.parts = parts
    }

    // MARK: Parts

    private static func part(at index: Int, in tokens: [Token]) -> Part {
        let token = tokens[index]
        let isPoint = index + 1 < tokens.count && tokens[index + 1].isMark(".")
        let follows = tokens[(index + 1)...].prefix(4).first { $0.kind != .mark }
        switch token.kind {
        case .mark: return token.isMark(",./-–#№«»\"()") ? .mark : .none
        case .lineEnd: return .mark
        case .number: return token.digits <= 6 && token.text.count <= 7 ? .number : .none
        case .word:
            let isBeforeName = follows?.isCapitalized ?? false
            let isBeforeNumber = follows?.kind == .number
            let text = token.text
            if AddressWords.streets.contains(text) || AddressWords.isForeignStreet(text) { return .street }
            // `4 os.` are four people.
            if AddressWords.shortStreets.contains(text), isBeforeName, index == 0 || tokens[index - 1].kind != .number { return .street }
            if AddressWords.units.contains(text), isBeforeNumber { return .unit }
            if AddressWords.places.contains(text), isBeforeName || isPoint || text.count > 3 { return .place }
            if AddressWords.streetsBehind.contains(text), index > 0 { return .streetBehind }
            return token.isCapitalized ? .name : .none
        }
    }

    /// The places of a postcode that begins at a token: `53-120`, `620144`, `NR5 8XX`, `OH 45419`.
    private static func postcode(at index: Int, in tokens: [Token]) -> Range<Int> {
        let token = tokens[index]
        func tight(_ left: Int) -> Bool { tokens[left].range.upperBound == tokens[left + 1].range.lowerBound }
        if token.kind == .number, token.digits == 2, token.text.count == 2, index + 2 < tokens.count, tokens[index + 1].isMark("-"),
            tight(index),
            tight(index + 1), tokens[index + 2].digits == 3, tokens[index + 2].text.count == 3,
            index == 0 || !tokens[index - 1].isMark("-/"),
            index + 3 >= tokens.count || !tokens[index + 3].isMark("-/")
        {
            return index..<index + 3
        }
        if token.kind == .number, token.digits == 6, token.text.count == 6 { return index..<index + 1 }
        if token.kind == .number, token.digits == 5, token.text.count == 5, index > 0, AddressWords.states.contains(tokens[index - 1].text),
            tokens[index - 1].isShouted
        {
            return index - 1..<index + 1
        }
        if index + 1 < tokens.count, isOutward(token.text), isInward(tokens[index + 1].text),
            tokens[index + 1].range.lowerBound - token.range.upperBound == 1
        {
            return index..<index + 2
        }
        return index..<index
    }

    /// `NR5`, `LS16`, `EC1A`: one or two letters, a figure, perhaps one more of either.
    private static func isOutward(_ text: String) -> Bool {
        let letters = text.prefix { $0.isLetter }
        let rest = text.dropFirst(letters.count)
        return AddressWords.britishAreas.contains(String(letters)) && (1...2).contains(rest.count) && rest.first?.isNumber ?? false
            && text.allSatisfy(\.isASCII)
    }

    /// `8XX`, without the letters that look like others: so `5kg` and `2cm` are none.
    private static func isInward(_ text: String) -> Bool {
        text.count == 3 && text.first?.isNumber ?? false
            && text.dropFirst().allSatisfy { $0.isLetter && $0.isASCII && !"cikmov".contains($0) }
    }

    // MARK: Runs

    /// Where the part that begins at a token ends; nil where an address cannot go on there.
    func end(ofPartAt index: Int, from start: Int) -> Int? {
        switch parts[index] {
        case .none: return plainWords(at: index, from: start)
        case .mark:
            guard index > start else { return tokens[index].isMark("#№") ? index + 1 : nil }
            if tokens[index].isMark("."), !isAbbreviated(index - 1) { return nil }
            return parts[index - 1] == .mark && tokens[index].isMark(".") ? nil : index + 1
        default: return index + 1
        }
    }

    /// A point belongs to what is shortened: a word for a part, an initial.
    private func isAbbreviated(_ index: Int) -> Bool {
        [.street, .streetBehind, .unit, .place].contains(parts[index]) || tokens[index].text.count <= 2 && tokens[index].kind == .word
    }

    /// Words in small letters: between the word for a street and the number of the house, or the other way round.
    private func plainWords(at index: Int, from start: Int) -> Int? {
        guard tokens[index].kind == .word else { return nil }
        var end = index
        while end < tokens.count, end - index < 4, parts[end] == .none, tokens[end].kind == .word { end += 1 }
        guard end < tokens.count else { return nil }
        let before = index > start ? parts[index - 1] : .none
        let isDotted = index > start + 1 && tokens[index - 1].isMark(".") && [.street, .place].contains(parts[index - 2])
        let isInStreet =
            (before == .street || isDotted || before == .number && hasStreet(start..<index)) && [.number, .unit].contains(parts[end])
        // «живу на ленина 25 кв 7»
        let isBeforeFlat = end + 1 < tokens.count && parts[end] == .number && end - index <= 2 && flat(after: end)
        if isBeforeFlat { return end }
        let isBeforeStreet = before == .number && parts[end] == .streetBehind && parts[end...].prefix(5).contains(.postcode)
        let isTown = before == .streetBehind && parts[end] == .postcode
        return isInStreet || isBeforeStreet || isTown ? end : nil
    }

    /// Whether the word for a flat and its number follow.
    private func flat(after index: Int) -> Bool {
        let unit = index + 1 < tokens.count && tokens[index + 1].isMark(",") ? index + 2 : index + 1
        return unit + 1 < tokens.count && parts[unit] == .unit && AddressWords.flats.contains(tokens[unit].text)
            && parts[unit + 1] == .number
    }

    private func hasStreet(_ range: Range<Int>) -> Bool { range.contains { parts[$0] == .street } }

    // MARK: Evidence

    /// The part of a run that is an address, without what only stands beside it; nil where it leads to no door.
    func address(in run: Range<Int>) -> Range<Int>? {
        var range = run
        while let last = range.last, parts[last] == .mark && !tokens[last].isMark("»") { range = range.lowerBound..<last }
        while let first = range.first, parts[first] == .mark && !tokens[first].isMark("#№«") { range = first + 1..<range.upperBound }
        guard !range.isEmpty, isAddress(range) else { return nil }
        return withTownBefore(range)
    }

    private func isAddress(_ range: Range<Int>) -> Bool {
        func count(_ part: Part) -> Int { range.count { parts[$0] == part } }
        let (streets, units, places, names) = (count(.street), count(.unit), count(.place), count(.name))
        let numbers = count(.number)
        let postcodes = count(.postcode)
        if streets > 0, numbers > 0 || postcodes > 0 && names > 0 { return true }
        if count(.streetBehind) > 0, numbers > 0, hasHouseBeforeStreet(range) { return true }
        if postcodes > 1, hasTown(range) || units > 0 || count(.streetBehind) > 0 { return true }
        if postcodes > 0, places > 0, names > 0 { return true }
        if isPostBox(range) { return true }
        if places > 0, names > 0, units > 0 || numbers > 0 && names > 1 { return true }
        return isHouseAndFlat(range) || names > 1 && isHouseAndTown(range)
    }

    /// A capitalised word beside a postcode of two parts.
    private func hasTown(_ range: Range<Int>) -> Bool {
        range.contains { index in
            parts[index] == .name
                && (index + 1 < range.upperBound && isPostcode(after: index, in: range)
                    || index > range.lowerBound && parts[index - 1] == .postcode)
        }
    }

    private func isPostcode(after index: Int, in range: Range<Int>) -> Bool {
        let next = (index + 1..<range.upperBound).first { parts[$0] != .mark }
        return next.map { parts[$0] == .postcode } ?? false
    }

    /// «Чистопольская 61, кв 203»: a name, a number, the word for a flat, a number.
    private func isHouseAndFlat(_ range: Range<Int>) -> Bool {
        range.contains { index in
            guard parts[index] == .unit, AddressWords.flats.contains(tokens[index].text) else { return false }
            let before = (range.lowerBound..<index).last { parts[$0] != .mark }
            guard let house = before, parts[house] == .number, house > range.lowerBound else { return false }
            return parts[house - 1] == .name || parts[house - 1] == .none
                || parts[house - 1] == .mark && house - 1 > range.lowerBound && parts[house - 2] == .number
        }
    }

    /// A house number, one to four words, the word for a street.
    private func hasHouseBeforeStreet(_ range: Range<Int>) -> Bool {
        let isAddressed = range.contains { [.postcode, .unit].contains(parts[$0]) }
        return range.contains { index in
            guard parts[index] == .streetBehind else { return false }
            let before = max(range.lowerBound, index - 6)..<index
            guard let house = before.last(where: { parts[$0] == .number }) else { return false }
            guard (2...5).contains(index - house), (house + 1..<index).allSatisfy({ tokens[$0].kind == .word || tokens[$0].isMark(".") })
            else { return false }
            // Goods are called so too: `2 Ridge Trail`.
            let isPlain = !AddressWords.ambiguousStreets.contains(tokens[index].text)
            return isPlain || isAddressed || (index + 1..<min(index + 6, range.upperBound)).contains { tokens[$0].isMark(",") }
        }
    }

    private func isPostBox(_ range: Range<Int>) -> Bool {
        range.contains { index in tokens[index].text == "box" && index > range.lowerBound && range.contains { parts[$0] == .number } }
            && (range.contains { tokens[$0].text == "p" || tokens[$0].text == "po" })
    }

    /// `Słonecznikowa 112, Rumia`: a street named by an adjective, its number, a comma, a town.
    private func isHouseAndTown(_ range: Range<Int>) -> Bool {
        range.dropLast(3).contains { index in
            parts[index] == .name && AddressWords.isStreetAdjective(tokens[index].text) && parts[index + 1] == .number
                && range.contains(index + 3) && tokens[index + 2].isMark(",") && parts[index + 3] == .name
        }
    }

    /// A town in small letters before the word for its street: «саратов проспект … дом 7».
    private func withTownBefore(_ range: Range<Int>) -> Range<Int> {
        guard let first = range.first, parts[first] == .street, first > 1, tokens[first - 1].kind == .word,
            AddressWords.livingStems.contains(where: { tokens[first - 2].text.hasPrefix($0) }), tokens[first - 1].text.count > 3
        else { return range }
        return first - 1..<range.upperBound
    }
}
