/// What a scalar is to someone who cuts a text into words. Latin and Cyrillic are told by range: the tables of Unicode cost
/// more than all the rest of cutting.
package enum LetterKind {
    case blank, core, mark

    /// Letters, digits, and the signs of currencies and of telephone numbers are the core of a word; other signs stand around it.
    package init(_ scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x09...0x0D, 0x20, 0x85, 0xA0: self = .blank
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: self = .core
        case 0x2B, 0x24, 0x20AC, 0xA3, 0x20BD, 0x20B4: self = .core
        case 0..<0x80, 0xD7, 0xF7: self = .mark
        case 0xC0...0x24F, 0x400...0x481, 0x48A...0x52F: self = .core
        default: self = scalar.properties.isWhitespace ? .blank : scalar.properties.isAlphabetic ? .core : .mark
        }
    }

    package static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x80 ? scalar.value == 0x20 || (0x09...0x0D).contains(scalar.value) : LetterKind(scalar) == .blank
    }

    package static func isCapital(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x41...0x5A, 0x401, 0x410...0x42F: true
        case 0..<0x80, 0x430...0x44F, 0x451: false
        default: scalar.properties.isUppercase
        }
    }
}
