import Language

/// Where a word ends although no blank follows: `D104233.It`, `заказ?Когда`, `order:D104233`.
struct WordBorder {
    private let text: String
    /// Web addresses are full of marks that end nothing.
    private let isAddress: Bool

    init(_ text: String, from start: String.Index) {
        self.text = text
        let head = text[start...].prefix(8).lowercased()
        isAddress = head.hasPrefix("http") || head.hasPrefix("www.")
    }

    /// - Parameters:
    ///   - place: that of a mark.
    ///   - core: the word so far, without the marks behind it.
    func lies(at place: String.Index, behind core: Range<String.Index>) -> Bool {
        let scalars = text.unicodeScalars
        guard !isAddress, core.upperBound == place else { return false }
        let next = scalars.index(after: place)
        guard next < scalars.endIndex, LetterKind(scalars[next]) == .core else { return false }
        let isBetweenDigits = Self.isDigit(scalars[scalars.index(before: place)]) && Self.isDigit(scalars[next])
        switch scalars[place] {
        case "?", "!", ";", "(", ")", "[", "]", "«", "»", "\"", "…": return true
        case ":", "/": return !isBetweenDigits && !text[core].contains("@")
        case ".", ",": return !isBetweenDigits && endsSentence(scalars[place], core, before: scalars[next])
        default: return false
        }
    }

    /// A stop inside an abbreviation or an address has a small letter behind it.
    private func endsSentence(_ mark: Unicode.Scalar, _ core: Range<String.Index>, before next: Unicode.Scalar) -> Bool {
        let word = text[core]
        if word.contains("@") { return mark == "," || LetterKind.isCapital(next) }
        if LetterKind.isCapital(next) { return word.unicodeScalars.count > 1 }
        return word.unicodeScalars.contains(where: Self.isDigit) && (mark == "," || !Self.isDigit(next))
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }
}
