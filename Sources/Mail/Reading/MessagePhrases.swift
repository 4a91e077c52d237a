import Language

/// Set phrases of mail in all languages, since the language of a message is not known before it is read.
package enum MessagePhrases {
    static let headers = LanguagePack.all(\.mail.headers)
    static let subjects = LanguagePack.all(\.mail.subjects)
    static let senders = LanguagePack.all(\.mail.senders)
    static let separators = LanguagePack.all(\.mail.separators)
    static let separatorSet = PhraseSet(separators)
    static let attributions = PhraseSet(LanguagePack.all(\.mail.attributions))

    /// Greetings that stand alone or open a sentence, longest first.
    static let greetings = LanguagePack.all(\.mail.greetings).longestFirst
    /// Greetings that go on to whom they greet, up to the next mark.
    static let addresses = LanguagePack.all(\.mail.salutations).longestFirst
    /// Whom a plain greeting may name before its mark: `Hello team,`.
    static let addressees = LanguagePack.all(\.mail.addressees)

    /// Goodbyes that open a signature.
    static let closings = LanguagePack.all(\.mail.closings)
    static let devices = LanguagePack.all(\.mail.devices)
    package static let contacts = LanguagePack.all(\.mail.contacts)
}

extension [String] {
    fileprivate var longestFirst: [String] { sorted { ($0.utf8.count, $1) > ($1.utf8.count, $0) } }
}
