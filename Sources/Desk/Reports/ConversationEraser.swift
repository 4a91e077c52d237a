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
            let erasure = try context.store.erase(ConversationHash(conversation, salt: context.store.salt), at: at)
            if erasure.events > 0, try BookFolder(of: root).read(Badges.name) != nil { _ = try BookReport(BookLoader.load(root), now: at) }
            return erasure
        }
    }
}
