import TextAnalysis

/// Russian written in Latin letters, read as Cyrillic: `gde moj zakaz` is `где мой заказ`.
///
/// The spellings of messages, not of passports: digraphs first (`shch`, `zh`, `ya` or `ja`), then single letters, `y` and `j`
/// by what stands before them.
package enum Transliteration {
    /// Longest first among those that begin alike.
    private static let groups: [(latin: StaticString, cyrillic: [UInt32])] = [
        ("shch", [0x449]), ("sch", [0x449]), ("zh", [0x436]), ("kh", [0x445]), ("ts", [0x446]), ("ch", [0x447]), ("sh", [0x448]),
        ("yu", [0x44E]), ("ju", [0x44E]), ("ya", [0x44F]), ("ja", [0x44F]), ("yo", [0x435]), ("jo", [0x435]), ("ye", [0x435]),
        ("je", [0x435]), ("iy", [0x438, 0x439]), ("ij", [0x438, 0x439]), ("yj", [0x44B, 0x439]), ("yy", [0x44B, 0x439]),
    ]
    /// From `a` to `z`; `y` and `j` depend on their place.
    private static let letters: [UInt32] = [
        0x430, 0x431, 0x446, 0x434, 0x435, 0x444, 0x433, 0x445, 0x438, 0x439, 0x43A, 0x43B, 0x43C, 0x43D, 0x43E, 0x43F, 0x43A, 0x440,
        0x441, 0x442, 0x443, 0x432, 0x432, 0x445, 0x44B, 0x437,
    ]

    /// The text in Cyrillic, nil where it has letters beyond ASCII or none at all.
    package static func toCyrillic(_ text: [UInt8]) -> [UInt8]? {
        var result: [UInt8] = []
        var place = 0
        var hasLetters = false
        while place < text.count {
            let byte = text[place]
            guard byte < 0x80 else { return nil }
            guard let current = small(byte) else {
                // An apostrophe inside a word is the soft sign.
                let isInside = byte == 0x27 && place > 0 && small(text[place - 1]) != nil
                if isInside { UTF8Writer.append(0x44C, to: &result) } else { result.append(byte) }
                place += 1
                continue
            }
            hasLetters = true
            if let group = group(at: place, in: text) {
                for scalar in group.cyrillic { UTF8Writer.append(scalar, to: &result) }
                place += group.latin.utf8CodeUnitCount
            } else {
                UTF8Writer.append(letter(current, after: place > 0 ? small(text[place - 1]) : nil), to: &result)
                place += 1
            }
        }
        return hasLetters ? result : nil
    }

    private static func letter(_ small: UInt8, after before: UInt8?) -> UInt32 {
        if small == 0x79, let before, isVowel(before) { return 0x439 }
        return letters[Int(small - 0x61)]
    }

    private static func isVowel(_ small: UInt8) -> Bool {
        switch small {
        case 0x61, 0x65, 0x69, 0x6F, 0x75: true
        default: false
        }
    }

    private static func group(at place: Int, in text: [UInt8]) -> (latin: StaticString, cyrillic: [UInt32])? {
        for group in groups {
            let count = group.latin.utf8CodeUnitCount
            guard place + count <= text.count else { continue }
            var isSame = true
            for index in 0..<count where small(text[place + index]) != group.latin.utf8Start[index] { isSame = false }
            if isSame { return group }
        }
        return nil
    }

    private static func small(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x61...0x7A: byte
        case 0x41...0x5A: byte + 0x20
        default: nil
        }
    }

    /// The text in Cyrillic where the book knows clearly more of its words so, nil where it does not.
    package static func reading(of text: [UInt8], in reader: IndexReader) -> [UInt8]? {
        guard let candidate = toCyrillic(text) else { return nil }
        let words = Words(reader)
        let plain = known(Analyzer.analyze(text), words)
        guard plain.all > 0, plain.known * 2 <= plain.all else { return nil }
        let other = known(Analyzer.analyze(candidate), words)
        return other.known > plain.known && other.known * 2 >= other.all ? candidate : nil
    }

    /// Words that the book says, or of which some word shares the first four letters, among the words of two letters or more.
    private static func known(_ analysis: Analysis, _ words: Words) -> (known: Int, all: Int) {
        var (known, all) = (0, 0)
        for token in analysis.tokens {
            let word = analysis.scalars(of: token)
            guard word.count > 1, let first = word.first, first < 0x30 || first > 0x39 else { continue }
            all += 1
            let bytes = UTF8Writer.bytes(word)
            if words.find(bytes) != nil || word.count > 4 && words.hasBeginning(UTF8Writer.bytes(word.prefix(4))) { known += 1 }
        }
        return (known, all)
    }
}
