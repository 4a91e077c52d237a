extension AnswerPhrases {
    static let german = AnswerPhrases(
        cues: """
            thanks: dank* danke merci
            agree: ok okay ja jo gut klar gerne einverstanden genau richtig stimmt passt natuerlich naturlich sicher
            no: nein ne noe
            negation: nicht kein keine keinen keiner ohne weder
            still: immer+noch noch bisher nach+wie+vor bis+heute weiterhin
            again: wieder erneut nochmal noch+einmal zum+zweiten zum+dritten jedes+mal schon+wieder
            nothing: nichts niemand nirgends nie null leer
            but: aber jedoch doch leider allerdings nur sondern statt obwohl trotzdem
            ask: was wann wo warum wieso wie welche welcher welches wer wohin ob
            success: funktioniert geht klappt geklappt gelost repariert geholfen erledigt lauft geschafft eingeloggt
            arrive: angekommen da bekommen erhalten geliefert abgeholt gefunden eingetroffen
            fail: kaputt fehler defekt abgelehnt abgelaufen falsch fehlt verloren gestohlen beschadigt riss gesperrt ungultig problem* \
            verspat* gebrochen
            wait: warte warten gewartet versprochen geduld
            time: tag tage tagen woche wochen monat* stunde* montag dienstag mittwoch donnerstag freitag samstag sonntag heute gestern
            over: vorbei vergangen seit vor langst
            anger: schlecht* schande furchtbar unverschamt* frech* betrug betruger* diebe abzocke katastroph* lacherlich schrott mull \
            unmoglich peinlich enttausch* verargert wutend sauer zumutung saftladen unprofessionell luge* lugen chaos
            leave: nie+wieder konkurrenz anderswo anderen+laden reicht+mir
            threat: anwalt gericht beschwer* anzeige bewertung verbraucher* polizei
            praise: super toll prima perfekt klasse wunderbar ausgezeichnet schon schnell nett freundlich freue zufrieden
            irony: bravo gluckwunsch na+toll wie+immer ernsthaft angeblich
            self: entschuldig* mein+fehler verzeihung sorry vergessen
            new: ubrigens andere+frage noch+eine+frage ausserdem nebenbei zusatzlich anderes+thema andere+sache
            please: bitte konnen+sie konnten+sie sagen+sie schicken+sie prufen erklaren
            understand: verstehe verstanden klar weiss
            asked: gefragt geschrieben gesagt gemeint frage
            same: gleiche selbe dasselbe gleich unverandert
            tried: versucht probiert gemacht gepruft eingegeben neu+gestartet
            unsure: vielleicht mal+sehen hm hmm
            want: will mochte brauche wollte
            you: sie ihr ihre ihnen ihrem
            have: habe hat haben
            wait2: warte+gerne keine+eile bis+dann kein+stress
            choose: nehme lieber wahle
            there: gibt+es finde+nicht sehe+nicht
            all: das+wars alles+gut alles+klar alles+in+ordnung keine+fragen nicht+mehr+notig erledigt hat+sich
            attach: anbei anhang foto* nummer* adresse*
            until: genau wenigstens mindestens
            sound: heil unbeschadigt vollstandig passt stimmt wie+neu in+ordnung
            relief: endlich gott+sei+dank zum+gluck ruhe
            harmless: kein+problem keine+eile macht+nichts nicht+schlimm keine+ursache nicht+notig nicht+mehr+notig
            owned: mein+fehler meine+schuld ubersehen vergessen vertippt
            go: ich+warte bestelle bestellt gekauft behalte bis+morgen
            joy: frau mann tochter sohn kinder oma geburtstag
            bye: schonen+tag schones+wochenende liebe+grusse alles+gute
            confirm: bestatige notiert gesehen gefunden tatsachlich
            says: es+steht steht zeigt meldung laut
            unchanged: wie+vorher wie+gestern immer+noch dasselbe
            short: nur+ein nur+die+halfte fehlt fehlen statt falsche
            point: ich+fragte gefragt meine+frage schon+geschickt schon+geschrieben
            detail: und+wann und+wie und+was was+ist oder+nicht wie+lange wie+viel
            mock: wie+grosszugig naturlich angeblich wohl ausrede
            people: interessiert+niemanden liest+das gewissen respekt
            cheated: mein+geld geld+zuruck betrogen falschung
            enough: reicht es+reicht genug zum+dritten aufgeben umsonst
            suffice: reicht+mir passt+mir genau+das
            turned: hat+sich stellte+sich war+im lag+im
            steps: habe+ich ich+habe+es probiert versucht
            unserved: nicht+da nicht+angekommen nichts+gekommen geht+nicht funktioniert+nicht hilft+nicht niemand+hat kein+geld
            contrary: danke+aber gut+aber
            another: andere+frage noch+eine+frage haben+sie+auch verkaufen+sie
            """,
        replyCues: """
            done: haben+wir wir+haben wurde wurden ist+jetzt bereits
            refuse: leider nicht+moglich konnen+wir+nicht abgelehnt ausnahme nur ohne
            apology: entschuldig* bedauern leid
            promise: wird werden innerhalb bald bis tage tagen stunden woche morgen dauert sollte
            patience: geduld verstandnis verzogerung streik
            instruct: versuchen klicken drucken starten aktualisieren leeren
            askdata: bitte+schicken bitte+senden bitte+nennen brauchen+wir benotigen welche teilen+sie
            check: ist+alles funktioniert
            thanks: danke freut freuen gern
            passed: weitergeleitet weitergegeben abteilung
            info: kostet wiegt enthalt passt
            offer: mochten+sie gutschein rabatt stattdessen
            blame: kurier zusteller bank zoll hersteller
            """,
        samples: [germanSamples])
}
