import Content

/// When a text is marked for revision by its outcomes. The defaults, in `FeedbackSettings`, were chosen by `replybook-calibrate`.
///
/// A text is marked when P(rate > baseline + margin | outcomes) ≥ `probability` and at least `minimum` outcomes are known.
/// The baseline is the mean rate of its category and language.
package struct MarkingRule: Sendable, Hashable {
    package let probability: Double
    package let minimum: Int
    /// Part of the baseline by which a rate must exceed it.
    package let margin: Double
    /// The least excess, as a fraction: 0.03 is three points.
    package let marginPoints: Double
    /// A mark by outcomes stands until the probability falls below this.
    package let release: Double

    /// - Parameters: what differs from the settings.
    package init(
        _ settings: FeedbackSettings = FeedbackSettings(), probability: Double? = nil, minimum: Int? = nil, margin: Double? = nil,
        marginPoints: Double? = nil, release: Double = 0.5
    ) {
        self.probability = probability ?? settings.probability
        self.minimum = minimum ?? settings.minimum
        self.margin = margin ?? settings.margin
        self.marginPoints = marginPoints ?? settings.marginPoints
        self.release = release
    }

    package func threshold(above baseline: Double) -> Double { min(1, baseline + max(margin * baseline, marginPoints)) }

    package func marks(_ posterior: BetaDistribution, known: Int, baseline: Double) -> Bool {
        known >= minimum && posterior.probability(above: threshold(above: baseline)) >= probability
    }
}

/// Why a text is marked for revision.
package enum MarkReason: Sendable, Hashable {
    /// Customers ask again, or are put off, more often than in the rest of the category.
    case followUps
    /// Agents reported it as wrong, so many times.
    case wrong(Int)
    case legal(Int)
    /// A fact it quotes has another value since (seconds since 1970).
    case changedFact(String, since: Int)
    /// It is in use and its review was due (seconds since 1970).
    case overdueReview(due: Int)

    /// What machine formats and front matter say.
    enum Word: String, CaseIterable {
        case followUps = "follow-ups"
        case wrong, legal
        case changedFact = "changed-fact"
        case overdueReview = "overdue-review"

        /// Said by customers or agents, so that only outcomes of a new wording take it away.
        var isByOutcomes: Bool { [.followUps, .wrong, .legal].contains(self) }
    }

    package var word: String {
        let word: Word =
            switch self {
            case .followUps: .followUps
            case .wrong: .wrong
            case .legal: .legal
            case .changedFact: .changedFact
            case .overdueReview: .overdueReview
            }
        return word.rawValue
    }
}
