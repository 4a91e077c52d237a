import Diagnostics
import Language

/// What people write that no template of the book is meant to answer: `Templates/_uncovered/<lang>.md`, one message per item
/// of a list. They teach the search to say that nothing covers a question, and what is only told around one.
package struct UncoveredMessages: Sendable {
    package let language: LanguageTag
    package let file: SourceFile
    package let messages: [Located<String>]
}
