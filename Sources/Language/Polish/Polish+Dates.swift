extension DateWords {
    static let polish = DateWords(
        months: [
            ["stycznia", "styczen", "sty"],
            ["lutego", "luty", "lut"],
            ["marca", "marzec", "mar"],
            ["kwietnia", "kwiecien", "kwi"],
            ["maja", "maj"],
            ["czerwca", "czerwiec", "cze"],
            ["lipca", "lipiec", "lip"],
            ["sierpnia", "sierpien"],
            ["wrzesnia", "wrzesien", "wrz"],
            ["pazdziernika", "pazdziernik", "paz"],
            ["listopada", "listopad", "lis"],
            ["grudnia", "grudzien", "gru"],
        ],
        ordinals: words(
            """
            pierwszego drugiego trzeciego czwartego piatego szostego siodmego osmego dziewiatego dziesiatego jedenastego dwunastego
            trzynastego czternastego pietnastego szesnastego siedemnastego osiemnastego dziewietnastego
            """),
        tens: ["dwudziestego": 20, "trzydziestego": 30],
        near: ["dzis": 0, "dzisiaj": 0, "jutro": 1, "pojutrze": 2, "wczoraj": -1, "przedwczoraj": -2],
        dayEndings: ["-ego", "ego", "-tego"],
        dayMonthLinks: [],
        yearWord: nil,
        weekdays: .polish,
        distances: .polish)
}

extension WeekdayWords {
    fileprivate static let polish = WeekdayWords(
        names: [
            ["poniedzialek", "poniedzialku", "pon"], ["wtorek", "wtorku", "wt"], ["sroda", "srode", "srody"],
            ["czwartek", "czwartku", "czw"], ["piatek", "piatku", "pt"], ["sobota", "sobote", "soboty", "sob"],
            ["niedziela", "niedziele", "niedzieli", "niedz"],
        ],
        when: ["w poniedziałek", "we wtorek", "w środę", "w czwartek", "w piątek", "w sobotę", "w niedzielę"],
        leads: ["w", "we", "do", "na", "ten", "ta", "te", "najblizszy", "najblizsza"],
        next: ["nastepny", "nastepna", "przyszly", "przyszla"],
        cases: [
            WeekdayCase(
                prepositions: ["w", "we", "na"], forms: ["środa": "środę", "sobota": "sobotę", "niedziela": "niedzielę"]),
            WeekdayCase(
                prepositions: ["do", "od"],
                forms: [
                    "poniedziałek": "poniedziałku", "wtorek": "wtorku", "środa": "środy", "czwartek": "czwartku",
                    "piątek": "piątku", "sobota": "soboty", "niedziela": "niedzieli",
                ]),
        ],
        longer: [LongerPreposition(short: "w", long: "we", before: ["wtorek"])])
}

extension DistanceWords {
    fileprivate static let polish = DistanceWords(
        counts: [
            "jeden": 1, "dwa": 2, "trzy": 3, "cztery": 4, "piec": 5, "szesc": 6, "siedem": 7, "osiem": 8, "dziewiec": 9, "dziesiec": 10,
        ],
        days: ["dzien", "dni", "dnia"],
        weeks: ["tydzien", "tygodnie", "tygodni"],
        months: ["miesiac", "miesiace", "miesiecy"],
        workingDays: [],
        working: ["robocz"],
        ahead: ["za"],
        back: ["temu"])
}
