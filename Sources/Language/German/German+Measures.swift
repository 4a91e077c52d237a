extension MeasureWords {
    static let german = MeasureWords(
        minute: ["minute", "minuten", "min"],
        hour: ["stunde", "stunden", "std"],
        day: words(
            """
            tag tage tagen tages werktag werktage werktagen arbeitstage arbeitstagen kalendertage kalendertagen
            """),
        month: ["monat", "monate", "monaten", "monats"],
        year: ["jahr", "jahre", "jahren", "jahres"],
        money: ["eur", "euro", "chf", "usd"],
        percent: ["prozent"],
        qualifiers: ["ganze", "ganzen", "volle", "vollen"])
}
