import Language

/// Words of a phrase in the notation of `EscalationPhrases`.
struct EscalationPhrase: Sendable {
    private enum Element: Sendable {
        case any
        /// - Parameter folded: nil for a short word, which means another one without its marks: `sąd` is a court, `sad` is sad.
        case word(String, folded: String?, isWhole: Bool)
    }

    private let elements: [Element]

    init(_ words: [Substring]) {
        elements = words.map { word in
            guard word != "*" else { return .any }
            let letters = String(word.last == "." ? word.dropLast() : word)
            return .word(letters, folded: letters.count > 4 ? Phrase.folded(letters) : nil, isWhole: word.last == ".")
        }
    }

    /// A word of a message in small letters, and folded.
    struct Word: Sendable {
        let letters: String
        let folded: String

        init(_ word: Substring) {
            letters = word.lowercased().replacing("ё", with: "е").replacing("’", with: "'")
            folded = Phrase.folded(word)
        }
    }

    /// Returns the places at which the phrase stands among the words.
    func ranges(in words: [Word]) -> [Range<Int>] {
        guard words.count >= elements.count else { return [] }
        return (0...words.count - elements.count).filter { start in
            elements.indices.allSatisfy { Self.matches(elements[$0], words[start + $0]) }
        }.map { $0..<$0 + elements.count }
    }

    private static func matches(_ element: Element, _ word: Word) -> Bool {
        guard case .word(let letters, let folded, let isWhole) = element else { return true }
        if isWhole { return word.letters == letters || word.folded == folded }
        return word.letters.hasPrefix(letters) || folded.map(word.folded.hasPrefix) ?? false
    }
}
