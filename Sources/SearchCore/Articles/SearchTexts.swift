/// All that a browser is sent of one language before a query: the texts that the ranking learns from, and what it knows of
/// the words of the bodies. The two lie behind each other with a group separator (U+001D) between them.
package struct SearchTexts: Sendable {
    static let separator: UInt8 = 0x1D

    package let articles: ArticleTexts
    package let vocabulary: BodyVocabulary

    package init(_ articles: ArticleTexts, _ vocabulary: BodyVocabulary) {
        self.articles = articles
        self.vocabulary = vocabulary
    }

    package var bytes: [UInt8] { articles.bytes + [Self.separator] + vocabulary.bytes }

    /// Reads what `bytes` wrote; nil for another version.
    package init?(_ bytes: UnsafeRawBufferPointer) {
        var end = 0
        while end < bytes.count, bytes[end] != Self.separator { end += 1 }
        guard end < bytes.count, let articles = ArticleTexts(UnsafeRawBufferPointer(rebasing: bytes[..<end])),
            let vocabulary = BodyVocabulary(UnsafeRawBufferPointer(rebasing: bytes[(end + 1)...]))
        else { return nil }
        self.init(articles, vocabulary)
    }
}
