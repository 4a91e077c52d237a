extension MoodPhrases {
    static let german = MoodPhrases(
        anger: lines(
            """
            unverschamt
            frechheit
            betrug
            verarsch
            abzocke
            rechtsanwalt
            verbraucherzentrale
            das kann doch nicht wahr sein
            es reicht mir
            mir reicht es
            zumutung
            stinksauer
            lacherlich
            saftladen
            unfassbar
            wutend
            schamen sie sich
            am ende meiner geduld
            sauerei
            unertraglich
            so geht das nicht
            """),
        complaint: lines(
            """
            schon wieder
            zum dritten mal
            zum zweiten mal
            zum wiederholten
            niemand antwortet
            niemand meldet
            sofort
            endlich
            versprochen
            was soll das
            wo bleibt
            ich erwarte
            ich verlange
            seit wochen
            """),
        trouble: lines(
            """
            kaputt
            beschadigt
            zerbrochen
            zerrissen
            eingerissen
            gesprungen
            verbeult
            zerkratzt
            fehlerhaft
            mangelhaft
            es fehlt
            fehlen
            falsche
            falscher
            statt der
            statt des
            nicht das bestellte
            """),
        waiting: lines(
            """
            immer noch nicht
            noch immer nicht
            immer noch kein
            noch nicht angekommen
            seit einer woche
            seit tagen
            verspatet
            warte seit
            warten seit
            tut sich nichts
            keine bewegung
            bis heute nicht
            uberfallig
            """),
        worry: lines(
            """
            mache mir sorgen
            befurchte
            habe angst
            verloren gegangen
            gesperrt
            doppelt abgebucht
            zweimal abgebucht
            abgelehnt
            funktioniert nicht
            geht nicht
            bitte helfen
            helfen sie mir
            gefalscht
            falschung
            fehlermeldung
            nicht erhalten
            nicht angekommen
            kann mich nicht anmelden
            """))
}
