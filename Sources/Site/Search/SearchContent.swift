import SearchCore

/// What the browser searches of one language.
package struct SearchContent: Sendable {
    /// Sent as a whole when somebody turns to the search.
    package let texts: ArticleTexts
    /// Sent one by one, when a query has a word that the texts do not know: that of hash h is in the part h modulo their number.
    package let words: [ArticleWords]
}
