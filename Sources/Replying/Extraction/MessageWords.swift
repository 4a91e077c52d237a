import Language

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
        /// Where it stands, without the marks; empty for a piece of nothing but marks.
        let place: Range<String.Index>

        var hasDigit: Bool { text.utf8.contains { (0x30...0x39).contains($0) } }
        var isNumber: Bool { !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) } }
        var number: Int? { isNumber && text.utf8.count <= 9 ? Int(text) : nil }
    }

    let text: String
    let words: [Word]

    init(_ text: String) {
        self.text = text
        let scalars = text.unicodeScalars
        var words: [Word] = []
        var place = scalars.startIndex
        while place < scalars.endIndex {
            if LetterKind.isBlank(scalars[place]) {
                place = scalars.index(after: place)
            } else {
                words.append(Self.word(in: text, from: &place))
            }
        }
        self.words = words
    }

    /// - Parameter place: where the word starts; moved to its end.
    private static func word(in text: String, from place: inout String.Index) -> Word {
        let scalars = text.unicodeScalars
        let start = place
        let border = WordBorder(text, from: start)
        var core: Range<String.Index>?
        var seen = WordBorder.Seen()
        while place < scalars.endIndex {
            let kind = LetterKind(scalars[place])
            if kind == .blank { break }
            let next = scalars.index(after: place)
            if kind == .core { core = (core?.lowerBound ?? place)..<next }
            if core != nil, kind == .core || scalars[place] == "@" { seen.add(scalars[place]) }
            place = next
            if kind == .mark, let core, border.lies(at: scalars.index(before: next), behind: core, seen) { break }
        }
        guard let core else { return Word(text: "", folded: "", before: String(text[start..<place]), after: "", place: start..<start) }
        let word = String(text[core])
        return Word(
            text: word, folded: Phrase.folded(word), before: String(text[start..<core.lowerBound]),
            after: String(text[core.upperBound..<place]), place: core)
    }

    /// The words of a stretch as they were typed, with the marks between them.
    func typed(_ range: Range<Int>) -> String {
        let range = range.clamped(to: words.indices)
        guard let first = range.first, let last = range.last else { return "" }
        return String(text[words[first].place.lowerBound..<max(words[first].place.lowerBound, words[last].place.upperBound)])
    }

    func folded(_ index: Int) -> String { words.indices.contains(index) ? words[index].folded : "" }
}
