/// What a rule looks up in the book beside the text and the settings.
package struct RuleInputs: OptionSet, Sendable {
    package let rawValue: UInt8

    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Which articles, pictures and other files there are, and whether they are published.
    package static let articles = RuleInputs(rawValue: 1)
    /// The words of articles.
    package static let headings = RuleInputs(rawValue: 2)
    /// The words of shared paragraphs.
    package static let fragments = RuleInputs(rawValue: 4)
    /// A template's base text and variants in its language.
    package static let family = RuleInputs(rawValue: 8)
    /// Dictionaries and the words of the whole book.
    package static let dictionaries = RuleInputs(rawValue: 16)
}
