import TextAnalysis

/// What the reading of an answer needs of the reply before it, in a few hundred bytes.
package struct AnswerContext: Sendable, Hashable {
    /// What a reply wants of the customer, by which a short answer is understood.
    enum Wish: UInt32, Sendable, Hashable {
        case statement, request, question
    }

    let wish: Wish
    /// What the shop does in it, by the numbers of the cues of replies.
    let cues: [UInt32]
    /// Hashes of the beginnings of its longer words.
    let words: Set<UInt32>
    /// Its numbers that count something: `14 days`.
    let counts: [UInt32]
    /// Hashes of the days of the week that it names.
    let weekdays: Set<UInt32>

    package init(reply: String) {
        let tokens = AnswerToken.tokens(of: reply)
        let words = tokens.filter { $0.kind == .word }
        cues = Set(Self.shop.found(in: words).joined()).sorted()
        wish =
            tokens.contains(where: \.isQuestionMark) ? .question : Self.requests.isFound(in: FoldedText(reply)) ? .request : .statement
        self.words = Set(words.compactMap(Self.word))
        counts = tokens.lazy.filter { $0.kind == .number && $0.value < Self.most }.map(\.value)
        weekdays = Set(words.compactMap(Self.weekday))
    }

    /// The reply asks for something, by a question mark or by its words: what comes back is probably just that.
    var isAsking: Bool { wish != .statement }

    private static let requests = PhraseSet(LanguagePack.all(\.questions.requests))
    private static let shop = AnswerCues(LanguagePack.all.map(\.answers.replyCues))
    private static let days = Set(LanguagePack.all.flatMap(\.dates.weekdays.names).joined().map { Array($0.unicodeScalars.map(\.value)) })
    /// Numbers from here on name something: an order, a year.
    static let most: UInt32 = 1000

    /// The hash by which a word of the answer is found again; nil for short words, which any text has.
    static func word(_ token: AnswerToken) -> UInt32? {
        guard token.kind == .word, token.scalars.count > 3 else { return nil }
        return hash(token.beginning)
    }

    /// The hash of a day of the week, however it is inflected; nil for other words.
    static func weekday(_ token: AnswerToken) -> UInt32? { days.contains(token.scalars) ? hash(token.scalars.prefix(4)) : nil }

    private static func hash(_ scalars: ArraySlice<UInt32>) -> UInt32 {
        var mix = Mix(seed: 0)
        for scalar in scalars { mix.add(UInt64(scalar)) }
        return mix.hash32
    }
}
