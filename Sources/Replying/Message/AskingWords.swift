import Language

/// Words by which people ask, and words that are about nothing in particular, in all languages.
enum AskingWords {
    /// True when a sentence asks or demands without a question mark.
    static func ask(_ words: [ArraySlice<UInt8>]) -> Bool {
        words.prefix(6).contains { openers.contains($0) } || words.contains { requests.contains($0) }
    }

    /// A folded word that says what a text is about: no number, no courtesy, no word that any text may have.
    static func isContent(_ word: ArraySlice<UInt8>) -> Bool {
        var letters = 0
        for byte in word {
            if (0x30...0x39).contains(byte) { return false }
            if byte & 0xC0 != 0x80 { letters += 1 }
        }
        return letters >= 3 && !empty.contains(word)
    }

    /// A word that points back to what was said.
    static func pointsBack(_ word: ArraySlice<UInt8>) -> Bool { back.contains(word) }

    /// A word that names an order without saying anything about it.
    static func isReference(_ word: ArraySlice<UInt8>) -> Bool { references.contains(word) }

    private static let openers = WordSet(words: openingWords)
    private static let requests = WordSet(beginnings: requestStems)
    private static let empty = WordSet(
        words: LanguagePack.all(\.questions.generic) + openingWords, beginnings: requestStems + LanguagePack.all(\.questions.courtesies))
    private static let back = WordSet(words: LanguagePack.all(\.questions.pointers))
    private static let references = WordSet(beginnings: LanguagePack.all(\.questions.references))

    private static let openingWords = LanguagePack.all(\.questions.openers)
    private static let requestStems = LanguagePack.all(\.questions.requests)
}
