import Replying

/// Says that a message is for somebody with more authority, and why.
struct EscalationNote {
    let phrases: Phrases

    func lines(for message: String?) -> [String] {
        EscalationFinder.escalations(in: message ?? "").map { escalation in
            phrases.escalate.filled(
                with: phrases.reasons[escalation.reason] ?? escalation.reason.rawValue, escalation.words.printableWords)
        }
    }
}
