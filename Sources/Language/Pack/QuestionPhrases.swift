/// Words by which people ask, and words that are about nothing in particular, folded.
package struct QuestionPhrases: Sendable {
    /// Words that open a question.
    package let openers: [String]
    /// Beginnings of words that ask or demand without a question mark.
    package let requests: [String]
    /// Words that point back to what was said.
    package let pointers: [String]
    /// Beginnings of words that name an order without saying anything about it.
    package let references: [String]
    /// Words that any text may have.
    package let generic: [String]
    /// Beginnings of words of courtesy and of talk about the message itself.
    package let courtesies: [String]
    /// Words that stand before every question: an example question of nothing else says nothing.
    package let fillers: [String]
    /// Words that announce another question.
    package let announcements: [String]
    /// Words that join two things a sentence may ask for, with the blanks and marks around them and with diacritics.
    package let joints: [String]
    /// What only counts a question: `Second:`.
    package let counts: [String]
    /// What only joins a question to the one before: `and also`.
    package let links: [String]
    /// Beginnings of words by which one question speaks of another order than the one before.
    package let others: [String]
}
