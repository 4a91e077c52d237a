/// Whether printed probabilities mean what they say, from predictions and what came of them.
///
/// The expected calibration error is Σ |B|/n · |accuracy(B) − confidence(B)| over ten bins of equal width (Guo et al. 2017,
/// "On Calibration of Modern Neural Networks", section 2): 0 where of all hits with 70 % seven in ten are right.
///
/// ```swift
/// let error = Reliability([(0.75, true), (0.75, true), (0.75, false), (0.75, true)]).error  // 0.0
/// ```
package struct Reliability: Sendable {
    /// Predictions with a probability in one tenth.
    package struct Bin: Sendable, Equatable, Codable {
        package let count: Int
        /// Mean probability.
        package let confidence: Double
        /// Share that came true.
        package let accuracy: Double
    }

    package static let binCount = 10

    /// Bins with predictions, by rising probability.
    package let bins: [Bin]

    package init(_ predictions: [(probability: Double, isRight: Bool)]) {
        var sums = [(count: Int, probability: Double, right: Int)](repeating: (0, 0, 0), count: Self.binCount)
        for prediction in predictions {
            let bin = min(Self.binCount - 1, max(0, Int(prediction.probability * Double(Self.binCount))))
            sums[bin].count += 1
            sums[bin].probability += prediction.probability
            sums[bin].right += prediction.isRight ? 1 : 0
        }
        bins = sums.filter { $0.count > 0 }.map { sum in
            Bin(count: sum.count, confidence: sum.probability / Double(sum.count), accuracy: Double(sum.right) / Double(sum.count))
        }
    }

    /// From 0 to 1; 0 without predictions.
    package var error: Double {
        let total = bins.reduce(0) { $0 + $1.count }
        guard total > 0 else { return 0 }
        return bins.reduce(0) { $0 + Double($1.count) * abs($1.accuracy - $1.confidence) } / Double(total)
    }
}
