import Content
import Feedback
import Foundation
import Indexing
import Language
import Replying

/// Finds the text that was sent, by the same choice of language and variant as `reply` makes.
package struct TextChoice {
    package let root: String
    package let language: LanguageTag?
    package let channel: Channel?
    package let environment: [String: String]

    package init(root: String, language: LanguageTag?, channel: Channel?, environment: [String: String]) {
        self.root = root
        self.language = language
        self.channel = channel
        self.environment = environment
    }

    /// Asks the index; only where that is not of this moment, or has no answer, the book's files.
    package func sent(_ words: String, notes: Notes) throws -> SentText {
        let reference = try TemplatePicker.references([words])[0]
        let agent = try profile(notes)
        let fallback = { try read(reference, agent) }
        let known = BookIndex(root).openIfFresh().flatMap { file in
            SentText(reference, in: file, language: language ?? agent.language, choice: variant(agent)) { try BookText(fallback().0) }
        }
        if let known { return known }
        let (template, settings) = try fallback()
        return SentText(template, settings)
    }

    package func template(_ words: String, notes: Notes) throws -> Template {
        try read(TemplatePicker.references([words])[0], profile(notes)).0
    }

    /// Reads no other text.
    private func read(_ reference: TextReference, _ agent: AgentProfile) throws -> (Template, Settings) {
        let picker = TemplatePicker(root: root)
        let book = picker.texts(for: [reference])
        try FeedbackContext.check(book.diagnostics)
        let tag = reference.language ?? language ?? agent.language ?? book.settings.defaultLanguage
        return (try picker.template(reference, in: book, language: tag, choice: variant(agent)), book.settings)
    }

    private func profile(_ notes: Notes) throws -> AgentProfile {
        try AgentFile(environment: environment).profile(notes)
    }

    private func variant(_ agent: AgentProfile) -> VariantChoice { VariantChoice(channel: channel ?? agent.channel ?? .email, mood: nil) }
}
