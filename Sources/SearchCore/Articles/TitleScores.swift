/// What titles, questions and descriptions give each article, from 0 to 1.
struct TitleScores {
    /// υ: what the ranking alone is worth; the rest counts as far as the article's own words cover the query.
    static let uncovered: Float = 0.48

    /// One per article, or none when no title knows the query.
    private(set) var scores: [Float] = []

    static let none = TitleScores()

    private init() {}

    init(_ query: Query, _ bodies: BodyScorer, _ reader: IndexReader) {
        let scorer = Scorer(query, in: reader, without: Ablation())
        guard scorer.knowsQuery, let best = scorer.score.max(), best > 0 else { return }
        let base = bodies.weights.isEmpty ? 1 : Self.uncovered
        for score in scorer.score { scores.append(max(score, 0) / best * base) }
        for match in bodies.matches where match.article < scores.count {
            scores[match.article] *= (base + (1 - base) * match.front) / base
        }
    }
}
