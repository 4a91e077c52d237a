/// What is remembered of an article without findings.
struct ArticleMemory: Sendable {
    struct Body: Sendable {
        let facts: BodyFacts
        let profile: WordProfile
        let words: BodyWords
    }

    /// Of the file.
    let source: Digest
    /// The parsed front matter.
    let record: [UInt8]
    let body: Body?
}
