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

    /// What the word has so far; a word of many stops is looked at once.
    struct Seen {
        var at = false
        var digit = false

        mutating func add(_ scalar: Unicode.Scalar) {
            at = at || scalar == "@"
            digit = digit || WordBorder.isDigit(scalar)
        }
    }

    /// - Parameters:
    ///   - place: that of a mark.
    ///   - core: the word so far, without the marks behind it.
    ///   - seen: what it has.
    func lies(at place: String.Index, behind core: Range<String.Index>, _ seen: Seen) -> Bool {
        let scalars = text.unicodeScalars
        guard !isAddress, core.upperBound == place else { return false }
        let next = scalars.index(after: place)
        guard next < scalars.endIndex, LetterKind(scalars[next]) == .core else { return false }
        let isBetweenDigits = Self.isDigit(scalars[scalars.index(before: place)]) && Self.isDigit(scalars[next])
        switch scalars[place] {
        case "?", "!", ";", "(", ")", "[", "]", "«", "»", "\"", "…": return true
        case ":", "/": return !isBetweenDigits && !seen.at
        case "-", "–", "—": return seen.digit && Self.isDigit(scalars[scalars.index(before: place)]) && beginsSentence(at: next, core)
        case ".", ",": return !isBetweenDigits && endsSentence(scalars[place], core, seen, before: scalars[next])
        default: return false
        }
    }

    /// A stop inside an abbreviation or an address has a small letter behind it.
    private func endsSentence(_ mark: Unicode.Scalar, _ core: Range<String.Index>, _ seen: Seen, before next: Unicode.Scalar) -> Bool {
        if seen.at { return mark == "," || LetterKind.isCapital(next) }
        if LetterKind.isCapital(next) { return text.unicodeScalars.index(after: core.lowerBound) < core.upperBound }
        return seen.digit && (mark == "," || !Self.isDigit(next))
    }

    /// A hyphen behind a number leads to the next sentence where a question begins there, or words of another script than that
    /// of the letters before it: `D104233-где`. A form of the number itself, as in `25-го`, is short.
    private func beginsSentence(at start: String.Index, _ core: Range<String.Index>) -> Bool {
        let word = String(text[start...].prefix(16).prefix { $0.isLetter })
        guard word.count >= 3, text.unicodeScalars.distance(from: core.lowerBound, to: core.upperBound) >= 5 else { return false }
        return Self.openers.contains(Phrase.folded(word))
            || text[core].contains { $0.isASCII && $0.isLetter } && !word.utf8.allSatisfy { $0 < 0x80 }
    }

    private static let openers = Set(LanguagePack.all(\.questions.openers))

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }
}
