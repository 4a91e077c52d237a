/// Joins scalars that some systems store decomposed: Hangul syllables and voiced kana.
enum Composition {
    static func joined(_ first: UInt32?, _ second: UInt32) -> UInt32? {
        guard let first, second >= 0x1100 else { return nil }
        return hangul(first, second) ?? kana(first, second)
    }

    /// Unicode 15, section 3.12: conjoining jamo.
    private static func hangul(_ first: UInt32, _ second: UInt32) -> UInt32? {
        if (0x1100...0x1112).contains(first), (0x1161...0x1175).contains(second) {
            return 0xAC00 + ((first - 0x1100) * 21 + (second - 0x1161)) * 28
        }
        if (0xAC00...0xD7A3).contains(first), (first - 0xAC00) % 28 == 0, (0x11A8...0x11C2).contains(second) {
            return first + (second - 0x11A7)
        }
        return nil
    }

    /// The voiced (U+3099) and half-voiced (U+309A) marks follow their letter by one and two places.
    private static func kana(_ first: UInt32, _ second: UInt32) -> UInt32? {
        guard (0x304B...0x30DB).contains(first) || first == 0x3046 || first == 0x30A6 else { return nil }
        if second == 0x309A { return first + 2 }
        guard second == 0x3099 else { return nil }
        if first == 0x3046 { return 0x3094 }
        if first == 0x30A6 { return 0x30F4 }
        return first + 1
    }
}
