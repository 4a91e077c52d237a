/// A text of the book as the feedback needs to know it.
package struct BookText: Sendable, Hashable {
    package let name: RecordedText
    package let title: String
    /// Relative to the book.
    package let path: String
    /// The wording, to tell a typo fix from a rewrite.
    package let body: String
    /// The front matter declares the last change as minor.
    package let isDeclaredMinor: Bool
    /// Names of the facts it quotes.
    package let facts: [String]
    /// Seconds since 1970, where given.
    package let reviewed: Int?
    /// Seconds since 1970: when the next review is due.
    package let reviewDue: Int?
    /// The mark in its front matter.
    package let mark: RevisionMark?

    package init(
        name: RecordedText, title: String, path: String, body: String, isDeclaredMinor: Bool = false, facts: [String] = [],
        reviewed: Int? = nil, reviewDue: Int? = nil, mark: RevisionMark? = nil
    ) {
        self.name = name
        self.title = title
        self.path = path
        self.body = body
        self.isDeclaredMinor = isDeclaredMinor
        self.facts = facts
        self.reviewed = reviewed
        self.reviewDue = reviewDue
        self.mark = mark
    }
}
