/// What one visitor of the help site said of one article. It says nothing of templates.
package struct ArticleVote: Sendable, Hashable {
    /// Why an article did not help.
    package enum Reason: String, Sendable, Hashable, CaseIterable, Comparable {
        case unclear, incomplete, wrong
        case otherTopic = "other-topic"

        package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    package let id: EventID
    /// The article in the state that the visitor read; its id takes the template's place.
    package let article: RecordedText
    package let isHelpful: Bool
    /// Given by votes against an article alone.
    package let reason: Reason?
    /// The visitor's own words.
    package let comment: ScrubbedText?
    /// Seconds since 1970-01-01 UTC.
    package let at: Int

    /// Characters kept of a comment.
    package static let commentLimit = 500

    package init(id: EventID, article: RecordedText, isHelpful: Bool, reason: Reason? = nil, comment: ScrubbedText? = nil, at: Int) {
        self.id = id
        self.article = article
        self.isHelpful = isHelpful
        self.reason = isHelpful ? nil : reason
        self.comment = comment
        self.at = at
    }

    /// Returns the vote with what a later message of the same visitor adds: a reason, a comment. What was said first stays.
    package func completed(by other: ArticleVote) -> ArticleVote {
        guard other.article.place == article.place, other.isHelpful == isHelpful else { return self }
        return ArticleVote(
            id: id, article: article, isHelpful: isHelpful, reason: reason ?? other.reason, comment: comment ?? other.comment,
            at: min(at, other.at))
    }
}
