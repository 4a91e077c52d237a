extension DateWords {
    static let english = DateWords(
        months: [
            ["january", "jan"],
            ["february", "feb"],
            ["march", "mar"],
            ["april", "apr"],
            ["may"],
            ["june", "jun"],
            ["july", "jul"],
            ["august", "aug"],
            ["september", "sept", "sep"],
            ["october", "oct"],
            ["november", "nov"],
            ["december", "dec"],
        ],
        ordinals: words(
            """
            first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth
            sixteenth seventeenth eighteenth nineteenth
            """),
        tens: ["twentieth": 20, "thirtieth": 30, "twenty": 20, "thirty": 30],
        near: ["tomorrow": 1, "yesterday": -1],
        dayEndings: ["st", "nd", "rd", "th"],
        yearWord: nil)
}
