extension CommitmentPhrases {
    static let polish = CommitmentPhrases(
        compensation: lines(
            """
            rabat*
            kupon*
            zniżk*
            kod rabatowy
            prezent*
            bonus*
            gratis*
            za darmo
            bezpłatn*
            darmow*
            rekompensat*
            zrekompensujemy
            """),
        fault: lines(
            """
            nasza wina
            naszej winy
            naszą winę
            nasz błąd
            naszego błędu
            popełniliśmy błąd
            pomyliliśmy
            zapomnieliśmy
            zgubiliśmy
            zawiedliśmy
            zawaliliśmy
            wina kuriera
            winy kuriera
            kurier zgubił
            """),
        refund: lines(
            """
            zwrócimy … pieniądze
            zwrot pieniędzy
            zwrotu pieniędzy
            oddamy … pieniądze
            zwrócimy kwotę
            zwrócimy pełną kwotę
            """),
        replacement: lines(
            """
            wymienimy
            wymianę
            wyślemy … ponownie
            wyślemy … now*
            wyślemy … jeszcze
            wyślemy … drug*
            """),
        promise: lines(
            """
            gwarantujemy
            obiecujemy
            dajemy słowo
            w pierwszej kolejności
            poza kolejnością
            priorytetow*
            więcej się nie powtórzy
            osobiście dopilnuję
            """),
        day: lines(
            """
            poniedziałek
            poniedziałku
            wtorek
            wtorku
            środę
            środa
            środy
            czwartek
            czwartku
            piątek
            piątku
            sobotę
            sobota
            soboty
            niedzielę
            niedziela
            niedzieli
            =jutro
            pojutrze
            =dziś
            =dzisiaj
            w tym tygodniu
            w przyszłym tygodniu
            w ciągu godziny
            natychmiast
            od razu
            """))
}
