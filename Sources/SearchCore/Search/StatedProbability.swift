/// The chance that is shown to people and machines for one that decisions were made with.
///
/// A book is calibrated while parts of it are left out, so that its odds come from smaller books than the whole, and a third
/// of the questions has no template there: more than in anybody's mail. Both make the odds of the whole book too modest. The
/// second stage of Platt's, σ(1.3 · logit p + 0.3), was fitted on six sets that no book learned from (messages and queries of
/// shops in three languages, golden queries, banking77, massive in Russian and Polish; 7,761 predictions) by the least of the
/// largest expected calibration error: 0.048, where it was 0.103 before. It is monotone, so it changes no order, and what is
/// covered is decided before it.
///
/// ```swift
/// let open = StatedProbability.of(0.5)  // 0.574
/// let named = StatedProbability.of(1)  // 1: somebody named the template
/// ```
package enum StatedProbability {
    private static let slope = 1.3
    private static let offset = 0.3

    /// - Parameter probability: 0 to 1.
    /// - Returns: 0 to 1; 0 and 1 stay what they are.
    package static func of(_ probability: Double) -> Double {
        guard probability > 0, probability < 1 else { return probability }
        return 1 / (1 + Logarithm.exp(-(slope * Logarithm.ln(probability / (1 - probability)) + offset)))
    }

    /// - Parameter stated: 0 to 1, of `of(_:)`.
    /// - Returns: whole percent; 100 only for 1, since nothing else is certain.
    package static func percent(_ stated: Double) -> Int { stated < 1 ? min(99, max(1, Int((stated * 100).rounded()))) : 100 }
}

extension SearchHit {
    /// The chance as it is shown, see `StatedProbability`.
    package var stated: Float { Float(StatedProbability.of(Double(probability))) }
}
