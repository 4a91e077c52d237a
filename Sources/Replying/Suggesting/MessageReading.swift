import Content
import Mail

/// One question of a message and what the book has for it.
package struct ReadQuestion: Sendable, Equatable {
    /// In the customer's own words.
    package let text: String
    package let mood: Mood
    /// Best first; empty when the book has nothing near.
    package let templates: [TemplateMatch]
    /// False when no template answers it.
    package let isCovered: Bool

    /// True for the best template, and for others that come near enough to be meant.
    package func isAnswered(by id: String) -> Bool {
        templates.first?.id == id || templates.contains { $0.id == id && $0.probability >= Self.near }
    }

    /// Chance below which a template is listed but not meant.
    private static let near = 0.2

    /// The category of the best template.
    package var category: String? { templates.first?.category }
}

/// A message as understood.
package struct MessageReading: Sendable, Equatable {
    package let message: IncomingMessage
    package let language: String?
    package let mood: Mood
    package let questions: [ReadQuestion]
}
