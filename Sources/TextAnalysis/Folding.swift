/// What one Unicode scalar becomes in normalised text.
///
/// The laws: folding is idempotent; text in NFC and in NFD folds to the same scalars (`Analyzer` joins what a
/// decomposed й, Hangul or kana needs); case, Latin, Greek and Cyrillic diacritics vanish, й stays a letter of its own.
/// Own tables instead of the standard library's, so that every platform and the browser agree byte for byte.
package enum Folded: Equatable {
    case separator
    case ignored
    case letter(UInt32)
    case pair(UInt32, UInt32)
}

package enum Folding {
    package static func fold(_ scalar: UInt32) -> Folded {
        if scalar < 0x80 { return ascii(scalar) }
        if scalar >= 0x400, scalar < 0x530 { return cyrillic(scalar) }
        if scalar < 0x370 || (scalar >= 0x1E00 && scalar < 0x1F00) { return latin(scalar) }
        if scalar < 0x400 || (scalar >= 0x1F00 && scalar < 0x2000) { return greek(scalar) }
        return other(scalar)
    }

    private static func ascii(_ scalar: UInt32) -> Folded {
        switch scalar {
        case 0x61...0x7A, 0x30...0x39: .letter(scalar)
        case 0x41...0x5A: .letter(scalar + 0x20)
        default: .separator
        }
    }

    private static func latin(_ scalar: UInt32) -> Folded {
        switch scalar {
        case 0xAA: return .letter(0x61)
        case 0xBA: return .letter(0x6F)
        case 0xB5: return .letter(0x3BC)
        case 0xB2, 0xB3: return .letter(scalar - 0x80)
        case 0xB9: return .letter(0x31)
        case 0xAD: return .ignored
        case 0x80...0xBF, 0xD7, 0xF7: return .separator
        case 0xC6, 0xE6, 0x1E2, 0x1E3, 0x1FC, 0x1FD: return .pair(0x61, 0x65)
        case 0x152, 0x153: return .pair(0x6F, 0x65)
        case 0xDF, 0x1E9E: return .pair(0x73, 0x73)
        case 0xDE, 0xFE: return .pair(0x74, 0x68)
        case 0x132, 0x133: return .pair(0x69, 0x6A)
        case 0x1C4...0x1C6, 0x1F1...0x1F3: return .pair(0x64, 0x7A)
        case 0x1C7...0x1C9: return .pair(0x6C, 0x6A)
        case 0x1CA...0x1CC: return .pair(0x6E, 0x6A)
        case 0x14A: return .letter(0x14B)
        case 0x18F: return .letter(0x259)
        case 0x186: return .letter(0x254)
        case 0x190: return .letter(0x25B)
        case 0x2B0...0x2FF: return .ignored
        case 0x300...0x36F: return .ignored
        default: return .letter(LatinTable.base(scalar) ?? scalar)
        }
    }

    private static func cyrillic(_ scalar: UInt32) -> Folded {
        var lower = scalar
        switch scalar {
        case 0x410...0x42F: lower += 0x20
        case 0x400...0x40F: lower += 0x50
        case 0x482...0x489: return .ignored
        case 0x4C0: lower = 0x4CF
        case 0x4C1...0x4CE: lower += scalar & 1
        case 0x460...0x481, 0x48A...0x52F: lower |= 1
        default: break
        }
        return .letter(cyrillicBase(lower))
    }

    /// Drops the diacritics of lower-case Cyrillic letters; й is a letter, not и with a mark.
    private static func cyrillicBase(_ lower: UInt32) -> UInt32 {
        switch lower {
        case 0x451, 0x450, 0x4D7: 0x435
        case 0x45D, 0x4E3, 0x4E5: 0x438
        case 0x457: 0x456
        case 0x45E, 0x4EF, 0x4F1, 0x4F3: 0x443
        case 0x453, 0x491: 0x433
        case 0x45C: 0x43A
        case 0x4C2, 0x4DD: 0x436
        case 0x4D1, 0x4D3: 0x430
        case 0x4DB: 0x4D9
        case 0x4DF: 0x437
        case 0x4E7: 0x43E
        case 0x4EB: 0x4E9
        case 0x4ED: 0x44D
        case 0x4F5: 0x447
        case 0x4F9: 0x44B
        default: lower
        }
    }

    private static func greek(_ scalar: UInt32) -> Folded {
        switch scalar {
        case 0x386, 0x3AC: .letter(0x3B1)
        case 0x388, 0x3AD: .letter(0x3B5)
        case 0x389, 0x3AE: .letter(0x3B7)
        case 0x38A, 0x3AF, 0x3CA, 0x390, 0x3AA: .letter(0x3B9)
        case 0x38C, 0x3CC: .letter(0x3BF)
        case 0x38E, 0x3CD, 0x3CB, 0x3B0, 0x3AB: .letter(0x3C5)
        case 0x38F, 0x3CE: .letter(0x3C9)
        case 0x3C2: .letter(0x3C3)
        case 0x391...0x3A9: .letter(scalar + 0x20)
        case 0x37E, 0x387: .separator
        case 0x37A, 0x384, 0x385: .ignored
        case 0x1F00...0x1FFF: polytonic(scalar)
        default: .letter(scalar)
        }
    }

    private static func polytonic(_ scalar: UInt32) -> Folded {
        switch scalar & 0xFF {
        case 0x00...0x0F, 0x70, 0x71, 0x80...0x8F, 0xB0...0xBC: .letter(0x3B1)
        case 0x10...0x1F, 0x72, 0x73, 0xC8, 0xC9: .letter(0x3B5)
        case 0x20...0x2F, 0x74, 0x75, 0x90...0x9F, 0xC2...0xC7, 0xCA...0xCC: .letter(0x3B7)
        case 0x30...0x3F, 0x76, 0x77, 0xD0...0xDB: .letter(0x3B9)
        case 0x40...0x4F, 0x78, 0x79, 0xF8, 0xF9: .letter(0x3BF)
        case 0xE4, 0xE5, 0xEC: .letter(0x3C1)
        case 0x50...0x5F, 0x7A, 0x7B, 0xE0...0xEB: .letter(0x3C5)
        case 0x60...0x6F, 0x7C, 0x7D, 0xA0...0xAF, 0xF2...0xF7, 0xFA...0xFC: .letter(0x3C9)
        default: .ignored
        }
    }
}
