extension MailPhrases {
    static let german = MailPhrases(
        headers: ["von:", "an:", "gesendet:", "datum:", "betreff:", "kopie:"],
        senders: ["von:"],
        subjects: ["betreff:"],
        replyMarks: ["aw", "wg"],
        separators: lines(
            """
            ursprungliche nachricht
            originalnachricht
            original-nachricht
            weitergeleitete nachricht
            anfang der weitergeleiteten nachricht
            oberhalb dieser zeile
            uber dieser zeile
            """),
        attributions: [" schrieb:", " schreibt:", " schrieb "],
        greetings: lines(
            """
            schonen guten tag
            guten morgen
            guten abend
            guten tag
            hallo zusammen
            gruss gott
            hallo
            servus
            moin
            """),
        salutations: ["sehr geehrte damen und herren", "sehr geehrter", "sehr geehrte", "lieber", "liebe"],
        addressees: ["team", "damen", "herren", "zusammen", "leute"],
        closings: lines(
            """
            mit freundlichen grussen
            mit freundlichem gruss
            freundliche grusse
            herzliche grusse
            viele grusse
            beste grusse
            liebe grusse
            schone grusse
            mfg
            vielen dank im voraus
            danke im voraus
            vielen dank
            besten dank
            herzlichen dank
            danke schon
            danke
            ich freue mich auf ihre antwort
            schonen tag noch
            auf wiedersehen
            tschuss
            """),
        devices: ["von meinem iphone gesendet", "gesendet von", "gesendet mit", "von meinem handy gesendet"],
        contacts: ["tel", "tel.", "telefon", "mobil", "handy", "e-mail", "mail"],
        automatic: [
            "automatische antwort", "abwesenheitsnotiz", "abwesend", "nicht im buro", "unzustellbar",
        ],
        thanks: ["dank", "super", "perfekt", "prima", "klasse"])
}
