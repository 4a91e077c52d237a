/// A message cut at its blanks, each piece without the marks around it.
struct MessageWords: Sendable {
    struct Word: Sendable {
        /// As typed, without marks around it.
        let text: String
        /// Lower case, without diacritics.
        let folded: String
        /// The marks that stood before and after it.
        let before: String
        let after: String

        var hasDigit: Bool { text.utf8.contains { (0x30...0x39).contains($0) } }
        var isNumber: Bool { !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) } }
        var number: Int? { isNumber && text.utf8.count <= 9 ? Int(text) : nil }
    }

    let words: [Word]

    init(_ text: String) {
        words = text.split(whereSeparator: { $0.isWhitespace }).map(Self.word)
    }

    private static func word(_ piece: Substring) -> Word {
        let scalars = piece.unicodeScalars
        let start = scalars.firstIndex(where: isCore) ?? scalars.endIndex
        let end = scalars.lastIndex(where: isCore).map { scalars.index(after: $0) } ?? scalars.endIndex
        let core = String(scalars[start..<max(start, end)])
        return Word(text: core, folded: Phrase.folded(core), before: String(scalars[..<start]), after: start < end ? String(scalars[end...]) : "")
    }

    private static func isCore(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9": true
        case "+", "$", "€", "£", "₽", "₴": true
        default: scalar.value > 0x7F && scalar.properties.isAlphabetic
        }
    }

    func folded(_ index: Int) -> String { words.indices.contains(index) ? words[index].folded : "" }
}
