/// What the program offered for one question of a customer, and what the agent took.
package struct Offer: Sendable, Hashable {
    package enum Source: String, Sendable, Hashable, CaseIterable {
        case search, suggest
        /// A reply that was written out; whether it was sent is not known.
        case draft
        /// Replies that were sent.
        case pick, reply
    }

    package let id: EventID
    package let source: Source
    package let question: ScrubbedText
    /// BCP 47 tag, where known.
    package let language: String?
    /// Ids of templates, best first.
    package let offered: [String]
    /// False where the program said that no template covers the question.
    package let isCovered: Bool
    /// Id of the template that the agent answered it with; nil where that is not known.
    package let taken: String?
    /// Seconds since 1970-01-01 UTC.
    package let at: Int
    package let conversation: ConversationHash?

    package init(
        id: EventID, source: Source, question: ScrubbedText, language: String? = nil, offered: [String], isCovered: Bool,
        taken: String? = nil, at: Int, conversation: ConversationHash? = nil
    ) {
        self.id = id
        self.source = source
        self.question = question
        self.language = language
        self.offered = offered
        self.isCovered = isCovered
        self.taken = taken
        self.at = at
        self.conversation = conversation
    }
}
