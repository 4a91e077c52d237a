/// What customers of any shop speak of: one concept has words in every language, so that a Russian query finds a Polish text.
package enum Concept {
    /// In the order of their numbers in an index.
    package static let names: [String] = words(
        """
        cancel refund return order parcel deliver arrive broken work pay price fee debit money amount phone password login
        change delete create open close lost stolen find why when where limit decline failure pending incorrect twice activate
        deactivate block verify confirm country account send fast slow accept expire replace convert discount bonus size color
        available genuine warranty repair invoice statement address name email notification call track app website subscription
        card bank cashMachine top withdraw document photo install internet show check unknown fraud security complaint operator
        shop pickup free today tomorrow yesterday day week month hour use want turn increase decrease choose differ register age
        virtual nation currency weekday monthName numeral timeOfDay year family someone everywhere negation how who what many
        all only empty full part old next first good bad contact language
        """)
}
