/// A customer's question and the template that an agent answered it with.
package struct AgentChoice: Sendable, Hashable {
    /// How the choice came to be known.
    package enum Origin: String, Sendable, Hashable, CaseIterable {
        /// The agent took what was offered first.
        case accepted
        /// Another template was offered first.
        case refused
        /// The program said that no template covers the question.
        case uncovered
        /// A search, and the reply that was sent within minutes.
        case search
        /// The customer asked again, and the reply to that.
        case followUp = "follow-up"
    }

    package let question: String
    /// BCP 47 tag; empty where unknown.
    package let language: String
    /// Id of the template that was taken.
    package let template: String
    package let origin: Origin
    /// Seconds since 1970.
    package let at: Int
    /// The conversation's hash in hexadecimal, where it is known.
    package let conversation: String?

    package init(question: String, language: String, template: String, origin: Origin, at: Int, conversation: String?) {
        self.question = question
        self.language = language
        self.template = template
        self.origin = origin
        self.at = at
        self.conversation = conversation
    }

    /// The question's words, whatever their case and the marks between them: what near copies share.
    package var words: String { Self.words(of: question) }

    package static func words(of text: String) -> String {
        text.lowercased().replacing("ё", with: "е").split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    }
}
