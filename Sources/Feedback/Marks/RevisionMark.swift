/// The mark of a text that is due for rewriting, as one line of front matter: `revise: {since: 2026-11-22, reason: follow-ups}`.
package struct RevisionMark: Sendable, Hashable {
    /// `YYYY-MM-DD`.
    package let since: String
    /// ``MarkReason/word``s.
    package let reasons: [String]

    package init(since: String, reasons: [String]) {
        self.since = since
        self.reasons = reasons
    }

    package var line: String { "revise: {since: \(since), reason: \(reasons.joined(separator: " + "))}" }
}
