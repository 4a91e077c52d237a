/// What golden queries found. Rates are fractions of the queries that some template should answer.
package struct Evaluation: Sendable {
    package struct Answer: Sendable {
        package let query: GoldenQuery
        /// Ids, best first, each once.
        package let found: [String]
        package let covered: Bool
        package let probability: Float
        package let seconds: Double

        /// Place of the first expected id, from 1; nil when it is not among the first ten.
        package var rank: Int? {
            found.firstIndex { query.expected.contains($0) }.map { $0 + 1 }
        }
    }

    package let answers: [Answer]

    package init(answers: [Answer]) {
        self.answers = answers
    }

    package var answerable: [Answer] { answers.filter { !$0.query.expected.isEmpty } }
    package var unanswerable: [Answer] { answers.filter { $0.query.expected.isEmpty } }
    package var failures: [Answer] { answerable.filter { $0.rank != 1 } }

    package func accuracy(at limit: Int) -> Double {
        fraction(answerable) { ($0.rank ?? .max) <= limit }
    }

    /// Mean reciprocal rank over the first ten (Voorhees 1999).
    package var meanReciprocalRank: Double {
        let all = answerable
        guard !all.isEmpty else { return 0 }
        return all.reduce(0) { $0 + ($1.rank.map { 1 / Double($0) } ?? 0) } / Double(all.count)
    }

    /// Of the queries called "not covered", the share that indeed has no template.
    package var uncoveredPrecision: Double {
        let called = answers.filter { !$0.covered }
        return fraction(called) { $0.query.expected.isEmpty }
    }

    /// Of the queries without a template, the share called "not covered".
    package var uncoveredRecall: Double { fraction(unanswerable) { !$0.covered } }

    /// Whether the first hits' probabilities mean what they say, over all queries that found anything.
    package var reliability: Reliability {
        Reliability(
            answers.compactMap { answer in
                answer.found.first.map { (Double(answer.probability), answer.query.expected.contains($0)) }
            })
    }

    /// Seconds below which `share` of the queries were answered.
    package func latency(_ share: Double) -> Double {
        let sorted = answers.map(\.seconds).sorted()
        guard !sorted.isEmpty else { return 0 }
        return sorted[min(sorted.count - 1, Int(share * Double(sorted.count)))]
    }

    private func fraction(_ answers: [Answer], _ holds: (Answer) -> Bool) -> Double {
        answers.isEmpty ? 0 : Double(answers.lazy.filter(holds).count) / Double(answers.count)
    }
}
