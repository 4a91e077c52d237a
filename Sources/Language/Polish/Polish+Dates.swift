extension DateWords {
    static let polish = DateWords(
        months: [
            ["stycznia", "styczen", "sty"],
            ["lutego", "luty", "lut"],
            ["marca", "marzec"],
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
        near: ["jutro": 1, "pojutrze": 2, "wczoraj": -1, "przedwczoraj": -2],
        dayEndings: ["-ego", "ego", "-tego"],
        yearWord: nil)
}
