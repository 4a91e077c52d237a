import Basics
import Content
import Feedback

/// Removes all that one conversation left, at a customer's request.
package struct ConversationEraser {
    package let root: String

    package init(root: String) { self.root = root }

    /// Takes what searches left into the store first, so that nothing escapes, and brings the marks of search and index in line.
    ///
    /// - Returns: what was removed; not complete where another process keeps the words in the store's log.
    package func erase(_ conversation: String, at: Int) throws -> Erasure {
        try DeskFailure.naming {
            let context = try FeedbackContext(root: root)
            try context.takeGaps()
            let erasure = try erase(conversation, in: context.store, at: at)
            if erasure.events > 0, try BookFolder(of: root).read(Badges.name) != nil {
                _ = try BookReport.make(BookLoader.load(root), now: at)
            }
            return erasure
        }
    }

    /// Under its hash, and under those that stores which were moved here knew it by.
    private func erase(_ conversation: String, in store: any FeedbackStore, at: Int) throws -> Erasure {
        let parts = try store.salts.map { try store.erase(ConversationHash(conversation, salt: $0), at: at) }
        return Erasure(
            events: parts.map(\.events).reduce(0, +), gaps: parts.map(\.gaps).reduce(0, +), offers: parts.map(\.offers).reduce(0, +),
            votes: parts.map(\.votes).reduce(0, +), isComplete: parts.allSatisfy(\.isComplete))
    }
}
