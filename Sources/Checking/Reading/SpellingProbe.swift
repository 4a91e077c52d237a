import Language

/// Asks dictionaries whether words are spelled right.
///
/// The room that holds the rules does not know where dictionaries are; whoever runs the checks passes it in.
package struct SpellingProbe: Sendable {
    /// The rule that asks.
    package static let rule = "words-are-spelled-right"

    /// Where the book's own words are kept, relative to the book.
    package static let wordsPath = ".replybook-words.txt"

    /// The book's own words in lower case.
    package let words: Set<String>
    /// True for a word of a language; nil where no dictionary of it is installed.
    let holds: @Sendable (String, LanguageTag) -> Bool?
    /// Words that may be meant, the likeliest first.
    package let suggestions: @Sendable (String, LanguageTag) -> [String]

    package init(
        words: Set<String>, holds: @escaping @Sendable (String, LanguageTag) -> Bool?,
        suggestions: @escaping @Sendable (String, LanguageTag) -> [String]
    ) {
        self.words = words
        self.holds = holds
        self.suggestions = suggestions
    }
}
