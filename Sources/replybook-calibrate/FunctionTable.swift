import Basics
import Diagnostics
import Feedback
import Foundation

/// Values of the statistical functions over the range that counts reach: `function,a,b,c,d,value`.
enum FunctionTable {
    static func print() {
        var generator = SplitMix(number: 20)
        Swift.print("function,a,b,c,d,value")
        for _ in 0..<400 {
            let a = exp(Double.random(in: -3...9, using: &generator))
            let b = exp(Double.random(in: -3...9, using: &generator))
            let x = Double.random(in: 0...1, using: &generator)
            let p = Double.random(in: 0.0005...0.9995, using: &generator)
            let belief = BetaDistribution(alpha: a, beta: b)
            line("cdf", [a, b, x], belief.probability(below: x))
            line("sf", [a, b, x], belief.probability(above: x))
            line("ppf", [a, b, p], belief.quantile(p))
        }
        for _ in 0..<100 {
            let a = exp(Double.random(in: -1.5...7, using: &generator))
            let b = exp(Double.random(in: -0.5...9, using: &generator))
            let other = BetaDistribution(
                alpha: a * Double.random(in: 0.5...2, using: &generator), beta: b * Double.random(in: 0.7...1.4, using: &generator))
            line("less", [a, b, other.alpha, other.beta], BetaDistribution(alpha: a, beta: b).probability(below: other))
        }
    }

    private static func line(_ name: String, _ arguments: [Double], _ value: Double) {
        let padded = arguments.map { "\($0)" } + [String](repeating: "", count: 4 - arguments.count)
        Swift.print("\(name),\(padded.joined(separator: ",")),\(value)")
    }
}
