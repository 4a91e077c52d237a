import Content
import SearchCore

/// A template that may answer a piece of text.
package struct TemplateMatch: Sendable, Equatable {
    package let id: String
    package let language: String
    package let title: String
    package let category: String
    package let path: String
    /// How customers feel who write about it.
    package let mood: Mood
    /// Calibrated chance that it is the right one, 0…1, lowered where only words about nothing speak for it.
    package let probability: Double
    /// Words of the text that speak for it, strongest first.
    package let reasons: [String]

    /// The chance as it is shown, see `StatedProbability`.
    package var stated: Double { StatedProbability.of(probability) }
}
