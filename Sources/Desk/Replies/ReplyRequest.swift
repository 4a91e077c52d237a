import Basics
import Content
import Diagnostics
import Language

/// What somebody who wants a reply says about it, beside the names of the templates.
package struct ReplyRequest: Sendable {
    /// Values as `name=value`, or `slug.name=value` for one of several templates.
    package var set: [String] = []
    /// Files of values that a shop system wrote; what is set by hand counts more.
    package var valueFiles: [SourceFile] = []
    /// The customer's message, to take values and questions from.
    package var message: String?
    /// Nil for the message's language, then the agent's, then the book's.
    package var language: LanguageTag?
    package var channel: Channel?
    /// Nil for the mood in which the message reads.
    package var mood: Mood?
    package var today: Day

    package init(today: Day) { self.today = today }
}
