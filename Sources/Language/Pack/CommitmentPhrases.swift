/// Phrases by which a reply commits the shop, one per line, in the notation of ``Phrase``.
package struct CommitmentPhrases: Sendable {
    /// Gives something for the trouble.
    package let compensation: [String]
    /// Says whose fault it was.
    package let fault: [String]
    /// Gives the money back.
    package let refund: [String]
    /// Sends the thing once more, or another one.
    package let replacement: [String]
    /// Promises more than the rule: a guarantee, a place at the front of the queue.
    package let promise: [String]
    /// Names a day.
    package let day: [String]
}
