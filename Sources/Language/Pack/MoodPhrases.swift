/// Words and their beginnings by which customers show how they feel, folded.
package struct MoodPhrases: Sendable {
    /// Anger in so many words.
    package let anger: [String]
    /// Demands, and reproaches that something happened again or was promised.
    package let complaint: [String]
    /// What arrived is broken, incomplete or not what was ordered.
    package let trouble: [String]
    /// It takes longer than it should.
    package let waiting: [String]
    /// Fear for money, parcel, term or account.
    package let worry: [String]
}
