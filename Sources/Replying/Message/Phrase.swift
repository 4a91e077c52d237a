/// Compares texts as people read them: letter case, diacritics and ё aside.
enum Phrase {
    /// Lower case, ё as е, Polish letters without their marks.
    static func folded(_ text: some StringProtocol) -> String {
        var folded = ""
        folded.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars { folded.unicodeScalars.append(Self.folded(scalar)) }
        return folded
    }

    static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x41...0x5A: return Unicode.Scalar(UInt8(scalar.value + 32))
        case 0x410...0x42F: return Unicode.Scalar(scalar.value + 32) ?? scalar
        case 0x401, 0x451: return "е"
        case 0x104, 0x105: return "a"
        case 0x106, 0x107: return "c"
        case 0x118, 0x119: return "e"
        case 0x141, 0x142: return "l"
        case 0x143, 0x144: return "n"
        case 0xD3, 0xF3: return "o"
        case 0x15A, 0x15B: return "s"
        case 0x179...0x17C: return "z"
        case 0x2019: return "'"
        case 0xA0, 0x202F: return " "
        default: return scalar
        }
    }

    /// True when the text starts with the folded phrase and the phrase ends there with its word.
    static func hasPrefix(_ text: some StringProtocol, _ phrase: String) -> Bool {
        var scalars = text.unicodeScalars.makeIterator()
        var isLetter = false
        for expected in phrase.unicodeScalars {
            guard let scalar = scalars.next(), folded(scalar) == expected else { return false }
            isLetter = expected.properties.isAlphabetic
        }
        guard isLetter, let next = scalars.next() else { return true }
        return !next.properties.isAlphabetic
    }
}
