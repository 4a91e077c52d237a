/// What came of one revision of one text.
///
/// A use is a conversation in which the text was sent (every event without a conversation is a use of its own). It has one
/// outcome however often it was noted: asked again or put off, if anyone noted that; else resolved; else unknown.
package struct Tally: Sendable, Hashable {
    package let text: RecordedText
    package let uses: Int
    package let recentUses: Int
    package let resolved: Int
    package let followUps: Int
    /// Put off without a follow-up question: no use is in both.
    package let negatives: Int
    package let edited: Int
    /// Mean share of the text that was changed, among edits that say it.
    package let editedShare: Double?
    /// Picked and not sent; not among the uses.
    package let notApplicable: Int
    package let reports: [ReplyOutcome.Reason: Int]
    /// Seconds since 1970 of the last report; a review after it has dealt with them.
    package let lastReport: Int?
    /// Seconds since 1970 of the first and the last event.
    package let first: Int
    package let last: Int

    package init(
        text: RecordedText, uses: Int, recentUses: Int, resolved: Int, followUps: Int, negatives: Int, edited: Int,
        editedShare: Double?, notApplicable: Int, reports: [ReplyOutcome.Reason: Int], lastReport: Int?, first: Int,
        last: Int
    ) {
        self.text = text
        self.uses = uses
        self.recentUses = recentUses
        self.resolved = resolved
        self.followUps = followUps
        self.negatives = negatives
        self.edited = edited
        self.editedShare = editedShare
        self.notApplicable = notApplicable
        self.reports = reports
        self.lastReport = lastReport
        self.first = first
        self.last = last
    }

    package var bad: Int { followUps + negatives }
    package var known: Int { bad + resolved }
    package var count: Count { Count(bad: bad, known: known) }
}
