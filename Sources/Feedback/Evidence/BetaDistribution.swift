import Foundation

/// What is believed about a rate: Beta(alpha, beta), as after `alpha` bad and `beta` good outcomes.
package struct BetaDistribution: Sendable, Hashable {
    package let alpha: Double
    package let beta: Double

    /// Both parameters are positive; what is smaller becomes 1e-6.
    package init(alpha: Double, beta: Double) {
        self.alpha = max(alpha, 1e-6)
        self.beta = max(beta, 1e-6)
    }

    package var mean: Double { alpha / (alpha + beta) }
    /// How many outcomes the belief weighs as much as.
    package var strength: Double { alpha + beta }

    /// The belief after `bad` of `known` outcomes: conjugate update (Gelman et al., Bayesian Data Analysis, 3rd ed., 2.4).
    package func updated(bad: Int, known: Int) -> BetaDistribution {
        BetaDistribution(alpha: alpha + Double(bad), beta: beta + Double(max(0, known - bad)))
    }

    package func probability(below x: Double) -> Double { BetaFunctions.regularizedIncomplete(x, alpha, beta) }
    /// 1 − I_x(a, b) = I_{1−x}(b, a): no cancellation in the tail.
    package func probability(above x: Double) -> Double { BetaFunctions.regularizedIncomplete(1 - x, beta, alpha) }
    package func quantile(_ p: Double) -> Double { BetaFunctions.inverseRegularizedIncomplete(p, alpha, beta) }

    /// Equal-tailed credible interval that holds `mass` of the belief.
    package func interval(_ mass: Double) -> ClosedRange<Double> {
        let low = quantile((1 - mass) / 2)
        return low...max(low, quantile((1 + mass) / 2))
    }

    /// P(self < other) for independent rates: ∫ I(Q_other(u)) du over u in 0…1.
    ///
    /// Gauss–Legendre with 16 nodes on four equal parts of t (Abramowitz & Stegun 25.4.30), where u = t³(10 − 15t + 6t²)
    /// puts nodes where the tails need them; within 1e-8 of adaptive quadrature for the parameters counts produce.
    package func probability(below other: BetaDistribution) -> Double {
        let parts = 4
        var sum = 0.0
        for part in 0..<parts {
            for (node, weight) in GaussLegendre.nodes {
                let t = (Double(part) + (1 + node) / 2) / Double(parts)
                let u = t * t * t * (10 - 15 * t + 6 * t * t)
                let slope = 30 * t * t * (1 - t) * (1 - t)
                sum += weight / 2 * slope * probability(below: other.quantile(u))
            }
        }
        return min(1, max(0, sum / Double(parts)))
    }
}

/// Sixteen-point Gauss–Legendre rule on −1…1 (Abramowitz & Stegun, table 25.4).
private enum GaussLegendre {
    static let nodes: [(node: Double, weight: Double)] = half.flatMap { [(-$0.0, $0.1), ($0.0, $0.1)] }

    private static let half: [(Double, Double)] = [
        (0.095012509837637440185, 0.189450610455068496285), (0.281603550779258913230, 0.182603415044923588867),
        (0.458016777657227386342, 0.169156519395002538189), (0.617876244402643748447, 0.149595988816576732081),
        (0.755404408355003033895, 0.124628971255533872052), (0.865631202387831743880, 0.095158511682492784810),
        (0.944575023073232576078, 0.062253523938647892863), (0.989400934991649932596, 0.027152459411754094852),
    ]
}
