import Language

/// Finds in a customer's own words what an agent should not answer alone.
///
/// ```swift
/// let escalations = EscalationFinder.escalations(in: "My lawyer will contact you")
/// let words = escalations.map(\.words)  // ["lawyer"]
/// ```
package enum EscalationFinder {
    /// One for each reason that is named, in the order of the reasons.
    package static func escalations(in text: String) -> [Escalation] {
        let words = text.split { !$0.isLetter && $0 != "-" && $0 != "’" && $0 != "'" }
        let folded = words.map { Phrase.folded($0) }
        return EscalationReason.allCases.compactMap { reason in
            for phrase in EscalationWords.phrases(for: reason) {
                guard let start = folded.indices.first(where: { matches(phrase, folded[$0...]) }) else { continue }
                let end = words[start + phrase.count - 1].endIndex
                return Escalation(reason: reason, words: String(text[words[start].startIndex..<end]))
            }
            return nil
        }
    }

    /// Each word of the phrase begins the word at its place, or is that word where the phrase ends it with a stop.
    private static func matches(_ phrase: [Substring], _ words: ArraySlice<String>) -> Bool {
        guard words.count >= phrase.count else { return false }
        return zip(phrase, words).allSatisfy { $0.last == "." ? $1 == $0.dropLast() : $1.hasPrefix($0) }
    }
}
