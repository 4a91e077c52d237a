import SearchCore

/// A piece of a message as the index reads it.
struct TextReading {
    struct Candidate {
        /// Of the template.
        let id: String
        let hit: SearchHit
        /// Calibrated chance that the template answers the text, lowered where the book never speaks of its words.
        let chance: Double
    }

    let result: SearchResult
    /// Best first, each template once.
    let candidates: [Candidate]
    /// Share of the words about something that the book speaks of, 0…1; 1 where there are none.
    let familiarity: Double

    /// Most of the text is about what the book never speaks of.
    var isForeign: Bool { familiarity < TemplateFinder.familiar }
}
