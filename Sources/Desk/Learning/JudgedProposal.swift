import Feedback

/// A proposal and what it changes in the answers to other questions.
package struct JudgedProposal: Sendable, Equatable {
    package let proposal: Proposal
    /// The file that would get the line, relative to the book.
    package let path: String
    /// Questions that are answered right with it and wrong without it.
    package var better = Effect()
    /// Questions that are answered wrong with it and right without it.
    package var worse = Effect()

    /// Queries by the kind of their source.
    package struct Effect: Sendable, Equatable {
        package var golden: [String] = []
        package var recorded: [String] = []

        package var count: Int { golden.count + recorded.count }
    }
}
