import Basics
import Diagnostics
import Feedback
import Foundation

/// A book whose true rates are known, and its outcomes day by day.
struct SimulatedBook {
    /// What the truth may look like.
    enum World: String, CaseIterable {
        /// One text in ten has twice to four times the rate of its category; the others differ a little.
        case someBad = "one in ten is bad"
        /// No gap between good and bad: rates spread evenly around the category's.
        case spread = "rates spread without a gap"
        /// Every text has its category's rate: every mark is a false alarm.
        case alike = "all alike"
    }

    static let textCount = 300
    static let categoryRates = [0.06, 0.09, 0.12, 0.15, 0.2]
    static let languages = ["ru", "pl", "en"]

    let places: [TextPlace]
    let rates: [Double]
    /// Mean true rate of each text's category and language.
    let baselines: [Double]
    /// Running sums of the texts' shares of use.
    private let cumulativeUse: [Double]
    let usesPerDay: Int
    private(set) var counts: [Count]

    /// - Parameter usesPerDay: uses with a known outcome, in the whole book.
    init(_ world: World, usesPerDay: Int, using generator: inout SplitMix) {
        let count = Self.textCount
        let categories = ["product", "delivery", "return", "money", "errors"]
        places = (0..<count).map { TextPlace(template: "\(categories[$0 % 5])/t\($0)", language: Self.languages[$0 / 5 % 3]) }
        var truth: [Double] = []
        for index in 0..<count { truth.append(Self.rate(world, usual: Self.categoryRates[index % 5], using: &generator)) }
        rates = truth
        let groups = Dictionary(grouping: 0..<count) { $0 % 15 }
        baselines = (0..<count).map { index in
            let group = groups[index % 15] ?? [index]
            return group.reduce(0) { $0 + truth[$1] } / Double(group.count)
        }
        let weights = (1...count).map { 1 / Double($0) }.shuffled(using: &generator)
        let total = weights.reduce(0, +)
        var sum = 0.0
        cumulativeUse = weights.map {
            sum += $0 / total; return sum
        }
        self.usesPerDay = usesPerDay
        counts = [Count](repeating: Count(bad: 0, known: 0), count: count)
    }

    private static func rate(_ world: World, usual: Double, using generator: inout SplitMix) -> Double {
        let chance = Double.random(in: 0..<1, using: &generator)
        switch world {
        case .alike: return usual
        case .spread: return BetaDistribution(alpha: usual * 25, beta: (1 - usual) * 25).quantile(chance)
        case .someBad:
            if chance < 0.1 { return min(0.7, usual * Double.random(in: 2...4, using: &generator)) }
            return BetaDistribution(alpha: usual * 150, beta: (1 - usual) * 150).quantile((chance - 0.1) / 0.9)
        }
    }

    mutating func liveOneDay(using generator: inout SplitMix) {
        for _ in 0..<usesPerDay {
            let chance = Double.random(in: 0..<1, using: &generator)
            let text = cumulativeUse.firstIndex { $0 > chance } ?? Self.textCount - 1
            let isBad = Double.random(in: 0..<1, using: &generator) < rates[text]
            counts[text] = Count(bad: counts[text].bad + (isBad ? 1 : 0), known: counts[text].known + 1)
        }
    }

    /// Share of all uses.
    func use(of text: Int) -> Double { cumulativeUse[text] - (text > 0 ? cumulativeUse[text - 1] : 0) }

    /// The truth by a rule's own margin.
    func isBad(_ text: Int, by rule: MarkingRule) -> Bool { rates[text] > rule.threshold(above: baselines[text]) }
}
