/// Decoding, classing and folding of letters for the checks.
enum Letters {
    /// The scalar at an offset of well-formed UTF-8, and its width in bytes; U+FFFD and 1 elsewhere.
    static func decode(_ bytes: borrowing [UInt8], at offset: Int) -> (scalar: UInt32, width: Int) {
        let first = UInt32(bytes[offset])
        if first < 0x80 { return (first, 1) }
        let width = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
        guard width > 1, offset + width <= bytes.count else { return (0xFFFD, 1) }
        var scalar = first & (width == 2 ? 0x1F : width == 3 ? 0x0F : 0x07)
        for index in 1..<width { scalar = scalar << 6 | UInt32(bytes[offset + index] & 0x3F) }
        return (scalar, width)
    }

    static func isDigit(_ scalar: UInt32) -> Bool { (0x30...0x39).contains(scalar) }

    static func isLetter(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x300...0x36F, 0x400...0x481, 0x48A...0x52F: true
        case 0...0x2AF: false
        case 0x2000...0x2BFF, 0x3000...0x303F, 0xFE00...0xFE6F, 0x1F000...0x1FAFF: false
        default: Unicode.Scalar(scalar)?.properties.isAlphabetic ?? false
        }
    }

    static func isSpace(_ scalar: UInt32) -> Bool {
        scalar == 0x20 || (0x09...0x0D).contains(scalar) || scalar == 0xA0 || scalar == 0x202F || (0x2000...0x200A).contains(scalar)
    }

    static func isUpper(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x41...0x5A, 0x410...0x42F, 0x401: true
        case 0...0x7F, 0x430...0x45F: false
        default: Unicode.Scalar(scalar)?.properties.isUppercase ?? false
        }
    }

    /// Lower case, ё as е, Polish letters as their Latin base.
    static func folded(_ scalar: UInt32) -> UInt32 {
        switch scalar {
        case 0x41...0x5A: scalar + 0x20
        case 0...0x7F: scalar
        case 0x410...0x42F: scalar + 0x20
        case 0x401, 0x451: 0x435
        case 0x430...0x45F: scalar
        case 0x104, 0x105: 0x61
        case 0x106, 0x107: 0x63
        case 0x118, 0x119: 0x65
        case 0x141, 0x142: 0x6C
        case 0x143, 0x144: 0x6E
        case 0xD3, 0xF3: 0x6F
        case 0x15A, 0x15B: 0x73
        case 0x179...0x17C: 0x7A
        case 0x2019: 0x27
        default: Unicode.Scalar(scalar)?.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar
        }
    }

    static func folded(_ text: some StringProtocol) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if let folded = Unicode.Scalar(folded(scalar.value)) { result.append(folded) }
        }
        return String(result)
    }

    /// A stretch of UTF-8, folded.
    static func folded(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(range.count)
        var offset = range.lowerBound
        while offset < range.upperBound {
            let (scalar, width) = decode(bytes, at: offset)
            append(folded(scalar), to: &result)
            offset += width
        }
        return result
    }

    private static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
        if scalar < 0x80 {
            bytes.append(UInt8(scalar))
        } else if scalar < 0x800 {
            bytes.append(UInt8(0xC0 | scalar >> 6))
            bytes.append(UInt8(0x80 | scalar & 0x3F))
        } else if let scalar = Unicode.Scalar(scalar) {
            bytes += UTF8.encode(scalar).map(Array.init) ?? []
        }
    }

    /// The first three letters of a folded word in one number, 21 bits each.
    static func key(_ folded: some StringProtocol) -> UInt64 {
        folded.unicodeScalars.prefix(3).reduce(0) { $0 << 21 | UInt64($1.value) }
    }
}
