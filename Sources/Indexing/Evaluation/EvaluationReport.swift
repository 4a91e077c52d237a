import Foundation

/// An evaluation as `replybook eval` prints it. Rates are fractions, times milliseconds.
package struct EvaluationReport: Codable, Equatable, Sendable {
    package struct Latency: Codable, Equatable, Sendable {
        package let p50: Double
        package let p99: Double
    }

    package struct Failure: Codable, Equatable, Sendable {
        package let line: Int
        package let text: String
        package let expect: [String]
        package let found: [String]
    }

    /// The decision that no template covers a query.
    package struct Uncovered: Codable, Equatable, Sendable {
        package let queries: Int
        package let precision: Double
        package let recall: Double
    }

    package let queries: Int
    package let accuracy1: Double
    package let accuracy3: Double
    package let mrr10: Double
    package let uncovered: Uncovered
    /// Expected calibration error, see ``Reliability``; nil in outputs of earlier versions.
    package let calibrationError: Double?
    /// The bins that make up the error.
    package let reliability: [Reliability.Bin]?
    package let latency: Latency
    package let failures: [Failure]
    /// Place of the right template for every query that has one, 0 where it is not among the first ten.
    package let ranks: [String: Int]

    enum CodingKeys: String, CodingKey {
        case queries, uncovered, reliability, latency, failures, ranks
        case accuracy1 = "accuracy@1"
        case accuracy3 = "accuracy@3"
        case mrr10 = "mrr@10"
        case calibrationError = "ece"
    }

    package init(_ evaluation: Evaluation) {
        queries = evaluation.answers.count
        accuracy1 = evaluation.accuracy(at: 1)
        accuracy3 = evaluation.accuracy(at: 3)
        mrr10 = evaluation.meanReciprocalRank
        uncovered = Uncovered(
            queries: evaluation.unanswerable.count, precision: evaluation.uncoveredPrecision, recall: evaluation.uncoveredRecall)
        let reliability = evaluation.reliability
        calibrationError = reliability.error
        self.reliability = reliability.bins
        latency = Latency(p50: evaluation.latency(0.5) * 1000, p99: evaluation.latency(0.99) * 1000)
        failures = evaluation.failures.map {
            Failure(line: $0.query.line, text: $0.query.text, expect: $0.query.expected, found: Array($0.found.prefix(3)))
        }
        ranks = Dictionary(evaluation.answerable.map { ($0.query.text, $0.rank ?? 0) }) { first, _ in first }
    }

    package func json() throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return try encoder.encode(self)
    }

    /// Queries whose right template came nearer to the top than in `base`, and those where it fell, worst first.
    package func changes(from base: EvaluationReport) -> (better: [Change], worse: [Change]) {
        let changes = ranks.compactMap { text, rank in
            base.ranks[text].map { Change(text: text, before: $0, after: rank) }
        }.filter { $0.before != $0.after }.sorted { ($0.text) < ($1.text) }
        return (changes.filter { $0.gain > 0 }, changes.filter { $0.gain < 0 })
    }

    package struct Change: Equatable, Sendable {
        package let text: String
        /// Places; 0 is not found.
        package let before: Int
        package let after: Int

        var gain: Int { (before == 0 ? 11 : before) - (after == 0 ? 11 : after) }
    }
}
