import Foundation

/// The special functions behind a rate with few observations.
///
/// All are accurate to about 1e-12 relative for the parameters that counts produce (0.01 … 1e7).
package enum BetaFunctions {
    /// ln B(a, b) = ln Γ(a) + ln Γ(b) − ln Γ(a + b) (DLMF 5.12.1).
    package static func logBeta(_ a: Double, _ b: Double) -> Double { lgamma(a) + lgamma(b) - lgamma(a + b) }

    /// I_x(a, b), the chance that a Beta(a, b) quantity is at most `x`; 0 below and 1 above the unit interval.
    ///
    /// Continued fraction DLMF 8.17.22, evaluated by the modified Lentz method (Thompson & Barnett 1986; Numerical
    /// Recipes, 3rd ed., section 6.4), on the side of the mean where it converges fast (DLMF 8.17.4 for the other).
    package static func regularizedIncomplete(_ x: Double, _ a: Double, _ b: Double) -> Double {
        guard x > 0 else { return 0 }
        guard x < 1 else { return 1 }
        let front = exp(a * log(x) + b * log1p(-x) - logBeta(a, b))
        if x < (a + 1) / (a + b + 2) { return front * continuedFraction(x, a, b) / a }
        return 1 - front * continuedFraction(1 - x, b, a) / b
    }

    /// The x with I_x(a, b) = p.
    ///
    /// Newton's method kept inside a shrinking bracket, so that it cannot leave the unit interval; the density is the
    /// derivative (DLMF 8.17.20 with 8.17.1). It stops when the bracket or the step is below the last bits of x.
    package static func inverseRegularizedIncomplete(_ p: Double, _ a: Double, _ b: Double) -> Double {
        guard p > 0 else { return 0 }
        guard p < 1 else { return 1 }
        let norm = logBeta(a, b)
        var low = 0.0
        var high = 1.0
        var x = a / (a + b)
        for _ in 0..<400 {
            let excess = regularizedIncomplete(x, a, b) - p
            if excess > 0 { high = x } else { low = x }
            let step = excess / exp((a - 1) * log(x) + (b - 1) * log1p(-x) - norm)
            if excess == 0 || abs(step) <= 1e-15 * x || high - low <= 1e-15 * high { return x }
            let next = x - step
            x = next > low && next < high ? next : midpoint(low, high)
        }
        return x
    }

    /// Geometric while the bracket spans magnitudes (tiny quantiles of a small `a`), arithmetic afterwards.
    private static func midpoint(_ low: Double, _ high: Double) -> Double {
        if low > 0, high / low > 4 { return (low * high).squareRoot() }
        if low == 0, high > 1e-300, high < 0.01 { return high * 0.01 }
        return (low + high) / 2
    }

    private static func continuedFraction(_ x: Double, _ a: Double, _ b: Double) -> Double {
        let tiny = 1e-300
        func kept(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }
        var c = 1.0
        var d = 1 / kept(1 - (a + b) * x / (a + 1))
        var result = d
        for step in 1...10_000 {
            let m = Double(step)
            let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
            d = 1 / kept(1 + even * d)
            c = kept(1 + even / c)
            result *= d * c
            let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
            d = 1 / kept(1 + odd * d)
            c = kept(1 + odd / c)
            result *= d * c
            if abs(d * c - 1) < 1e-15 { break }
        }
        return result
    }
}
