extension WriterPhrases {
    static let german = WriterPhrases(
        reminders: lines(
            """
            EINFÜGEN
            ERGÄNZEN
            AUSFÜLLEN
            EINTRAGEN
            """),
        orders: lines(
            """
            einfügen
            einsetzen
            eintragen
            ausfüllen
            ergänzen
            """),
        nouns: words(
            """
            nummer name datum betrag adresse frist link titel telefon e-mail mail sendung produkt shop stadt grund tag zeit preis hier
            """),
        addressed: words(
            """
            es ihn ihm bitte in im auf an am zu zum mit von wenn falls unten oben und oder der die das sie wir ist sind
            """),
        asides: words(
            """
            er sie es das dies diese wenn falls wie aber und oder außer nur auch noch schon nicht sic siehe wir anm dort hier
            """))
}
