/// A BCP 47 language tag in its usual case: `ru`, `pt-BR`, `sr-Latn`.
///
/// ```swift
/// let tag = LanguageTag("PT-br")  // pt-BR
/// let language = tag?.language  // pt
/// let nothing = LanguageTag("de_DE")  // nil
/// ```
package struct LanguageTag: Sendable, Hashable, Comparable, CustomStringConvertible {
    package let description: String

    /// Nil unless the text is a language of two or three letters, with subtags of one to eight letters or digits.
    package init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let language = parts.first, (2...3).contains(language.utf8.count), language.utf8.allSatisfy(Self.isLetter) else { return nil }
        var tag = language.lowercased()
        for part in parts.dropFirst() {
            guard (1...8).contains(part.utf8.count), part.utf8.allSatisfy({ Self.isLetter($0) || (0x30...0x39).contains($0) }) else {
                return nil
            }
            tag += "-" + Self.usualCase(part)
        }
        description = tag
    }

    package static let english = LanguageTag(known: "en")
    package static let polish = LanguageTag(known: "pl")
    package static let russian = LanguageTag(known: "ru")

    init(known tag: String) { description = tag }

    /// The language without region and script: `pt` of `pt-BR`.
    package var language: Substring { description.prefix { $0 != "-" } }

    package static func < (left: Self, right: Self) -> Bool { left.description < right.description }

    /// BCP 47 (RFC 5646), section 2.1.1: regions in upper case, scripts in title case, all else in lower case.
    private static func usualCase(_ subtag: Substring) -> String {
        switch subtag.utf8.count {
        case 2: subtag.uppercased()
        case 4: subtag.prefix(1).uppercased() + subtag.dropFirst().lowercased()
        default: subtag.lowercased()
        }
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
