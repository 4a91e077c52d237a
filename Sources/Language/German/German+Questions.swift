extension QuestionPhrases {
    static let german = QuestionPhrases(
        openers: words(
            """
            wie wo wann warum wieso weshalb wer wen wem welche welcher welches welchen wieviel wohin woher kann konnen konnte konnten
            darf durfen gibt muss mussen ist sind wird werden haben
            """),
        requests: ["bitte", "brauch", "benotig", "mocht", "wunsch", "verlang", "erklar"],
        pointers: words(
            """
            es das dies diese dieser diesen dieses diesem ihn dort beide beides damit davon darin
            """),
        references: ["bestellung", "bestellnummer", "auftrag", "auftragsnummer", "nummer"],
        generic: words(
            """
            und oder aber fur mit von bei nach aus auf uber unter ich mich mir wir uns unser unsere ihnen ihr ihre ihren ihrem ihrer
            mein meine meinen meiner meinem der den dem des das ein eine einen einem einer nicht kein keine keinen noch schon auch nur
            sehr jetzt heute hier dann wenn weil dass doch habe haben hatte hatten werde werden wurde worden sein sind ist kann konnen
            konnte soll sollte muss mussen etwas nichts alles mehr erste zweite dritte zwei drei vier wie wo wann warum wer welche
            leider gerne wieder zum zur
            """),
        courtesies: words(
            """
            danke dankbar grusse gruss hallo frage hilfe problem antwort anlieg dringend warte schreib nachricht schnell
            """),
        fillers: words(
            """
            ich mein meine meinen mir mich wir uns unser sie ihr ihre ihnen ist sind war habe hat haben kann konnen konnte mochte will
            muss soll der die das den dem ein eine einen und oder nicht kein keine in im an am auf zu zum zur mit fur von bei wie was
            wann wo warum wer welche hallo guten tag morgen abend bitte danke hilfe frage problem brauche es man
            """),
        announcements: lines(
            """
            ausserdem
            und noch
            noch eine frage
            eine weitere frage
            zweitens
            drittens
            daruber hinaus
            ubrigens
            zusatzlich
            des weiteren
            """),
        joints: [" und auch ", " und außerdem ", ", und ", " und ", " sowie ", ", aber ", ", außerdem "],
        counts: lines(
            """
            erstens
            zweitens
            drittens
            erste frage
            zweite frage
            dritte frage
            noch eine frage
            und noch eine frage
            noch etwas
            und noch etwas
            """),
        links: ["und ausserdem", "ausserdem", "und auch", "ubrigens", "und", "des weiteren"],
        others: ["ander", "fruher", "vorig", "letzt"])
}
