extension DateWords {
    static let german = DateWords(
        months: [
            ["januar", "janner", "jan"],
            ["februar", "feb"],
            ["marz"],
            ["april", "apr"],
            ["mai"],
            ["juni", "jun"],
            ["juli", "jul"],
            ["august", "aug"],
            ["september", "sept", "sep"],
            ["oktober", "okt"],
            ["november", "nov"],
            ["dezember", "dez"],
        ],
        ordinals: words(
            """
            ersten zweiten dritten vierten funften sechsten siebten achten neunten zehnten elften zwolften dreizehnten vierzehnten
            funfzehnten sechzehnten siebzehnten achtzehnten neunzehnten
            """),
        tens: ["zwanzigsten": 20, "dreissigsten": 30],
        near: ["heute": 0, "morgen": 1, "ubermorgen": 2, "gestern": -1, "vorgestern": -2],
        dayEndings: ["ten", "te"],
        yearWord: nil)
}
