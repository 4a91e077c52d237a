import Content

/// One value of a finished reply, and where it came from.
package struct ReplyValue: Sendable, Hashable {
    package enum Source: String, Sendable, Hashable, CaseIterable {
        /// Written by the agent.
        case given
        /// From a file that a shop system wrote.
        case file
        /// Read from the customer's message.
        case message
        /// A day from a number of days, or the number from the day.
        case computed
        /// The declaration's own default.
        case standard = "default"
        /// The agent's file: name and signature.
        case agent
        /// The book's settings and facts, or the day of the reply.
        case book
    }

    /// What is known of where a value comes from.
    package struct Origin: Sendable, Hashable {
        package let source: Source
        /// What the message gave, with the words from which it was read and their place.
        package var found: FoundText?
        /// Path, line and column in a file of values.
        package var place: String?
        /// The variable from which a value was computed.
        package var basis: String?
    }

    /// As `--set` calls it.
    package let key: String
    package let label: String
    /// As the reply prints it where it stands bare.
    package let text: String
    /// For machines: a day as YYYY-MM-DD, a number with a point, the key of a choice.
    package let raw: String
    package let origin: Origin
    /// The template that reads it; of several the first.
    package let template: TextName

    package var source: Source { origin.source }
    /// The words of the message from which it was read.
    package var words: String? { origin.found?.words }
}
