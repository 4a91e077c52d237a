import Foundation

extension Evidence {
    /// The rate as it is believed, shrunk to the usual one where little is known; a dash without known outcomes.
    ///
    /// People read this beside its interval; the bare quotient can lie outside it and stands in the machine formats.
    var estimateText: String { tally.known > 0 ? ReportNumber.percent(posterior.mean) : "–" }
    /// `31/102`.
    var fraction: String { "\(tally.bad)/\(tally.known)" }
}

/// How reports word numbers.
enum ReportNumber {
    /// `7.5 %`, `31 %`: one decimal below ten.
    static func percent(_ fraction: Double) -> String {
        let value = fraction * 100
        return value < 9.95 ? String(format: "%.1f %%", value) : String(format: "%.0f %%", value)
    }

    static func interval(_ range: ClosedRange<Double>) -> String {
        String(format: "%.0f–%.0f %%", range.lowerBound * 100, range.upperBound * 100)
    }

    static func decimal(_ value: Double) -> String { String(format: value < 9.95 ? "%.1f" : "%.0f", value) }
}

extension MarkReason {
    /// For people: why this text is in the queue.
    package var sentence: String {
        switch self {
        case .followUps: "customers ask again more often than usual"
        case .wrong(let count): "reported as wrong \(count) times"
        case .legal(let count): count == 1 ? "reported as a legal risk" : "reported as a legal risk \(count) times"
        case .changedFact(let name, let since): "quotes '\(name)', which changed on \(Timestamp.day(since))"
        case .overdueReview(let due): "review was due on \(Timestamp.day(due))"
        }
    }
}

extension BookEvidence.Entry {
    var why: String { reasons.map(\.sentence).joined(separator: "; ") }
}
