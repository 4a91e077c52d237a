/// One group of features and its weight in the vector of a text.
package struct FeatureGroup: Equatable, Sendable {
    package enum Kind: UInt8, Sendable {
        /// The first `low` letters of a word: carries inflection without a stemmer.
        case prefix = 0
        /// Neighbouring words cut to `low` letters, `<` and `>` at the ends.
        case pair = 1
        /// Pieces of `low` to `high` letters of `_word_`.
        case characters = 2
        /// Concepts of a word, see `Concepts`; none in texts of more than `low` words.
        case concept = 5
        /// Two different concepts, in either order, of words at most `high` apart among the words that have any.
        case conceptPair = 6
    }

    package let kind: Kind
    package let low: UInt8
    package let high: UInt8
    package let weight: Float

    package init(kind: Kind, low: UInt8, high: UInt8, weight: Float) {
        self.kind = kind
        self.low = low
        self.high = high
        self.weight = weight
    }

    /// The first prefix group is the one that completes, highlights and explains words.
    package static let standard: [FeatureGroup] = [
        FeatureGroup(kind: .prefix, low: 4, high: 4, weight: 1),
        FeatureGroup(kind: .prefix, low: 9, high: 9, weight: 0.3),
        FeatureGroup(kind: .pair, low: 5, high: 5, weight: 0.6),
        FeatureGroup(kind: .characters, low: 3, high: 4, weight: 1),
        FeatureGroup(kind: .concept, low: 50, high: 0, weight: 0.5),
        FeatureGroup(kind: .conceptPair, low: 50, high: 6, weight: 0.5),
    ]
}
