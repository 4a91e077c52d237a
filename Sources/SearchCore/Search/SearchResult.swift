/// One template found.
package struct SearchHit: Equatable {
    /// Its number in the index.
    package let template: Int
    /// Score units of the winning segment; only differences within one query mean something.
    package let score: Float
    /// ln(p/(1−p)) of its softmax in the leading sentence: what the probability was calibrated from.
    package let logOdds: Float
    /// Calibrated chance that this is what the customer needs, 0 to 1.
    package let probability: Float
    /// Which segment of the query won, an index into `Query.segments`.
    package let segment: Int
}

package struct SearchResult {
    package let query: Query
    package let hits: [SearchHit]
    /// Number of the language's name in the index, nil when the query shows none.
    package let language: Int?
    /// False when no template answers this.
    package let covered: Bool
    /// Share of the leading sentence's words that the book says, 0 to 1, see `KnownShare`.
    package let known: Float
    /// The features of each segment of the query.
    let vectors: [QueryVector]

    /// The same reading of the query without what was found.
    package var withoutHits: SearchResult {
        SearchResult(query: query, hits: [], language: language, covered: covered, known: known, vectors: vectors)
    }
}
