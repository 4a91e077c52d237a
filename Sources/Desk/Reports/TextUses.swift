import Content
import Feedback

/// How often each text was sent in the wording it has now, and what came of it.
package struct TextUses: Sendable {
    package struct Count: Sendable, Hashable {
        package let uses: Int
        package let followUps: Int
    }

    private let counts: [RecordedText: Count]

    /// Nothing where nothing was ever recorded: a store is not made for looking.
    package init(of root: String) throws {
        let settings = try FeedbackContext.settings(of: root)
        guard FeedbackContext.hasStore(settings, inBook: root) else {
            counts = [:]
            return
        }
        let tallies = try DeskFailure.naming {
            try FeedbackContext.open(settings.feedback.store, inBook: root, patience: .short).tallies(recent: 0)
        }
        counts = Dictionary(tallies.map { ($0.text, Count(uses: $0.uses, followUps: $0.followUps)) }) { first, _ in first }
    }

    /// Uses of nothing.
    package init() { counts = [:] }

    package func count(of template: Template) -> Count? { counts[RecordedText(template)] }
}
