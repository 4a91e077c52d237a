/// What came of a reply.
package enum ReplyOutcome: Sendable, Hashable {
    /// It left; what came of it is not known yet. A use, not a known outcome.
    case sent
    /// The customer had what they needed.
    case resolved
    /// The customer had to ask again.
    case followUp
    /// The customer was put off by it.
    case negative
    /// The agent changed it before sending; the share of the text that changed, 0…1, where known.
    case edited(share: Double?)
    /// It was picked and turned out to be about something else: says nothing about the text.
    case notApplicable
    /// Flagged at once.
    case report(Reason)

    package enum Reason: String, Sendable, Hashable, CaseIterable {
        case wrong, legal, outdated, rude
    }

    /// The word in commands and machine formats, without share and reason.
    package var word: String {
        switch self {
        case .sent: "sent"
        case .resolved: "resolved"
        case .followUp: "follow-up"
        case .negative: "negative"
        case .edited: "edited"
        case .notApplicable: "not-applicable"
        case .report: "report"
        }
    }

    package static let words = ["sent", "resolved", "follow-up", "negative", "edited", "not-applicable", "report"]

    /// Throws ``FeedbackError/badEvent(_:)`` when the word is unknown or its detail is missing or does not belong to it.
    package init(word: String, share: Double? = nil, reason: String? = nil) throws {
        guard share == nil || word == "edited" else { throw FeedbackError.badEvent("only 'edited' has a share") }
        guard reason == nil || word == "report" else { throw FeedbackError.badEvent("only 'report' has a reason") }
        switch word {
        case "sent": self = .sent
        case "resolved": self = .resolved
        case "follow-up": self = .followUp
        case "negative": self = .negative
        case "edited": self = .edited(share: try Self.checked(share))
        case "not-applicable": self = .notApplicable
        case "report": self = .report(try Self.parsed(reason))
        default: throw FeedbackError.unknown("outcome", word, Self.words)
        }
    }

    private static func checked(_ share: Double?) throws -> Double? {
        guard let share else { return nil }
        guard share >= 0, share <= 1 else { throw FeedbackError.badEvent("a share is a number from 0 to 1") }
        return share
    }

    private static func parsed(_ reason: String?) throws -> Reason {
        let words = Reason.allCases.map(\.rawValue)
        guard let reason else {
            throw FeedbackError.badEvent("a report needs a reason; use \(FeedbackError.list(words))")
        }
        guard let parsed = Reason(rawValue: reason) else { throw FeedbackError.unknown("reason", reason, words) }
        return parsed
    }
}
