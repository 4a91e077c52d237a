import Content

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
    package func choose(among texts: [Template]) -> Template? {
        if onlyBase, let base = texts.first(where: { $0.name.variant == nil }) { return base }
        let usable = texts.filter { $0.status == .published }
        return (usable.isEmpty ? texts : usable).max { rank($0).lexicographicallyPrecedes(rank($1)) }
    }

    /// True when the text names channels and this one is not among them.
    package func misses(_ template: Template) -> Bool {
        !template.channels.isEmpty && !template.channels.contains { $0.value == channel }
    }

    /// How well a text fits, the most important first.
    private func rank(_ template: Template) -> [Int] {
        let isVariant = template.name.variant != nil
        let fitsMood = mood.map { $0 == template.mood } ?? !isVariant
        let prefersVariant = mood == .upset && template.mood == .upset
        // Among variants for the same channel the one that serves fewer channels was made for it.
        return [misses(template) ? 0 : 1, fitsMood ? 1 : 0, isVariant == prefersVariant ? 1 : 0, -template.channels.count]
    }
}
