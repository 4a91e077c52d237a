import Basics
import Content

/// Something the customer already gave, and the words of the message it took.
struct FoundValue: Sendable, Equatable {
    enum Kind: Sendable, Equatable {
        /// Matches the pattern of a variable with this name.
        case variable(String)
        case email
        case phone
        case day(Day)
        case money(Value)
    }

    let kind: Kind
    /// As `--set` takes it.
    let text: String
    /// Indices into `MessageWords.words`.
    let words: Range<Int>
}
