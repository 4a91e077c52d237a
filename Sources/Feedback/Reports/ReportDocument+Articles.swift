extension ReportDocument {
    /// One article with the votes about the wording in force, and about those before it.
    struct VotedArticle: Encodable, Sendable {
        let id: String
        let language: String
        let revision: String
        let title: String
        let path: String
        let votes: Int
        let helpful: Int
        let notHelpful: Int
        /// notHelpful / votes; absent without votes.
        let rate: Double?
        /// 90 % credible interval of the rate.
        let interval: [Double]
        /// Posterior mean.
        let estimate: Double
        let baseline: Double
        let baselineGroup: String
        /// That the rate exceeds the baseline by the margin.
        let probability: Double
        /// Visitors say no more often than elsewhere, by the rule that marks templates.
        let marked: Bool
        let reasons: [String: Int]
        /// What visitors wrote, newest first.
        let comments: [String]
        /// That the rate is lower than that of the wording before; absent where one of both has no votes.
        let improvement: Double?
        /// The wordings before, the newest first.
        let earlier: [Wording]
    }

    struct Wording: Encodable, Sendable {
        let revision: String
        let since: String
        let votes: Int
        let notHelpful: Int
        let rate: Double?
        let interval: [Double]
        let reasons: [String: Int]
    }
}

extension ReportDocument.VotedArticle {
    init(_ entry: ArticleEvidence.Entry) {
        let rounded = ReportDocument.rounded
        let (name, evidence, tally) = (entry.article.name, entry.current, entry.current.tally)
        id = name.template
        language = name.language
        revision = name.revision
        title = entry.article.title
        path = entry.article.path
        votes = tally.votes
        helpful = tally.helpful
        notHelpful = tally.unhelpful
        rate = evidence.rate.map(rounded)
        interval = [rounded(evidence.interval.lowerBound), rounded(evidence.interval.upperBound)]
        estimate = rounded(evidence.posterior.mean)
        baseline = rounded(evidence.baseline.rate)
        baselineGroup = evidence.baseline.group
        probability = rounded(evidence.exceeds)
        marked = evidence.isWorse
        reasons = tally.reasonCounts
        comments = entry.comments
        improvement = entry.improvement.map(rounded)
        earlier = entry.earlier.map(ReportDocument.Wording.init)
    }
}

extension ReportDocument.Wording {
    init(_ evidence: VoteEvidence) {
        let rounded = ReportDocument.rounded
        revision = evidence.tally.article.revision
        since = Timestamp.day(evidence.since)
        votes = evidence.tally.votes
        notHelpful = evidence.tally.unhelpful
        rate = evidence.rate.map(rounded)
        interval = [rounded(evidence.interval.lowerBound), rounded(evidence.interval.upperBound)]
        reasons = evidence.tally.reasonCounts
    }
}
