/// What a search may be asked for beside its text. Names are UTF-8 as the index spells them.
package struct SearchOptions: Sendable {
    package var limit = 10
    /// The last word is still being typed.
    package var typing = false
    package var language: [UInt8]?
    package var category: [UInt8]?
    package var channel: [UInt8]?
    /// nil: every status but `retired`.
    package var status: [UInt8]?
    /// Words that are right though the index does not have them, and words that one of these may have been meant to be.
    package var outside = OutsideWords()
    /// Parts of the ranking left out, to measure what they give.
    package var without = Ablation()

    package init() {}
}

/// Words of texts that the index does not hold, folded, as UTF-8.
package struct OutsideWords: Equatable, Sendable {
    /// Never corrected.
    package var known: [[UInt8]] = []
    /// Those that an unknown word becomes when no word of the index is near.
    package var near: [[UInt8]] = []

    package init() {}
}

/// Parts of the ranking that can be switched off in a measurement.
package struct Ablation: Equatable, Sendable {
    package var spelling = false
    package var layout = false
    package var segments = false
    package var courtesy = false
    package var prefixes = false
    package var pairs = false
    package var characters = false
    package var concepts = false

    package init() {}

    func drops(_ kind: FeatureGroup.Kind) -> Bool {
        switch kind {
        case .prefix: prefixes
        case .pair: pairs
        case .characters: characters
        case .concept, .conceptPair: concepts
        }
    }
}
