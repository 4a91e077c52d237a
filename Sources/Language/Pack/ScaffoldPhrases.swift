/// The words of scaffolds for editors who write in the language.
package struct ScaffoldPhrases: Sendable {
    /// What customers of a category really want to know, by the name of the category's folder.
    package let interests: [String: String]
    package let interestNote: String
    package let questionsNote: String
    /// Text of a greeting that fits every reply.
    package let greeting: String
    /// What to write in each block.
    package let hints: BlockHints
    package let description: String
    package let answer: String
    package let stepsHeading: String
    package let exceptionsHeading: String
    /// Titles of the first reply and the first article of a new book.
    package let firstTemplate: String
    package let firstArticle: String
}

/// One hint for each of the seven blocks.
package struct BlockHints: Sendable {
    package let greeting: String
    package let empathy: String
    package let resolution: String
    package let anticipation: String
    package let apology: String
    package let compensation: String
    package let invitation: String
}
