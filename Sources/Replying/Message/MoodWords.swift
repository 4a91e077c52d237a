import Language

/// Words and their beginnings by which customers show how they feel, in all languages.
enum MoodWords {
    /// Anger in so many words.
    static let anger = PhraseSet(LanguagePack.all(\.mood.anger))
    /// Demands, and reproaches that something happened again or was promised.
    static let complaint = PhraseSet(LanguagePack.all(\.mood.complaint))
    /// What arrived is broken, incomplete or not what was ordered.
    static let trouble = PhraseSet(LanguagePack.all(\.mood.trouble))
    /// It takes longer than it should.
    static let waiting = PhraseSet(LanguagePack.all(\.mood.waiting))
    /// Fear for money, parcel, term or account.
    static let worry = PhraseSet(LanguagePack.all(\.mood.worry))
}
