import Basics
import Diagnostics

/// One reply to one customer situation in one language, or a variant of it.
package struct Template: Sendable {
    package let name: TextName
    package let file: SourceFile
    /// Every key of the front matter with its place.
    package let fields: [String: Range<Int>]
    package let body: Range<Int>
    package let title: Located<String>
    /// Stands over this answer when a reply has several, in the customer's words.
    package let heading: Located<String>?
    /// How customers put it.
    package let questions: [Located<String>]
    /// What they really want to know.
    package let interest: String?
    package let keywords: [Located<String>]
    package let channels: [Located<Channel>]
    package let mood: Mood
    package let fault: Fault
    package let variables: [Variable]
    package let articles: [Located<String>]
    /// Countries whose law the text speaks of.
    package let law: [Located<Jurisdiction>]
    package let owner: String?
    package let reviewed: Day?
    package let reviewIn: Period?
    package let status: Status
    package let change: ChangeSignificance?
    /// Why the template is due for rewriting, as evidence or an editor put it into the front matter.
    package let revise: Located<String>?
    package let sections: [Section]
    /// What headings were meant to start blocks and do not: a finding tells of each, and no other should follow from it.
    package let slips: Slips
    package let revision: Revision

    /// One block of the reply.
    package struct Section: Sendable {
        package let kind: BlockKind
        /// The heading line.
        package let heading: Range<Int>
        /// The text below it, without the blank lines around.
        package let body: Range<Int>
        package let placeholders: PlaceholderTree
    }

    /// Text outside of all blocks.
    package struct Slips: Sendable {
        /// Blocks that a heading was meant to start.
        package var meant: Set<BlockKind> = []
        /// Headings that nobody can tell the block of.
        package var unknownCount = 0
        /// Placeholders of the text below these headings.
        package var placeholders: [PlaceholderTree] = []
    }

    package var path: String { file.path }

    package func section(_ kind: BlockKind) -> Section? { sections.first { $0.kind == kind } }

    /// The day on which the next review is due; nil when the template names none.
    package var reviewDue: Day? { reviewed.flatMap { day in reviewIn.map { day.adding($0) } } }
}
