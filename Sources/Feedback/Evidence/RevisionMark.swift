import Basics
import Content

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
    var sinceSeconds: Int? { Day(since).map { $0.number * 86_400 } }

    /// Set for what customers or agents said, so that only outcomes of a new wording take it away.
    var isByOutcomes: Bool { reasons.contains { MarkReason.Word(rawValue: $0)?.isByOutcomes == true } }

    /// Words that this program writes; a mark with any other reason was written by a person and stays.
    static let words = Set(MarkReason.Word.allCases.map(\.rawValue))
}
