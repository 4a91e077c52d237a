import Language

/// How well customers' answers are read: which of them ask again or complain.
///
/// Answers that a person could not tell are in the table and in no rate.
package struct AnswerEvaluation: Sendable {
    package private(set) var table: [GoldenAnswer.Label: [AnswerVerdict: Int]] = [:]

    package init() {}

    /// Reads the answer as `feedback ingest` reads one, and counts the verdict.
    package mutating func add(_ golden: GoldenAnswer) {
        let words = CustomerWords.own(in: golden.answer)
        let verdict = AnswerReader.learned.verdict(on: words, after: AnswerContext(reply: golden.reply))
        table[golden.label, default: [:]][verdict, default: 0] += 1
    }

    package func count(_ labels: [GoldenAnswer.Label], _ verdict: AnswerVerdict) -> Int {
        labels.reduce(0) { $0 + (table[$1]?[verdict] ?? 0) }
    }

    private static let asking: [GoldenAnswer.Label] = [.again, .complaint]
    private static let others: [GoldenAnswer.Label] = [.settled, .new]

    /// Answers that ask again or complain and were taken for such.
    package var right: Int { count(Self.asking, .asksAgain) }
    /// Answers that do not and were taken for such all the same.
    package var wrong: Int { count(Self.others, .asksAgain) }
    /// Answers that ask again or complain and were taken for settled.
    package var missed: Int { count(Self.asking, .settled) }
    /// Answers of which the reader says that it cannot tell.
    package var unclear: Int { count(Self.asking + Self.others, .unclear) }
    /// Answers of which a person can tell.
    package var answers: Int { (Self.asking + Self.others).reduce(0) { $0 + (table[$1]?.values.reduce(0, +) ?? 0) } }

    /// Of the answers that were decided.
    package var precision: Double { Self.share(right, of: right + wrong) }
    package var recall: Double { Self.share(right, of: right + missed) }
    package var f1: Double { Self.mean(precision, recall) }
    /// With the undecided answers that ask again or complain among the missed.
    package var strictF1: Double { Self.mean(precision, Self.share(right, of: right + missed + count(Self.asking, .unclear))) }

    private static func share(_ part: Int, of whole: Int) -> Double { whole == 0 ? 1 : Double(part) / Double(whole) }

    private static func mean(_ a: Double, _ b: Double) -> Double { a + b == 0 ? 0 : 2 * a * b / (a + b) }
}
