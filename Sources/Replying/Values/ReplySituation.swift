import Basics
import Content
import Language

/// One thing a reply answers: a template, and the customer's question it is for.
package struct ReplyPart: Sendable {
    package let template: Template
    /// In the customer's own words; nil where there is no message.
    package let question: String?

    package init(template: Template, question: String? = nil) {
        self.template = template
        self.question = question
    }
}

/// Where, how and by whom a reply is sent.
package struct ReplySituation: Sendable {
    package var language: LanguageTag
    package var channel: Channel
    /// How the customer feels; nil where nobody said.
    package var mood: Mood?
    package var today: Day
    package var agent = AgentProfile()
    /// What stands above each resolution of a reply to several questions.
    package var headings = Headings.questions
    package var offersArticles = true
    /// Published articles in the reply's language whose description the reply quotes, and which it links.
    package var quotedArticles: [Article] = []

    package enum Headings: String, Sendable, CaseIterable {
        /// The templates' own headings, else the customer's questions where they are short; nothing above two short answers.
        case questions
        /// What the agent calls the situations.
        case titles
        case none
    }

    package init(language: LanguageTag, channel: Channel, mood: Mood? = nil, today: Day) {
        self.language = language
        self.channel = channel
        self.mood = mood
        self.today = today
    }
}
