import Content

/// What the choice among the texts of one template looks at.
package protocol VariantTraits {
    var isVariant: Bool { get }
    var isPublished: Bool { get }
    /// The channels it was written for; none for all.
    var servedChannels: [Channel] { get }
    /// Nil where it is not known; only a choice for a mood asks.
    var customerMood: Mood? { get }
}

extension Template: VariantTraits {
    package var isVariant: Bool { name.variant != nil }
    package var isPublished: Bool { status == .published }
    package var servedChannels: [Channel] { channels.map(\.value) }
    package var customerMood: Mood? { mood }
}

/// Picks, among the texts of one template in one language, the one made for a channel and a mood.
package struct VariantChoice: Sendable {
    package let channel: Channel
    package let mood: Mood?
    private let onlyBase: Bool

    package init(channel: Channel, mood: Mood?) {
        self.channel = channel
        self.mood = mood
        onlyBase = false
    }

    private init() {
        channel = .email
        mood = nil
        onlyBase = true
    }

    /// The text without a variant.
    package static let base = VariantChoice()

    /// - Parameter texts: the base text and its variants.
    /// - Returns: nil for no texts. A text made for the channel wins over one made for the mood; the base text wins a tie,
    ///   unless the customer is upset and a variant is made for that.
    package func choose<Text: VariantTraits>(among texts: [Text]) -> Text? {
        if onlyBase, let base = texts.first(where: { !$0.isVariant }) { return base }
        let usable = texts.filter(\.isPublished)
        return (usable.isEmpty ? texts : usable).max { rank($0).lexicographicallyPrecedes(rank($1)) }
    }

    /// True when the text names channels and this one is not among them.
    package func misses(_ text: some VariantTraits) -> Bool {
        !text.servedChannels.isEmpty && !text.servedChannels.contains(channel)
    }

    /// How well a text fits, the most important first.
    private func rank(_ text: some VariantTraits) -> [Int] {
        let fitsMood = mood.map { $0 == text.customerMood } ?? !text.isVariant
        let prefersVariant = mood == .upset && text.customerMood == .upset
        // Among variants for the same channel the one that serves fewer channels was made for it.
        return [misses(text) ? 0 : 1, fitsMood ? 1 : 0, text.isVariant == prefersVariant ? 1 : 0, -text.servedChannels.count]
    }
}
