import Content

/// One value of a finished reply, and where it came from.
package struct ReplyValue: Sendable, Hashable {
    package enum Source: String, Sendable, Hashable {
        /// Written by the agent or given by a shop system.
        case given
        /// Read from the customer's message.
        case message
        /// The declaration's own default.
        case standard = "default"
        /// The agent's file: name and signature.
        case agent
        /// The book's settings, or the day of the reply.
        case book
    }

    /// As `--set` calls it.
    package let key: String
    package let label: String
    /// As the reply prints it where it stands bare.
    package let text: String
    package let source: Source
    /// The words of the message from which it was read.
    package let words: String?
    /// The template that reads it; of several the first.
    package let template: TextName
}
