import TextAnalysis

/// Which words of a query are looked for in the bodies, and in which pieces of the dictionary: the rarest words, for they tell
/// most, as long as their pieces are few. Where no word is rare enough to tell anything, the common ones are looked for; a long
/// query, which may be copied from a body, is also looked for by the pairs of its words.
struct BodyPlan {
    /// A query loads no more of them; one that also loads pieces with pairs fewer.
    static let mostPieces = 8
    static let mostPiecesBesidePairs = 6
    static let mostPairPieces = 3
    static let mostPairs = 12
    /// A beginning that may become so many words that they fill more is not looked for yet.
    static let mostPiecesOfTerm = 4
    /// A shorter beginning may become anything.
    static let shortestBeginning = 3

    private(set) var terms: [BodyTerm] = []
    /// Those with words, ascending.
    private(set) var pieces: [Int] = []
    /// Those with pairs.
    private(set) var pairPieces: [Int] = []
    private let limit: Int

    init(_ query: Query, _ vocabulary: BodyVocabulary) {
        let isLong = vocabulary.pairPieces > 0 && query.analysis.tokens.count > ArticleSearcher.phraseWords.lowerBound
        limit = isLong ? Self.mostPiecesBesidePairs : Self.mostPieces
        var wanted: [(term: BodyTerm, level: UInt8)] = []
        var common: [BodyTerm] = []
        for index in query.analysis.tokens.indices {
            let scalars = query.analysis.scalars(of: query.analysis.tokens[index])
            let level = vocabulary.level(of: UTF8Writer.bytes(scalars))
            let isOpen = query.typing && index == query.analysis.tokens.count - 1 && level == 0
            guard !isOpen || scalars.count >= Self.shortestBeginning else { continue }
            let term = BodyTerm(scalars, at: index, isOpen: isOpen)
            guard level != BodyVocabulary.common else {
                if !common.contains(where: { $0.scalars == term.scalars }) { common.append(term) }
                continue
            }
            guard !wanted.contains(where: { $0.term.scalars == term.scalars }) else { continue }
            var place = wanted.count
            while place > 0, wanted[place - 1].level > level { place -= 1 }
            wanted.insert((term, level), at: place)
        }
        for (term, _) in wanted { take(term, vocabulary) }
        if wanted.isEmpty { for term in common { take(term, vocabulary) } }
        if isLong { takePairs(query, vocabulary) }
    }

    /// The rarer the rarer word of a pair, the earlier it is taken.
    private mutating func takePairs(_ query: Query, _ vocabulary: BodyVocabulary) {
        var wanted: [(term: BodyTerm, level: UInt8)] = []
        var last: (text: [UInt8], level: UInt8) = ([], 0)
        for index in query.analysis.tokens.indices {
            let text = UTF8Writer.bytes(query.analysis.scalars(of: query.analysis.tokens[index]))
            let isOpen = query.typing && index == query.analysis.tokens.count - 1
            let (before, level) = (last, vocabulary.level(of: text))
            last = (text, level)
            guard index > 0, !isOpen, max(before.level, level) == BodyVocabulary.common else { continue }
            let rarer = min(before.level, level)
            var place = wanted.count
            while place > 0, wanted[place - 1].level > rarer { place -= 1 }
            wanted.insert((BodyTerm(pair: WordPair.hash(before.text, text), at: index - 1), rarer), at: place)
        }
        for (term, _) in wanted.prefix(Self.mostPairs) where terms.count < BodyScorer.mostTerms {
            guard let hash = term.pair, let piece = vocabulary.piece(ofPair: hash) else { return }
            guard pairPieces.contains(piece) || pairPieces.count < Self.mostPairPieces else { continue }
            if !pairPieces.contains(piece) { pairPieces.append(piece) }
            terms.append(term)
        }
    }

    private mutating func take(_ term: BodyTerm, _ vocabulary: BodyVocabulary) {
        guard terms.count < BodyScorer.mostTerms else { return }
        var range = vocabulary.pieces(beginning: term.stemBytes)
        if range.count > Self.mostPiecesOfTerm {
            guard !term.isOpen else { return }
            let own = vocabulary.piece(of: UTF8Writer.bytes(term.scalars[...]))
            range = own..<own + 1
        }
        var next = pieces
        for piece in range where !next.contains(piece) {
            var place = next.count
            while place > 0, next[place - 1] > piece { place -= 1 }
            next.insert(piece, at: place)
        }
        guard next.count <= limit else { return }
        pieces = next
        terms.append(term)
    }
}
