/// One message of a conversation, as far as outcomes depend on it.
package struct Turn: Sendable, Hashable {
    package enum Content: Sendable, Hashable {
        /// The texts that an agent's reply was made from; none when it was written freely.
        case reply([RecordedText])
        /// What a customer asks, not scrubbed yet; nil for thanks.
        case customer(asked: String?)
    }

    /// Seconds since 1970.
    package let at: Int
    package let content: Content

    var isReply: Bool { if case .reply = content { true } else { false } }
    var asked: String? { if case .customer(let asked) = content { asked } else { nil } }
}
