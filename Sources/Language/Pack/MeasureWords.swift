/// Words after a number that say what it counts, folded, in the forms in which they follow numbers.
package struct MeasureWords: Sendable {
    package let minute: [String]
    package let hour: [String]
    package let day: [String]
    package let month: [String]
    package let year: [String]
    package let money: [String]
    package let percent: [String]
    /// Adjectives between a number and its unit: `3 working days`.
    package let qualifiers: [String]
}
