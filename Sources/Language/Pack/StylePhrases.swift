/// Phrases that say something about a reply, one per line, in the notation of ``Phrase``.
package struct StylePhrases: Sendable {
    /// Says nothing where an answer should stand.
    package let emptyCourtesies: [String]
    /// Regrets without naming what went wrong.
    package let emptyApologies: [String]
    /// The language of offices.
    package let officialese: [String]
    /// Invites without saying how and when.
    package let emptyInvitations: [String]
    /// Passes a request on without saying to whom and until when.
    package let handovers: [String]
    /// Names a feeling that anybody could have.
    package let emptyEmpathy: [String]
    /// Puts the fault on the customer.
    package let blame: [String]
    /// Puts something off without saying until when.
    package let vague: [String]
    /// Wants to sell.
    package let sales: [String]
    /// Asks the customer for something.
    package let requests: [String]
    /// Names of what customers are asked for.
    package let orderNumber: [String]
    package let trackingNumber: [String]
    package let phone: [String]
    package let email: [String]
    package let address: [String]
    package let account: [String]
    package let photo: [String]
    /// Short words that people shout.
    package let shouted: [String]
    /// Words of a link that do not say where it leads, folded.
    package let vagueLinks: [String]
}
