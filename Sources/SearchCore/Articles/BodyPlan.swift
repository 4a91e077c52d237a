import TextAnalysis

/// Which words of a query are looked for in the bodies, and in which pieces of the dictionary: the rarest words, for they tell
/// most, as long as their pieces are few.
struct BodyPlan {
    /// A query loads no more of them.
    static let mostPieces = 4
    /// A beginning that may become so many words that they fill more is not looked for yet.
    static let mostPiecesOfTerm = 2
    /// A shorter beginning may become anything.
    static let shortestBeginning = 3

    private(set) var terms: [BodyTerm] = []
    /// Ascending.
    private(set) var pieces: [Int] = []

    init(_ query: Query, _ vocabulary: BodyVocabulary) {
        var wanted: [(term: BodyTerm, level: UInt8)] = []
        for index in query.analysis.tokens.indices {
            let scalars = query.analysis.scalars(of: query.analysis.tokens[index])
            let level = vocabulary.level(of: UTF8Writer.bytes(scalars))
            let isOpen = query.typing && index == query.analysis.tokens.count - 1 && level == 0
            guard level != BodyVocabulary.common, !isOpen || scalars.count >= Self.shortestBeginning else { continue }
            let term = BodyTerm(scalars, at: index, isOpen: isOpen)
            guard !wanted.contains(where: { $0.term.scalars == term.scalars }) else { continue }
            var place = wanted.count
            while place > 0, wanted[place - 1].level > level { place -= 1 }
            wanted.insert((term, level), at: place)
        }
        for (term, _) in wanted { take(term, vocabulary) }
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
        guard next.count <= Self.mostPieces else { return }
        pieces = next
        terms.append(term)
    }
}
