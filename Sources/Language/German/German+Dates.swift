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
        tens: [
            "zwanzigsten": 20, "einundzwanzigsten": 21, "zweiundzwanzigsten": 22, "dreiundzwanzigsten": 23, "vierundzwanzigsten": 24,
            "funfundzwanzigsten": 25, "sechsundzwanzigsten": 26, "siebenundzwanzigsten": 27, "achtundzwanzigsten": 28,
            "neunundzwanzigsten": 29, "dreissigsten": 30, "einunddreissigsten": 31,
        ],
        near: [
            "heute": 0, "morgen": 1, "ubermorgen": 2, "gestern": -1, "vorgestern": -2, "heute morgen": 0, "gestern morgen": -1,
        ],
        dayEndings: ["ten", "te"],
        dayMonthLinks: [],
        yearWord: nil,
        weekdays: .german,
        distances: .german)
}

extension WeekdayWords {
    fileprivate static let german = WeekdayWords(
        names: [
            ["montag"], ["dienstag"], ["mittwoch"], ["donnerstag"], ["freitag"], ["samstag", "sonnabend"], ["sonntag"],
        ],
        when: ["am Montag", "am Dienstag", "am Mittwoch", "am Donnerstag", "am Freitag", "am Samstag", "am Sonntag"],
        leads: ["am", "bis", "diesen", "kommenden"],
        next: ["nachsten", "nachster"],
        cases: [],
        longer: [])
}

extension DistanceWords {
    fileprivate static let german = DistanceWords(
        counts: [
            "einem": 1, "einer": 1, "ein": 1, "eine": 1, "zwei": 2, "drei": 3, "vier": 4, "funf": 5, "sechs": 6, "sieben": 7, "acht": 8,
            "neun": 9, "zehn": 10,
        ],
        days: ["tag", "tage", "tagen"],
        weeks: ["woche", "wochen"],
        months: ["monat", "monate", "monaten"],
        workingDays: ["werktag", "werktage", "werktagen", "arbeitstag", "arbeitstage", "arbeitstagen"],
        working: [],
        ahead: ["in", "innerhalb"],
        back: ["vor"])
}
