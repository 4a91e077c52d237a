import SearchCore

/// Logistic regression on a handful of numbers: P = σ(w·x), by damped Newton steps on the mean loss with a ridge.
///
/// A full Newton step overshoots where nearly all points are far from the boundary, and what follows diverges; so a step is
/// halved until the loss falls, and the loss of the result never exceeds the loss of the start (Boyd & Vandenberghe 2004, 9.5).
struct LogisticFit {
    struct Point: Sendable, Equatable {
        /// The numbers that speak, a constant 1 among them.
        let x: [Double]
        let isRight: Bool
        var weight = 1.0
    }

    static let ridge = 0.01
    private static let steps = 60
    private static let halvings = 40

    private(set) var weights: [Double]
    /// Mean negative log likelihood with the ridge, in nats.
    private(set) var loss: Double

    /// - Parameter start: where the search begins, one weight per number.
    init(_ points: [Point], start: [Double], ridge: Double = Self.ridge) {
        weights = start
        loss = Self.loss(start, points, ridge)
        for _ in 0..<Self.steps {
            guard let direction = Self.newtonStep(weights, points, ridge), descend(direction, points, ridge) else { return }
        }
    }

    /// Takes the longest of the step's halves that lowers the loss; false where none does.
    private mutating func descend(_ direction: [Double], _ points: [Point], _ ridge: Double) -> Bool {
        var length = 1.0
        for _ in 0..<Self.halvings {
            let next = zip(weights, direction).map { $0 - length * $1 }
            let nextLoss = Self.loss(next, points, ridge)
            if nextLoss.isFinite, nextLoss < loss - 1e-12 {
                (weights, loss) = (next, nextLoss)
                return true
            }
            length /= 2
        }
        return false
    }

    /// Mean negative log likelihood of the points, plus the ridge on all weights.
    static func loss(_ weights: [Double], _ points: [Point], _ ridge: Double = Self.ridge) -> Double {
        var sum = 0.0
        var total = 0.0
        for point in points {
            let score = dot(weights, point.x)
            sum += point.weight * softplus(point.isRight ? -score : score)
            total += point.weight
        }
        let penalty = weights.reduce(0) { $0 + $1 * $1 } * ridge / 2
        return (sum + penalty) / max(total, 1)
    }

    /// ln(1 + eˣ) without overflow.
    private static func softplus(_ x: Double) -> Double {
        max(x, 0) + Logarithm.ln(1 + Logarithm.exp(-abs(x)))
    }

    private static func dot(_ left: [Double], _ right: [Double]) -> Double {
        var sum = 0.0
        for index in left.indices { sum += left[index] * right[index] }
        return sum
    }

    /// H⁻¹·g; nil where the Hessian cannot be inverted.
    private static func newtonStep(_ weights: [Double], _ points: [Point], _ ridge: Double) -> [Double]? {
        let count = weights.count
        var gradient = weights.map { $0 * ridge }
        var hessian = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
        for index in 0..<count { hessian[index][index] = ridge }
        for point in points {
            let p = 1 / (1 + Logarithm.exp(-dot(weights, point.x)))
            let error = point.weight * (p - (point.isRight ? 1 : 0))
            let curvature = point.weight * p * (1 - p)
            for row in 0..<count {
                gradient[row] += error * point.x[row]
                for column in 0...row { hessian[row][column] += curvature * point.x[row] * point.x[column] }
            }
        }
        return solve(hessian, gradient)
    }

    /// Cholesky's decomposition of a symmetric matrix given by its lower half; nil where it is not positive definite.
    private static func solve(_ matrix: [[Double]], _ right: [Double]) -> [Double]? {
        var lower = matrix
        var result = right
        for row in right.indices {
            for column in 0...row {
                var sum = matrix[row][column]
                for index in 0..<column { sum -= lower[row][index] * lower[column][index] }
                guard row == column else {
                    lower[row][column] = sum / lower[column][column]
                    continue
                }
                guard sum > 1e-12, sum.isFinite else { return nil }
                lower[row][row] = sum.squareRoot()
            }
        }
        for row in right.indices {
            for index in 0..<row { result[row] -= lower[row][index] * result[index] }
            result[row] /= lower[row][row]
        }
        for row in right.indices.reversed() {
            for index in right.indices where index > row { result[row] -= lower[index][row] * result[index] }
            result[row] /= lower[row][row]
        }
        return result
    }
}
