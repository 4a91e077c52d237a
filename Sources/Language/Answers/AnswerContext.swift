import TextAnalysis

/// What the reading of an answer needs of the reply before it, in a few hundred bytes.
package struct AnswerContext: Sendable, Hashable {
    /// The reply asks for something, by a question mark or by its words: what comes back is probably just that.
    let isAsking: Bool
    /// Hashes of the beginnings of its longer words.
    let words: Set<UInt32>

    package init(reply: String) {
        let tokens = AnswerToken.tokens(of: reply)
        isAsking = tokens.contains(where: \.isQuestionMark) || Self.requests.isFound(in: FoldedText(reply))
        words = Set(tokens.compactMap(Self.word))
    }

    private static let requests = PhraseSet(LanguagePack.all(\.questions.requests))

    /// The hash by which a word of the answer is found again; nil for short words, which any text has.
    static func word(_ token: AnswerToken) -> UInt32? {
        guard token.kind == .word, token.scalars.count > 3 else { return nil }
        var mix = Mix(seed: 0)
        for scalar in token.beginning { mix.add(UInt64(scalar)) }
        return mix.hash32
    }
}
