/// What the votes of the help site's visitors say about its articles, by the statistics that templates have.
///
/// An unhelpful vote counts as a follow-up does, and the priors are those of articles alone: visitors are not agents, and what
/// they say of an article changes nothing about a template.
package struct ArticleEvidence: Sendable {
    /// Articles with votes: first those that are worse than usual, then by unhelpful votes beyond the usual, then by name.
    package let entries: [Entry]

    package struct Entry: Sendable, Hashable {
        package let article: BookText
        /// The wording in force, typo fixes counted with it.
        package let current: VoteEvidence
        /// The wordings before it that have votes, the newest first.
        package let earlier: [VoteEvidence]
        /// What visitors wrote about the wording in force, newest first.
        package let comments: [String]

        /// P(the rate of unhelpful votes of the wording in force < that of the one before); nil where one has no votes.
        package var improvement: Double? {
            guard let before = earlier.first, current.tally.votes > 0 else { return nil }
            return current.posterior.probability(below: before.posterior)
        }
    }

    /// Of no votes, unless given.
    package init(entries: [Entry] = []) { self.entries = entries }

    /// Comments listed for each article.
    static let commentLimit = 5

    /// Gathers all votes about published articles and notes in the store the wordings that it has not seen.
    ///
    /// - Parameter now: seconds since 1970.
    package static func gather(
        of articles: [BookText], in store: any FeedbackStore, rule: MarkingRule, now: Int
    ) throws -> ArticleEvidence {
        let tallies = try Dictionary(store.voteTallies().map { ($0.article, $0) }) { first, _ in first }
        // A book whose site collects no votes keeps no wordings of its articles.
        guard !tallies.isEmpty else { return ArticleEvidence() }
        try store.note(
            articles: articles.map { Wording(text: $0.name, firstSeen: now, body: $0.body, isDeclaredMinor: $0.isDeclaredMinor) })
        let wordings = Dictionary(grouping: try store.articleRevisions(), by: \.text.place)
        let histories = articles.map { VoteHistory($0, wordings: wordings[$0.name.place] ?? [], tallies: tallies) }
        let baselines = Baselines(histories.map { ($0.article.name.place, $0.current.count) })
        let entries = try histories.filter(\.hasVotes).map { history in
            let place = history.article.name.place
            let evidence = { VoteEvidence($0, since: $1, baseline: baselines.baseline(of: place), rule: rule) }
            let comments = try store.comments(about: place, limit: 100).filter { history.generation.names.contains($0.revision) }
            return Entry(
                article: history.article, current: evidence(history.current, history.generation.firstSeen),
                earlier: history.earlier.map { evidence($0.tally, $0.since) },
                comments: comments.prefix(commentLimit).map(\.text.value))
        }
        return ArticleEvidence(entries: entries.sorted(by: Entry.comesFirst))
    }
}

extension ArticleEvidence.Entry {
    fileprivate static func comesFirst(_ left: Self, _ right: Self) -> Bool {
        if left.current.isWorse != right.current.isWorse { return left.current.isWorse }
        if left.current.excess != right.current.excess { return left.current.excess > right.current.excess }
        return left.article.name < right.article.name
    }
}

/// What the votes about one wording of one article say.
package struct VoteEvidence: Sendable, Hashable {
    package let tally: VoteTally
    /// Seconds since 1970 when the wording was first seen.
    package let since: Int
    package let posterior: BetaDistribution
    package let baseline: Baseline
    /// P(rate of unhelpful votes > baseline + margin).
    package let exceeds: Double
    /// Visitors say no more often than elsewhere, by the rule that marks templates.
    package let isWorse: Bool

    init(_ tally: VoteTally, since: Int, baseline: Baseline, rule: MarkingRule) {
        self.tally = tally
        self.since = since
        self.baseline = baseline
        posterior = baseline.prior.distribution.updated(bad: tally.unhelpful, known: tally.votes)
        exceeds = posterior.probability(above: rule.threshold(above: baseline.rate))
        isWorse = rule.marks(posterior, known: tally.votes, baseline: baseline.rate)
    }

    /// Unhelpful votes among all as they were counted; nil without votes.
    package var rate: Double? { tally.votes > 0 ? Double(tally.unhelpful) / Double(tally.votes) : nil }
    /// 90 % credible interval of the rate, shrunk to the group where little is known.
    package var interval: ClosedRange<Double> { posterior.interval(0.9) }
    /// Unhelpful votes that an article of the usual rate would not have had. Never negative.
    package var excess: Double { max(0, posterior.mean - baseline.rate) * Double(tally.votes) }
}

/// One article through its wordings.
private struct VoteHistory {
    let article: BookText
    /// The wording in force and its typo fixes.
    let generation: Generation
    let current: VoteTally
    /// The newest first, those without votes left out.
    let earlier: [(tally: VoteTally, since: Int)]

    init(_ article: BookText, wordings: [Wording], tallies known: [RecordedText: VoteTally]) {
        let generations = Generation.all(of: wordings)
        let tallies = generations.map { generation in
            VoteTally.sum(generation.revisions.compactMap { known[$0.text] }, as: generation.latest.text)
        }
        // A report notes what it reads first, so the wording in force is always among them.
        let place = generations.firstIndex { $0.names.contains(article.name.revision) }
        generation = place.map { generations[$0] } ?? Generation(revisions: [Wording(text: article.name, firstSeen: 0)])
        current = VoteTally.sum(place.map { [tallies[$0]] } ?? [], as: article.name)
        earlier = zip(generations, tallies).enumerated().filter { $0.offset != place && $0.element.1.votes > 0 }.reversed().map {
            ($0.element.1, $0.element.0.firstSeen)
        }
        self.article = article
    }

    var hasVotes: Bool { current.votes > 0 || !earlier.isEmpty }
}
