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
}
