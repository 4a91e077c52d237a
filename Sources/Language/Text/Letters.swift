import TextAnalysis

/// Decodes, classes and folds the letters of a text in UTF-8.
package enum Letters {
    /// The scalar at an offset of well-formed UTF-8, and its width in bytes; U+FFFD and 1 elsewhere.
    package static func decode(_ bytes: borrowing [UInt8], at offset: Int) -> (scalar: UInt32, width: Int) {
        let first = UInt32(bytes[offset])
        if first < 0x80 { return (first, 1) }
        let width = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
        guard width > 1, offset + width <= bytes.count else { return (0xFFFD, 1) }
        var scalar = first & (width == 2 ? 0x1F : width == 3 ? 0x0F : 0x07)
        for index in 1..<width { scalar = scalar << 6 | UInt32(bytes[offset + index] & 0x3F) }
        return (scalar, width)
    }

    package static func isDigit(_ scalar: UInt32) -> Bool { (0x30...0x39).contains(scalar) }

    package static func isLetter(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F, 0x300...0x36F, 0x400...0x481, 0x48A...0x52F: true
        case 0...0x2AF: false
        case 0x2000...0x2BFF, 0x3000...0x303F, 0xFE00...0xFE6F, 0x1F000...0x1FAFF: false
        default: Unicode.Scalar(scalar)?.properties.isAlphabetic ?? false
        }
    }

    package static func isSpace(_ scalar: UInt32) -> Bool {
        scalar == 0x20 || (0x09...0x0D).contains(scalar) || scalar == 0xA0 || scalar == 0x202F || (0x2000...0x200A).contains(scalar)
    }

    package static func isUpper(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x41...0x5A, 0x410...0x42F, 0x401: true
        case 0...0x7F, 0x430...0x45F: false
        default: Unicode.Scalar(scalar)?.properties.isUppercase ?? false
        }
    }

    package static func folded(_ text: some StringProtocol) -> String { Phrase.folded(text) }

    /// A stretch of UTF-8, folded.
    package static func folded(_ bytes: [UInt8], _ range: Range<Int>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(range.count)
        eachFolded(bytes, range) { UTF8Writer.append($0, to: &result) }
        return result
    }

    /// The folded scalars of a stretch of UTF-8.
    @inline(__always) package static func eachFolded(_ bytes: [UInt8], _ range: Range<Int>, _ body: (UInt32) -> Void) {
        var offset = range.lowerBound
        while offset < range.upperBound {
            let (scalar, width) = decode(bytes, at: offset)
            Phrase.each(of: scalar, body)
            offset += width
        }
    }

    /// The folded scalars of one scalar.
    @inline(__always) package static func eachFolded(_ scalar: UInt32, _ body: (UInt32) -> Void) { Phrase.each(of: scalar, body) }

    /// The first three letters of a folded word in one number, 21 bits each.
    package static func key(_ folded: some StringProtocol) -> UInt64 {
        folded.unicodeScalars.prefix(3).reduce(0) { $0 << 21 | UInt64($1.value) }
    }
}
