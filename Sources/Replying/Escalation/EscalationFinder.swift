/// Finds in a customer's own words what an agent should not answer alone.
///
/// ```swift
/// let escalations = EscalationFinder.escalations(in: "My lawyer will contact you")
/// let words = escalations.map(\.words)  // ["lawyer"]
/// ```
package enum EscalationFinder {
    /// One for each reason that is named, in the order of the reasons.
    package static func escalations(in text: String) -> [Escalation] {
        let words = text.split { !$0.isLetter && !$0.isNumber && $0 != "-" && $0 != "’" && $0 != "'" }
        let compared = words.map(EscalationPhrase.Word.init)
        let harmless = EscalationWords.harmless.flatMap { $0.ranges(in: compared) }
        return EscalationReason.allCases.compactMap { reason in
            let places = EscalationWords.phrases(for: reason).lazy.compactMap { phrase in
                phrase.ranges(in: compared).first { place in !harmless.contains { $0.overlaps(place) } }
            }
            guard let place = places.first else { return nil }
            return Escalation(
                reason: reason, words: String(text[words[place.lowerBound].startIndex..<words[place.upperBound - 1].endIndex]))
        }
    }
}
