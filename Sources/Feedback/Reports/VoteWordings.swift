extension VoteTally {
    /// The reasons that were given, the most frequent first.
    var reasonList: [(reason: ArticleVote.Reason, count: Int)] {
        reasons.map { (reason: $0.key, count: $0.value) }.sorted { ($1.count, $0.reason) < ($0.count, $1.reason) }
    }

    var reasonCounts: [String: Int] { Dictionary(uniqueKeysWithValues: reasons.map { ($0.key.rawValue, $0.value) }) }

    /// `wrong or out of date 3×, hard to understand 1×`; empty without reasons.
    var reasonSentence: String { reasonList.map { "\($0.reason.phrase) \($0.count)×" }.joined(separator: ", ") }
}

extension VoteEvidence {
    /// The rate as it is believed; a dash without votes.
    var estimateText: String { tally.votes > 0 ? ReportNumber.percent(posterior.mean) : "–" }
    /// `31/102`.
    var fraction: String { "\(tally.unhelpful)/\(tally.votes)" }
    /// The first digits of the revision tell wordings apart.
    var shortRevision: String { String(tally.article.revision.prefix(8)) }
}

extension ArticleVote.Reason {
    /// For people.
    var phrase: String {
        switch self {
        case .unclear: "hard to understand"
        case .incomplete: "something is missing"
        case .wrong: "wrong or out of date"
        case .otherTopic: "about something else"
        }
    }
}
