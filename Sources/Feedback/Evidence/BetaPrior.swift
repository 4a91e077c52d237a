import Foundation

/// How rates are spread among the texts of a group: the prior of each of them, fitted to all (empirical Bayes).
///
/// The model is Beta-Binomial: rate ~ Beta(m·s, (1−m)·s), bad ~ Binomial(known, rate). The mean m and the strength s
/// maximise Σ ln B(bad + m·s, known − bad + (1−m)·s) − ln B(m·s, (1−m)·s) (Efron, Large-Scale Inference, 2010, ch. 1;
/// Carlin & Louis 2000, section 3.3), with a weak log-normal penalty on s around 20 (one unit on the log scale), because
/// the likelihood of a group without visible spread grows for ever with s, and a weaker one on m around 12 % (1.5 units on
/// the logit scale), because one bad outcome alone is no rate of 100 %.
package struct BetaPrior: Sendable, Hashable {
    package let distribution: BetaDistribution
    /// Texts with at least one known outcome.
    package let texts: Int

    package init(distribution: BetaDistribution, texts: Int) {
        self.distribution = distribution
        self.texts = texts
    }

    /// Nothing observed yet: a tenth, worth five outcomes.
    package static let unobserved = BetaPrior(distribution: BetaDistribution(alpha: 0.5, beta: 4.5), texts: 0)

    package static func fitted(to counts: some Sequence<Count>) -> BetaPrior {
        let counts = counts.filter { $0.known > 0 }
        let known = counts.reduce(0) { $0 + $1.known }
        guard known > 0 else { return unobserved }
        let pooled = (Double(counts.reduce(0) { $0 + $1.bad }) + 0.5) / (Double(known) + 5)
        let likelihood = MarginalLikelihood(counts)
        var mean = logit(pooled)
        var strength = momentStrength(counts, mean: pooled)
        for _ in 0..<12 {
            let before = (mean, strength)
            strength = maximum(in: log(1.5)...log(2000)) { likelihood.value(logitMean: mean, logStrength: $0) }
            mean = maximum(in: logit(0.001)...logit(0.95)) { likelihood.value(logitMean: $0, logStrength: strength) }
            if abs(before.0 - mean) < 1e-6, abs(before.1 - strength) < 1e-6 { break }
        }
        let m = expit(mean)
        let s = exp(strength)
        return BetaPrior(distribution: BetaDistribution(alpha: m * s, beta: (1 - m) * s), texts: counts.count)
    }

    /// Priors of several groups that share one strength: a group of twenty texts tells its mean well and its spread badly.
    package static func fitted(toGroups groups: [[Count]]) -> [BetaPrior] {
        let groups = groups.map { $0.filter { $0.known > 0 } }
        let likelihoods = groups.map { MarginalLikelihood($0) }
        var means = groups.map { counts in
            logit((Double(counts.reduce(0) { $0 + $1.bad }) + 0.5) / (Double(counts.reduce(0) { $0 + $1.known }) + 5))
        }
        var strength = log(20.0)
        for _ in 0..<8 {
            let before = strength
            strength = maximum(in: log(1.5)...log(2000)) { s in
                zip(likelihoods, means).reduce(0) { $0 + $1.0.value(logitMean: $1.1, logStrength: s) }
            }
            means = likelihoods.map { likelihood in
                maximum(in: logit(0.001)...logit(0.95)) { likelihood.value(logitMean: $0, logStrength: strength) }
            }
            if abs(before - strength) < 1e-4 { break }
        }
        let s = exp(strength)
        return zip(groups, means).map { counts, mean in
            let m = expit(mean)
            return BetaPrior(distribution: BetaDistribution(alpha: m * s, beta: (1 - m) * s), texts: counts.count)
        }
    }

    /// Moment estimate of ln s, where the search starts: 1 / (1 + s) is the variance between rates over m(1 − m)
    /// (Kleinman 1973, Journal of the American Statistical Association 68).
    private static func momentStrength(_ counts: [Count], mean: Double) -> Double {
        let total = counts.reduce(0.0) { $0 + Double($1.known) }
        let spread = counts.reduce(0.0) { sum, count in
            let difference = Double(count.bad) / Double(count.known) - mean
            return sum + Double(count.known) * difference * difference
        }
        let within = Double(counts.count - 1) * mean * (1 - mean)
        let between = (spread - within) / max(1, total * mean * (1 - mean))
        return log(min(2000, max(1.5, 1 / max(between, 1e-4) - 1)))
    }

    /// Golden-section search (Kiefer 1953) for the top of a function with one.
    private static func maximum(in range: ClosedRange<Double>, of function: (Double) -> Double) -> Double {
        let ratio = (5.0.squareRoot() - 1) / 2
        var (low, high) = (range.lowerBound, range.upperBound)
        var (left, right) = (high - ratio * (high - low), low + ratio * (high - low))
        var (atLeft, atRight) = (function(left), function(right))
        while high - low > 1e-7 {
            if atLeft > atRight {
                (high, right, atRight) = (right, left, atLeft)
                left = high - ratio * (high - low)
                atLeft = function(left)
            } else {
                (low, left, atLeft) = (left, right, atRight)
                right = low + ratio * (high - low)
                atRight = function(right)
            }
        }
        return (low + high) / 2
    }

    private static func logit(_ p: Double) -> Double { log(p / (1 - p)) }
    private static func expit(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
}

/// Log marginal likelihood of grouped counts, up to a constant; equal counts are computed once.
private struct MarginalLikelihood {
    private let groups: [(count: Count, times: Double)]

    init(_ counts: [Count]) {
        groups = Dictionary(counts.map { ($0, 1.0) }, uniquingKeysWith: +)
            .sorted { ($0.key.known, $0.key.bad) < ($1.key.known, $1.key.bad) }
            .map { (count: $0.key, times: $0.value) }
    }

    func value(logitMean: Double, logStrength: Double) -> Double {
        let mean = 1 / (1 + exp(-logitMean))
        let strength = exp(logStrength)
        let (alpha, beta) = (mean * strength, (1 - mean) * strength)
        let base = BetaFunctions.logBeta(alpha, beta)
        let (fromStrength, fromMean) = (logStrength - log(20.0), (logitMean + 2) / 1.5)
        return groups.reduce(-(fromStrength * fromStrength + fromMean * fromMean) / 2) { sum, group in
            let bad = Double(group.count.bad)
            let good = Double(group.count.known) - bad
            return sum + group.times * (BetaFunctions.logBeta(alpha + bad, beta + good) - base)
        }
    }
}
