/// Why a message is for somebody with more authority than the agent who reads it.
package enum EscalationReason: String, Sendable, Hashable, CaseIterable {
    case lawyer, regulator, chargeback, press, injury
}

/// A reason to escalate, with the customer's words that give it.
package struct Escalation: Sendable, Hashable {
    package let reason: EscalationReason
    package let words: String

    package init(reason: EscalationReason, words: String) {
        self.reason = reason
        self.words = words
    }
}
