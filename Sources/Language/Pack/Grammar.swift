/// How a language writes and inflects its words. Words are folded as ``FoldedText`` folds, but for vowels.
package struct Grammar: Sendable {
    package enum Script: Sendable { case latin, cyrillic }

    package let script: Script
    /// Abbreviations whose stop does not end a sentence, without that stop.
    package let abbreviations: [String]
    /// True where a day of the month is written with a stop: `3. Dezember`.
    package let ordinalsTakeStops: Bool
    /// Endings that inflection adds; ``Stem`` cuts them.
    package let endings: [String]
    /// What is written behind an ending: the `ся` of reflexive verbs.
    package let suffixes: [String]
    /// Languages without a pack that inflect in the same way.
    package let kin: [String]
    /// Capitals and small letters.
    package let vowels: String
    /// Words that turn a statement into its opposite.
    package let negations: [String]
    /// Words that may stand twice in a row, in lower case.
    package let doubled: [String]
    /// Words after which a sentence only supposes something.
    package let conditions: [String]
    /// Beginnings of the words that open a describing clause; empty where no comma sets such a clause apart.
    package let relativePronouns: [String]
    /// Ways to address one person; empty where there is only one.
    package let addressForms: [AddressForm]
    /// True where a name has a form of its own for calling someone.
    package let namesTakeVocative: Bool
    /// True where a currency's own sign follows the amount, whatever the currency.
    package let signsFollowAmounts: Bool
    /// The forms of the word for "day" that `plural` needs.
    package let pluralExample: [String]
}

/// A way to address one person, as `checks.address` names it.
package struct AddressForm: Sendable {
    /// What a capital says about a word of this form.
    package enum Capital: Sendable {
        /// Nothing.
        case ignored
        /// Without a capital the word means something else: `pan`, `ihr`, `sie`.
        case required
        /// The form is written with and without one, and a book keeps to one of the two: `Вы`, `вы`.
        case chosen
    }

    package let name: String
    /// In lower case, with diacritics.
    package let words: [String]
    package let capital: Capital
}
