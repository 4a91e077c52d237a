import TextAnalysis

/// Compares texts as people read them: letter case, diacritics and ё aside.
///
/// The letters are those of ``Folding``, so that a phrase is found wherever the search would find its words. Marks and
/// blanks stay, for phrases have them.
///
/// ```swift
/// let folded = Phrase.folded("Schöne Grüße")  // schone grusse
/// let isGreeting = Phrase.hasPrefix("Добрый день, Анна", "добрый день")  // true
/// ```
package enum Phrase {
    package static func folded(_ text: some StringProtocol) -> String {
        var folded = ""
        folded.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            each(of: scalar.value) { if let scalar = Unicode.Scalar($0) { folded.unicodeScalars.append(scalar) } }
        }
        return folded
    }

    /// What a scalar becomes: nothing for a mark that is left out, two letters for ß and its like.
    @inline(__always) static func each(of scalar: UInt32, _ body: (UInt32) -> Void) {
        switch Folding.fold(scalar) {
        case .letter(let letter): body(letter)
        case .pair(let first, let second):
            body(first)
            body(second)
        case .ignored: break
        case .separator: body(scalar == 0x2019 ? 0x27 : scalar == 0xA0 || scalar == 0x202F ? 0x20 : scalar)
        }
    }

    /// True when the text starts with the folded phrase and the phrase ends there with its word.
    package static func hasPrefix(_ text: some StringProtocol, _ phrase: String) -> Bool { end(of: phrase, in: text) != nil }

    /// Where the folded phrase that the text starts with ends; nil where the text starts otherwise, or the word goes on.
    package static func end<Text: StringProtocol>(of phrase: String, in text: Text) -> Text.Index? {
        var expected = phrase.unicodeScalars.makeIterator()
        var next = expected.next()
        var isLetter = false
        var index = text.unicodeScalars.startIndex
        while next != nil {
            guard index < text.unicodeScalars.endIndex else { return nil }
            var fits = true
            each(of: text.unicodeScalars[index].value) { letter in
                fits = fits && next?.value == letter
                isLetter = next?.properties.isAlphabetic ?? false
                next = expected.next()
            }
            guard fits else { return nil }
            index = text.unicodeScalars.index(after: index)
        }
        guard isLetter, index < text.unicodeScalars.endIndex else { return index }
        let following = text.unicodeScalars[index]
        return following.properties.isAlphabetic || Folding.fold(following.value) == .ignored ? nil : index
    }
}
