import Diagnostics
import Language

/// What people write that no template of the book is meant to answer: `Templates/_uncovered/<lang>.md`, one message per item
/// of a list. They teach the search to say that nothing covers a question, and what is only told around one.
package struct UncoveredMessages: Sendable {
    package let language: LanguageTag
    package let file: SourceFile
    package let messages: [Located<String>]
    /// Where in `messages` each heading's begin, for those that have any.
    package let starts: [Int]

    /// The messages below each heading.
    package var sections: [[String]] {
        zip(starts, starts.dropFirst() + [messages.count]).map { messages[$0..<$1].map(\.value) }
    }
}
