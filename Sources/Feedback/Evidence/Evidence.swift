/// What recorded outcomes say about one wording of one text.
package struct Evidence: Sendable, Hashable {
    /// The revision in force, with the outcomes of its whole generation.
    package let tally: Tally
    package let posterior: BetaDistribution
    package let baseline: Baseline
    /// P(rate > baseline + margin).
    package let exceeds: Double
    package let usesPerMonth: Double

    init(_ tally: Tally, baseline: Baseline, rule: MarkingRule, usesPerMonth: Double) {
        self.tally = tally
        self.baseline = baseline
        self.usesPerMonth = usesPerMonth
        posterior = baseline.prior.distribution.updated(bad: tally.bad, known: tally.known)
        exceeds = posterior.probability(above: rule.threshold(above: baseline.rate))
    }

    package var text: RecordedText { tally.text }
    /// Bad outcomes among known ones as they were counted; nil without known ones.
    package var rate: Double? { tally.known > 0 ? Double(tally.bad) / Double(tally.known) : nil }
    /// 90 % credible interval of the rate, shrunk to the group where little is known.
    package var interval: ClosedRange<Double> { posterior.interval(0.9) }
    /// Follow-ups a month that a text of the usual rate would have spared: excess rate × use. Never negative.
    package var savedPerMonth: Double { max(0, posterior.mean - baseline.rate) * usesPerMonth }
    /// P(this wording's rate < the other's); nil where nobody knows what came of one of them: what is believed of it is then
    /// the rate of its group alone.
    package func probabilityBetter(than other: Evidence) -> Double? {
        tally.known > 0 && other.tally.known > 0 ? posterior.probability(below: other.posterior) : nil
    }
}

extension Tally {
    /// The outcomes of several revisions under the name of one.
    static func sum(_ tallies: [Tally], as text: RecordedText) -> Tally {
        let shares = tallies.compactMap { tally in tally.editedShare.map { ($0, Double(tally.edited)) } }
        let weight = shares.reduce(0) { $0 + $1.1 }
        return Tally(
            text: text, uses: tallies.total(\.uses), recentUses: tallies.total(\.recentUses), resolved: tallies.total(\.resolved),
            followUps: tallies.total(\.followUps), negatives: tallies.total(\.negatives), edited: tallies.total(\.edited),
            editedShare: weight > 0 ? shares.reduce(0) { $0 + $1.0 * $1.1 } / weight : nil,
            notApplicable: tallies.total(\.notApplicable),
            reports: tallies.reduce(into: [:]) { $0.merge($1.reports, uniquingKeysWith: +) },
            lastReport: tallies.compactMap(\.lastReport).max(), first: tallies.map(\.first).min() ?? 0, last: tallies.map(\.last).max() ?? 0
        )
    }
}

extension [Tally] {
    fileprivate func total(_ value: (Tally) -> Int) -> Int { reduce(0) { $0 + value($1) } }
}
