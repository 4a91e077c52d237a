/// How customers name what an agent should not answer alone.
///
/// A phrase is beginnings of words in small letters; a stop says that the word ends there, and a star stands for any one word.
package struct EscalationPhrases: Sendable {
    package let lawyer: [String]
    package let regulator: [String]
    package let chargeback: [String]
    package let press: [String]
    package let injury: [String]
    /// Verbs that hurt a part of the body which is named right behind them or one word later: `cut my finger`.
    package let woundVerbs: [String]
    package let woundParts: [String]
    /// What only sounds so: goods, signals and parcels.
    package let harmless: [String]
}
