import TextAnalysis

/// A word of a query as the bodies are searched for it.
///
/// A word of a body answers it when both are equal, or when what they share is at least four letters and all but three of the
/// query's, and at most four letters of the body's are left: возврат answers возвраты, return answers returning.
package struct BodyTerm: Equatable, Sendable {
    static let shortestStem = 4
    static let longestEnding = 3
    static let longestOther = 4
    /// A shorter word that is still being typed has no ending yet.
    static let shortestInflected = 7

    let scalars: [UInt32]
    /// Still being typed: whatever begins with it answers.
    let isOpen: Bool
    /// Number of the word in the query, of a pair's first word.
    let position: Int
    /// Hash of a pair, which is no word.
    let pair: UInt32?

    init(_ scalars: ArraySlice<UInt32>, at position: Int, isOpen: Bool) {
        self.position = position
        self.scalars = Array(scalars)
        self.isOpen = isOpen
        pair = nil
    }

    /// Two neighbouring words that are looked for together, see `WordPair`.
    init(pair: UInt32, at position: Int) {
        self.pair = pair
        self.position = position
        scalars = []
        isOpen = false
    }

    /// Letters that every word which answers begins with.
    var stem: Int {
        let isShort = scalars.count <= Self.shortestStem || (isOpen && scalars.count < Self.shortestInflected)
        return isShort ? scalars.count : max(Self.shortestStem, scalars.count - Self.longestEnding)
    }

    var stemBytes: [UInt8] { UTF8Writer.bytes(scalars[..<stem]) }

    /// How well a word of a body answers, from 0 to 1.
    func likeness(_ word: ArraySlice<UInt32>) -> Float {
        var shared = 0
        while shared < min(word.count, scalars.count), word[word.startIndex + shared] == scalars[shared] { shared += 1 }
        if shared == scalars.count, shared == word.count { return 1 }
        guard shared >= stem else { return 0 }
        if isOpen, shared == scalars.count { return 0.9 }
        guard scalars.count >= Self.shortestStem, word.count - shared <= Self.longestOther else { return 0 }
        let share = Float(shared) / Float(max(word.count, scalars.count))
        return share * share
    }
}
