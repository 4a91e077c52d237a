import Language

/// One message of a conversation, as far as outcomes depend on it.
package struct Turn: Sendable, Hashable {
    package enum Content: Sendable, Hashable {
        /// The texts that an agent's reply was made from, and what reading the answer needs of it; no texts when it was written
        /// freely.
        case reply([RecordedText], AnswerContext?)
        /// The customer's own words, not scrubbed yet; nil for a message that could not be read.
        case customer(String?)
    }

    /// Seconds since 1970.
    package let at: Int
    package let content: Content

    var isReply: Bool { if case .reply = content { true } else { false } }
}
