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
        near: [
            "today": 0, "tomorrow": 1, "tomorow": 1, "tommorow": 1, "tommorrow": 1, "yesterday": -1, "day after tomorrow": 2,
            "day before yesterday": -2,
        ],
        dayEndings: ["st", "nd", "rd", "th"],
        dayMonthLinks: ["of"],
        yearWord: nil,
        weekdays: .english,
        distances: .english)
}

extension WeekdayWords {
    fileprivate static let english = WeekdayWords(
        names: [
            ["monday", "mon"], ["tuesday", "tue", "tues"], ["wednesday", "wed"], ["thursday", "thu", "thurs"], ["friday", "fri"],
            ["saturday", "sat"], ["sunday", "sun"],
        ],
        when: ["on Monday", "on Tuesday", "on Wednesday", "on Thursday", "on Friday", "on Saturday", "on Sunday"],
        leads: ["on", "by", "this", "coming"],
        next: ["next"],
        cases: [],
        longer: [])
}

extension DistanceWords {
    fileprivate static let english = DistanceWords(
        counts: [
            "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        ],
        days: ["day", "days"],
        weeks: ["week", "weeks"],
        months: ["month", "months"],
        workingDays: [],
        working: ["working", "business"],
        ahead: ["in", "within"],
        back: ["ago"])
}
