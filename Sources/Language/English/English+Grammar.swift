extension Grammar {
    static let english = Grammar(
        script: .latin,
        abbreviations: words(
            """
            mr mrs ms dr st vs no etc approx eg ie inc ltd e.g i.e a.m p.m jan feb mar apr jun jul aug sep sept oct nov dec
            """),
        ordinalsTakeStops: false,
        endings: ["ing", "ies", "ied", "ed", "es", "s", "e", "y"],
        suffixes: [],
        kin: [],
        vowels: "AEIOUaeiou",
        negations: ["no", "not", "never", "without", "cannot", "nor"],
        doubled: ["that", "had", "bye", "so", "very"],
        conditions: ["if", "in", "when", "should"],
        relativePronouns: [],
        addressForms: [],
        namesTakeVocative: false,
        signsFollowAmounts: false,
        pluralExample: ["day", "days"])
}
