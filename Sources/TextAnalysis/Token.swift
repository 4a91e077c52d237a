/// One word of a text: where it stands in the original bytes and where its folded scalars are.
package struct Token: Equatable {
    /// Byte range in the original UTF-8 text.
    package let start: Int32
    package let end: Int32
    /// Range in `Analysis.scalars`.
    package let first: Int32
    package let count: Int32
    /// Number of the sentence it stands in, from 0.
    package let sentence: Int32

    @inlinable package init(start: Int32, end: Int32, first: Int32, count: Int32, sentence: Int32) {
        self.start = start
        self.end = end
        self.first = first
        self.count = count
        self.sentence = sentence
    }
}

/// A text as the ranking sees it: folded words with their places.
package struct Analysis {
    package var scalars: [UInt32] = []
    package var tokens: [Token] = []

    package init() {}

    @inline(never) package func scalars(of token: Token) -> ArraySlice<UInt32> {
        scalars[Int(token.first)..<Int(token.first + token.count)]
    }

    /// How many sentences hold at least one word.
    package var sentenceCount: Int { tokens.isEmpty ? 0 : Int(tokens[tokens.count - 1].sentence) + 1 }
}
