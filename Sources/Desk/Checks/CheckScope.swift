/// Which findings of a book a run reports.
package struct CheckScope: Sendable {
    /// What a change since a git revision is held against.
    package enum Change: Sendable, Equatable {
        /// Every finding that the older state did not have, wherever it is.
        case findings(since: String)
        /// Findings on the lines that differ.
        case lines(since: String)
    }

    /// Files and folders of the book; the whole book where none is named.
    package var paths: [String]
    /// A file of old findings that the user names.
    package var baseline: String?
    package var change: Change?
    /// Also asks the search every example question.
    package var findability: Bool
    /// Looks every word up in the system's dictionaries, whatever the settings say.
    package var spelling: Bool

    package init(
        paths: [String] = [], baseline: String? = nil, change: Change? = nil, findability: Bool = false, spelling: Bool = false
    ) {
        self.paths = paths
        self.baseline = baseline
        self.change = change
        self.findability = findability
        self.spelling = spelling
    }
}
