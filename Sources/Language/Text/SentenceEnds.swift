/// Knows which full stops belong to the word before them and end no sentence: after an abbreviation, an initial or, in
/// languages that write `3. Dezember`, the day before a month.
///
/// The checks and the reading of messages cut their texts in different ways, and ask here about every stop.
package struct SentenceEnds: Sendable {
    private let abbreviations: Set<[UInt8]>
    private let monthsAfterStop: Set<[UInt8]>
    /// Bytes of the longest abbreviation.
    private let longest: Int

    /// - Parameter packs: the languages the text may be in.
    package init(_ packs: [LanguagePack]) {
        abbreviations = Set(packs.flatMap { $0.grammar.abbreviations.map { Array($0.utf8) } })
        monthsAfterStop = Set(packs.filter(\.grammar.ordinalsTakeStops).flatMap { $0.dates.months.flatMap(\.self) }.map { Array($0.utf8) })
        longest = abbreviations.map(\.count).max() ?? 0
    }

    /// True where the stop belongs to the word before it.
    ///
    /// - Parameters:
    ///   - before: the text up to the stop.
    ///   - after: what follows the stop.
    package func isPartOfWord(before: ArraySlice<UInt8>, after: ArraySlice<UInt8>) -> Bool {
        let word = Self.lastWord(of: before, atMost: max(longest * 2, 8))
        guard let first = word.first else { return false }
        if (0x30...0x39).contains(first) { return isDay(word) && monthsAfterStop.contains(Self.firstWord(of: after)) }
        let folded = Letters.folded(Array(word), 0..<word.count)
        if abbreviations.contains(folded) { return true }
        let last = folded.split(separator: 0x2E).last ?? []
        // A single letter is an initial, or one of `т. е.`, `z o.o.`, `e.g.`.
        return last.count(where: { $0 & 0xC0 != 0x80 }) == 1 && Self.isLetter(last)
    }

    private func isDay(_ word: ArraySlice<UInt8>) -> Bool {
        !monthsAfterStop.isEmpty && word.count <= 2 && word.allSatisfy { (0x30...0x39).contains($0) }
    }

    private static func isLetter(_ bytes: ArraySlice<UInt8>) -> Bool {
        Letters.isLetter(Letters.decode(Array(bytes), at: 0).scalar)
    }

    /// What stands between the last blank or opening mark and the end; a longer word is no abbreviation and is left out.
    private static func lastWord(of bytes: ArraySlice<UInt8>, atMost limit: Int) -> ArraySlice<UInt8> {
        var start = bytes.endIndex
        while start > bytes.startIndex, bytes.endIndex - start <= limit, !isCut(bytes[start - 1]) { start -= 1 }
        // A no-break space, a dash or a quote is written with these bytes.
        let word = bytes[start...]
        for mark in [[0xC2, 0xA0], [0xE2, 0x80, 0xAF], [0xC2, 0xAB], [0xE2, 0x80, 0x9E], [0xE2, 0x80, 0x9C], [0xE2, 0x80, 0x93]]
            as [[UInt8]]
        {
            guard word.count > mark.count else { continue }
            for place in stride(from: word.endIndex - mark.count, through: word.startIndex, by: -1)
            where word[place..<place + mark.count].elementsEqual(mark) {
                return lastWord(of: bytes[(place + mark.count)...], atMost: limit)
            }
        }
        return word.count > limit ? [] : word
    }

    private static func firstWord(of bytes: ArraySlice<UInt8>) -> [UInt8] {
        let start = bytes.drop { $0 == 0x20 || $0 == 0x0A || $0 == 0xC2 || $0 == 0xA0 }
        let word = Array(start.prefix(24).prefix { !isCut($0) && $0 != 0x2E && $0 != 0x2C })
        return Letters.folded(word, 0..<word.count)
    }

    /// A blank, or a mark that opens something.
    private static func isCut(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == 0x28 || byte == 0x5B || byte == 0x22 || byte == 0x27 || byte == 0x2A || byte == 0x5F || byte == 0x2F
    }
}
