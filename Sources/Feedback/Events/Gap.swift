/// A question the book did not answer.
package struct Gap: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        /// A search that found nothing.
        case noResult = "no-result"
        /// A search whose hits nobody used.
        case abandoned
        /// A question in a customer's message that no template covers.
        case uncovered
        /// A search of the help site's visitors that found no article.
        case siteSearch = "site-search"
    }

    package let id: EventID
    package let kind: Kind
    package let text: ScrubbedText
    /// BCP 47 tag, where known.
    package let language: String?
    /// Seconds since 1970-01-01 UTC.
    package let at: Int

    package init(id: EventID, kind: Kind, text: ScrubbedText, language: String? = nil, at: Int) {
        self.id = id
        self.kind = kind
        self.text = text
        self.language = language
        self.at = at
    }
}
