extension Grammar {
    static let german = Grammar(
        script: .latin,
        abbreviations: words(
            """
            bzw z.b d.h u.a usw ca nr str tel dr hr fr prof st evtl ggf inkl zzgl mio mrd abs std jan feb marz apr aug sept okt nov
            dez
            """),
        ordinalsTakeStops: true,
        endings: words(
            """
            ungen ung ern en em er es est et st te ten e n s t
            """),
        suffixes: [],
        kin: [],
        vowels: "AEIOUÄÖÜaeiouäöü",
        negations: words(
            """
            nicht kein keine keinen keinem keiner nie niemals ohne weder
            """),
        doubled: ["das", "der", "die", "sie", "den", "wenn"],
        conditions: ["wenn", "falls", "sollte", "sollten", "sobald"],
        relativePronouns: ["welch", "dessen", "deren"],
        addressForms: [
            AddressForm(
                name: "Sie", words: ["sie", "ihnen", "ihr", "ihre", "ihren", "ihrem", "ihrer", "ihres"],
                capital: .required),
            AddressForm(
                name: "du",
                words: words(
                    """
                    du dich dir dein deine deinen deinem deiner deines
                    """),
                capital: .ignored),
        ],
        namesTakeVocative: false,
        signsFollowAmounts: false,
        pluralExample: ["Tag", "Tage"])
}
