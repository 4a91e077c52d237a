import Content

/// What an import does with one foreign text.
package struct ImportItem: Sendable {
    package enum Action: String, Sendable, CaseIterable {
        case create
        /// The tool's text changed, the book's did not.
        case update
        /// Both changed, in different lines.
        case merge
        /// Both changed the same lines.
        case conflict
        /// Nothing changed on the tool's side.
        case unchanged
        /// The book's file was removed; it stays so.
        case removed
        /// The map says that it is not wanted.
        case skip
    }

    package let action: Action
    package let draft: Draft
    package let name: TextName?
    /// Relative to the book; nil for a text that is skipped.
    package let path: String?
    package let categorySource: CategorySource
    /// What is written; nil where nothing is. With marks of conflicts for `.conflict`.
    package let text: String?
    /// The text as the tool has it now.
    package let theirs: String?

    /// Who chose the category.
    package enum CategorySource: String, Sendable { case map, known, folder, search, words, none }
}
