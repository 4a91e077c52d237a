extension CommitmentPhrases {
    static let german = CommitmentPhrases(
        compensation: lines(
            """
            rabatt*
            gutschein*
            geschenk*
            bonus*
            kostenlos*
            gratis
            entschädig*
            erlassen wir
            """),
        fault: lines(
            """
            unsere schuld
            unserer schuld
            unser fehler
            unseren fehler
            wir haben … vergessen
            wir haben … verloren
            wir haben … verwechselt
            fehler gemacht
            schuld des kuriers
            der kurier hat … verloren
            """),
        refund: lines(
            """
            erstatt*
            geld zurück
            rückerstatt*
            zurückzahlen
            """),
        replacement: lines(
            """
            ersetz*
            ersatz*
            erneut … senden
            noch einmal … senden
            umtausch*
            """),
        promise: lines(
            """
            garantieren
            versprechen
            bevorzugt
            vorrangig
            nie wieder
            """),
        day: lines(
            """
            montag*
            dienstag*
            mittwoch*
            donnerstag*
            freitag*
            samstag*
            sonntag*
            =morgen
            übermorgen
            =heute
            diese woche
            nächste woche
            sofort
            umgehend
            """))
}
