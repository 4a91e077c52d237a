/// Outcomes as numbers in a database. Numbers are only added.
enum OutcomeCode {
    static let sent = 0
    static let resolved = 1
    static let followUp = 2
    static let negative = 3
    static let edited = 4
    static let notApplicable = 5
    static let report = 6

    static func code(of outcome: ReplyOutcome) -> Int {
        switch outcome {
        case .sent: sent
        case .resolved: resolved
        case .followUp: followUp
        case .negative: negative
        case .edited: edited
        case .notApplicable: notApplicable
        case .report: report
        }
    }

    static func outcome(code: Int, share: Double?, reason: String?) throws -> ReplyOutcome {
        guard ReplyOutcome.words.indices.contains(code) else { throw FeedbackError.badEvent("outcome \(code) is unknown") }
        return try ReplyOutcome(word: ReplyOutcome.words[code], share: share, reason: reason)
    }
}
