extension Grammar {
    static let polish = Grammar(
        script: .latin,
        abbreviations: words(
            """
            np ul al nr tel tzn tj itp itd ok godz min zl gr pl os prof art ust pkt sp zob wg dr mgr inz kom m.in o.o s.a r tys mln
            mld sty lut mar kwi cze lip wrz paz lis gru
            """),
        ordinalsTakeStops: false,
        endings: words(
            """
            owego owej owych owymi iami ami iach ach iego ego iemu emu ych ich ymi imi owi iej ej esz ecie icie amy emy imy ymy cie ac
            ec ic yc al ala ali aly il ila ili ily iem em iom om ow ie ia iu ym im aja a e i o u y
            """),
        suffixes: [],
        kin: [],
        vowels: "AEIOUYĄĘÓaeiouyąęó",
        negations: ["nie", "ani", "bez", "nigdy"],
        doubled: ["bardzo", "dużo", "nie"],
        conditions: ["jesli", "jezeli", "gdy", "kiedy"],
        relativePronouns: ["ktor"],
        addressForms: [
            AddressForm(
                name: "Pan/Pani",
                words: words(
                    """
                    pan pana panu panem pani panią państwo państwa państwu państwem
                    """),
                capital: .required),
            AddressForm(
                name: "ty",
                words: words(
                    """
                    ty ciebie cię ci tobie tobą twój twoja twoje twojego twojej twojemu twoim twoją twoich twoimi twoi
                    """),
                capital: .ignored),
        ],
        namesTakeVocative: true,
        signsFollowAmounts: false,
        pluralExample: ["dzień", "dni", "dni"])
}
