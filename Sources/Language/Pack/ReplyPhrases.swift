/// The few words of a reply that are ours and not the book's.
package struct ReplyPhrases: Sendable {
    /// Above the links to help articles.
    package let articles: String
    /// Between greeting and list, when several things are asked for.
    package let askSeveral: String
    package let askOne: String
    package let askClose: String
    /// Where no template of the reply has a greeting.
    package let greeting: String
    package let customerName: String
    /// With `{}` for the example.
    package let example: String
    /// Goodbye of a reply to several questions whose own goodbyes each speak of one of them.
    package let closing: String
    /// Beginnings of words, folded, of which a goodbye is made that fits any answer.
    package let goodbyes: [String]
    /// Words, folded, by which a sentence only says sorry.
    package let regrets: [String]
    /// Phrases, folded, by which a sentence says that something costs nothing.
    package let costsNothing: [String]
    /// Beginnings of words, folded, by which a sentence says what something costs.
    package let costs: [String]
}
