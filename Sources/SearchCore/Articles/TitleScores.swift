import TextAnalysis

/// What titles, questions and descriptions give each article, from 0 to 1.
struct TitleScores {
    /// What the ranking alone is worth; the rest counts as far as the article's own words cover the query.
    static let uncovered: Float = 0.25

    /// One per article, or none when no title knows the query.
    private(set) var scores: [Float] = []

    static let none = TitleScores()

    private init() {}

    /// - Parameter weights: one per term, see `BodyScorer`.
    init(_ query: Query, _ terms: [BodyTerm], _ weights: [Float], _ reader: IndexReader) {
        let scorer = Scorer(query, in: reader, without: Ablation())
        guard scorer.knowsQuery, let best = scorer.score.max(), best > 0 else { return }
        let covered = Self.covered(terms, weights, reader)
        for article in scorer.score.indices {
            let share = max(scorer.score[article], 0) / best
            scores.append(share * (covered.isEmpty ? 1 : Self.uncovered + (1 - Self.uncovered) * covered[article]))
        }
    }

    /// The share of the terms' weights whose beginnings the article's texts have; empty where nothing has a weight.
    private static func covered(_ terms: [BodyTerm], _ weights: [Float], _ reader: IndexReader) -> [Float] {
        var whole: Float = 0
        for weight in weights { whole += weight }
        guard whole > 0 else { return [] }
        var covered = [Float](repeating: 0, count: reader.classCount)
        let length = Int(reader.groups[0].low)
        for (index, term) in terms.enumerated() {
            let word = Token(start: 0, end: 0, first: 0, count: Int32(clamping: term.scalars.count), sentence: 0)
            let hash = FeatureExtractor.prefixHash(group: 0, term.scalars, word, length: length)
            guard let slot = reader.features.slot(of: hash) else { continue }
            reader.postings.eachClass(of: slot) { if $0 < covered.count { covered[$0] += weights[index] / whole } }
        }
        return covered
    }
}
