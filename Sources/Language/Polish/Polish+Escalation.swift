extension EscalationPhrases {
    static let polish = EscalationPhrases(
        lawyer: phrases(
            """
            prawnik, adwokat, radca prawny, radcą prawn, radcę prawn, radcy prawn, do sądu., przez sąd., w sądzie., na sąd.,
            sąd rejon, sąd okręg, drog sądow, spraw sądow, postępowani sądow, pozew., pozwę., pozwu., pozwem., kancelari,
            prokuratur
            """),
        regulator: phrases(
            """
            uokik, uodo., knf., uke., wiih., sanepid, rzecznik praw, rzecznik konsument, rzecznik finansow, rzecznik * konsument,
            inspekcj handlow, inspekcji handlow, inspekcję handlow, urzędu ochron, urząd ochron, federacj konsument,
            centrum konsument, centrum konsumenck, urzędu komunikacji
            """),
        chargeback: phrases(
            """
            obciążenie zwrotne, obciążenia zwrotn, obciążeniem zwrotn, zwrot przez bank, zwrot * przez bank,
            reklamacj w banku, reklamację w banku, reklamację do banku, reklamację * w banku, spór w paypal, spór na paypal,
            spór przez paypal, cofnę płatność, cofnięcie płatności, zakwestionuj płatność, zakwestionuj * płatność,
            zakwestionuj transakcj, zakwestionuj * transakcj
            """),
        press: phrases(
            """
            dziennikar, gazet, gazec, do mediów., mediom., w mediach., telewizj, do prasy., prasie., prasą.
            """),
        injury: phrases(
            """
            szpital, pogotowi, karetk, na sor., oparz, poparz, poraził prąd, poraził * prąd, poraziło prąd,
            poraziło * prąd, porażen prąd, porażenie prąd, porażenia prąd, kopnął prąd, kopnął * prąd,
            reakcj alergiczn, reakcję alergiczn, reakcji alergiczn, dostał uczuleni, dostała uczuleni, dostałam uczuleni,
            dostałem uczuleni, wywołał uczuleni, wywołało uczuleni, wywołała uczuleni, zapalił się., zapaliła się.,
            zapaliło się., wybuch, obrażeni, skalecz, zrani, krwawi, krwi., zatrułem, zatrułam, zatruła, zatruł, zatruci,
            zadławi, zakrztusi, wstrząs mózgu, złamani
            """),
        woundVerbs: words(
            """
            rozci przeci złamał przytrzas uszkodził rozbił przebił
            """),
        woundParts: words(
            """
            palec. palce. palca. rękę. ręce. nogę. nogi. twarz. oko. oczy. ząb. zęby. wargę. głowę. kolano. plecy. nos.
            dłoń.
            """),
        harmless: phrases(
            """
            w gazetę., w gazety., w gazecie zawini, zapaliła się kontrolk, zapaliła się diod, zapaliła się lampk,
            zapaliła się czerwon, zapaliła się zielon, zapalił się wskaźnik, zapaliło się światł, kontrolka zapaliła,
            dioda zapaliła, lampka zapaliła
            """))
}
