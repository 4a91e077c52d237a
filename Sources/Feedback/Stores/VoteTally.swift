/// How visitors of the help site voted about one state of one article.
package struct VoteTally: Sendable, Hashable {
    /// The article's id takes the template's place.
    package let article: RecordedText
    package let helpful: Int
    package let unhelpful: Int
    package let reasons: [ArticleVote.Reason: Int]
    /// Seconds since 1970 of the first and the last vote.
    package let first: Int
    package let last: Int

    package init(
        article: RecordedText, helpful: Int, unhelpful: Int, reasons: [ArticleVote.Reason: Int] = [:], first: Int, last: Int
    ) {
        self.article = article
        self.helpful = helpful
        self.unhelpful = unhelpful
        self.reasons = reasons
        self.first = first
        self.last = last
    }

    package var votes: Int { helpful + unhelpful }
    package var count: Count { Count(bad: unhelpful, known: votes) }

    /// Returns the votes about several revisions under the name of one.
    static func sum(_ tallies: [VoteTally], as article: RecordedText) -> VoteTally {
        VoteTally(
            article: article, helpful: tallies.reduce(0) { $0 + $1.helpful }, unhelpful: tallies.reduce(0) { $0 + $1.unhelpful },
            reasons: tallies.reduce(into: [:]) { $0.merge($1.reasons, uniquingKeysWith: +) },
            first: tallies.map(\.first).min() ?? 0, last: tallies.map(\.last).max() ?? 0)
    }
}

/// What a visitor wrote about an article.
package struct VoteComment: Sendable, Hashable {
    package let text: ScrubbedText
    package let revision: String
    package let at: Int

    package init(text: ScrubbedText, revision: String, at: Int) {
        self.text = text
        self.revision = revision
        self.at = at
    }
}
