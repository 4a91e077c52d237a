extension SearchWords {
    static let german = SearchWords(
        concepts: """
            cancel: abbrech* abgebroch* stornier* storno widerruf* ruckgangig abbestell* kundig* stopp*
            refund: erstatt* ruckerstatt* ruckzahl* zuruckzahl* geldzuruck* erstattung*
            return: ruckgabe* rucksend* retour* zuruckgeb* zuruckschick* zuruckgegeb* zuruck
            order: bestell* gekauft kauf* auftrag* erworben
            parcel: paket* packchen sendung* lieferung* pakete
            deliver: liefer* versand* versend* zustell* bote kurier* geliefert
            arrive: ankomm* angekommen kommt komm* erhalt* bekomm* eingetroffen eintreff*
            broken: kaputt* defekt* beschadig* zerbroch* gesprung* riss* fehlerhaft* mangel* schaden*
            work: funktionier* geht lauft funktion*
            pay: zahl* bezahl* uberweis*
            price: preis* kost* teuer* billig* gunstig*
            fee: gebuhr* entgelt* aufpreis* zuschlag*
            debit: abgebuch* abbuch* belast* eingezogen
            money: geld* bargeld*
            amount: betrag* summe* gesamt*
            phone: telefon* handy* smartphone* mobiltelefon*
            password: passwor* kennwort* pin
            login: anmeld* einlog* login angemeldet zugang*
            change: ander* geander* aktualisier* wechsel* bearbeit* umand*
            delete: losch* entfern* geloscht
            create: erstell* anleg* hinzufug* neu neue neuen
            open: offn* geoffnet start* beginn*
            close: schliess* geschlossen beend*
            lost: verlor* verloren verlier* verschwund* vermiss*
            stolen: gestohl* diebstahl* geklaut* entwend*
            find: find* such* gefund*
            why: warum wieso weshalb grund grunde
            when: wann datum zeit termin* frist*
            where: wo wohin ort
            limit: limit* maxim* minim* grenze* begrenz* hochst*
            decline: ablehn* abgelehn* verweiger* zuruckgewies*
            failure: fehler* problem* storung* fehlgeschlag* schwierigkeit*
            pending: wart* ausstehend* bearbeitung* offen
            incorrect: falsch* verkehrt* unrichtig* irrtum* verwechsel*
            twice: doppelt* zweimal wieder erneut nochmal*
            activate: aktivier* einschalt* freischalt*
            deactivate: deaktivier* abschalt* abmeld*
            block: sperr* gesperrt* blockier* eingefror*
            verify: uberpruf* nachweis* identitat* verifizier* pruf*
            confirm: bestatig* genehmig*
            country: land lander ausland* international* grenzuberschreit*
            account: konto* kundenkonto* profil* benutzerkonto*
            send: send* schick* geschickt gesendet uberweis* weiterleit*
            fast: schnell* bald sofort eil* rasch* express*
            slow: langsam* verspat* verzoger* lange langer
            accept: annehm* akzeptier* erlaub* moglich* darf
            expire: ablauf* abgelauf* gultig* ungultig*
            replace: ersatz* ersetz* umtausch* tausch* austausch*
            convert: umrechn* wechselkurs* wahrung* kurs*
            discount: rabatt* gutschein* aktion* ermassig* coupon*
            bonus: bonus* punkt* treue* pramie*
            size: grosse* passt passen kleiner grosser klein* gross* weite
            color: farbe* farb*
            available: verfugbar* lager* vorratig* lieferbar* vorrat
            genuine: original* echt* gefalscht* falschung* zertifikat*
            warranty: garantie* gewahrleist*
            repair: reparatur* reparier* instandsetz*
            invoice: rechnung* beleg* quittung* kassenbon*
            statement: auszug* verlauf* transaktion* umsatz*
            address: adress* anschrift* strasse*
            name: name* vorname* nachname*
            email: mail* email* nachricht* brief* postfach*
            notification: benachrichtig* mitteil* erinner*
            call: anruf* ruf* telefonier* angerufen
            track: verfolg* status* tracking* sendungsverfolg*
            app: app* anwendung*
            website: webseite* website* seite* homepage*
            subscription: abo abos abonn* tarif* mitglied*
            card: karte* karten*
            bank: bank*
            cashMachine: geldautomat* bankomat*
            top: auflad* einzahl* guthaben*
            withdraw: abheb* auszahl*
            document: dokument* ausweis* pass reisepass* unterlage*
            photo: foto* bild* video* aufnahme*
            install: install* herunterlad* einricht* einstell* konfigur*
            internet: internet* netz* wlan verbindung*
            show: zeig* anzeig* sag* seh*
            check: pruf* kontroll* nachseh*
            unknown: unbekannt* fremd*
            fraud: betrug* betrueg* verdacht* gehackt*
            security: sicher* schutz* geschutzt*
            complaint: beschwer* reklam* beanstand*
            operator: mitarbeiter* berater* mensch* kundendienst* kundenservice*
            shop: laden* geschaft* filiale* shop*
            pickup: abhol* packstation* paketshop* abholung*
            free: kostenlos* gratis* umsonst kostenfrei*
            today: heute jetzt derzeit
            tomorrow: morgen
            yesterday: gestern
            day: tag tage tagen taglich* werktag*
            week: woche* wochentlich*
            month: monat*
            hour: stunde* minute*
            use: nutz* benutz* verwend* gebrauch*
            want: mochte* will wunsch* brauch* benotig* notig*
            turn: einschalten ausschalten
            increase: erhoh* mehr hoher steiger*
            decrease: verringer* reduzier* weniger senk* niedriger
            choose: wahl* auswahl* empfehl* berat* beste*
            differ: unterschied* vergleich* unterscheid*
            register: registrier* anmeldung*
            age: kind* alter* jugendlich* minderjahrig*
            virtual: virtuell* online
            nation: deutschland* deutsch* osterreich* schweiz* polen polnisch* russland* \
            russisch* frankreich* franzos* italien* spanien* england* europa* europaisch* eu usa
            currency: euro* eur dollar* zloty* franken pfund rubel
            weekday: montag* dienstag* mittwoch* donnerstag* freitag* samstag* sonntag* wochenende*
            monthName: januar* februar* marz april* mai juni juli august* september* oktober* november* dezember*
            numeral: ein eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf zwanzig dreissig hundert tausend
            timeOfDay: morgens abend* nacht* mittag* nachmittag* vormittag* mitternacht*
            year: jahr*
            family: freund* kolleg* mutter vater frau mann schwester* bruder* tochter* sohn* familie*
            someone: jemand* andere* anderer*
            everywhere: uberall
            negation: nicht kein keine keinen keinem keiner nie niemals ohne nichts
            how: wie
            who: wer wem wen wessen
            what: was welche* welcher* welches
            many: viel viele* anzahl* wieviel* menge*
            all: alle alles jede* ganz* samtlich*
            only: nur bloss einzig* lediglich
            empty: leer* nichts
            full: voll* vollstandig* komplett*
            part: teil* halfte* einige*
            old: alt alte* vorig* fruher* bisher*
            next: nachst* spater* kommend* folgend*
            first: erst* letzt*
            good: gut gute* schon* toll* prima
            bad: schlecht* schlimm* furchtbar*
            contact: kontakt* person* leute ansprechpartner*
            language: sprache* ubersetz* englisch*
            """,
        courtesies: lines(
            """
            guten Tag
            hallo zusammen
            guten Morgen
            guten Abend
            sehr geehrte Damen und Herren
            liebes Team
            hallo liebes Serviceteam
            ich hoffe, es geht Ihnen gut
            danke
            vielen Dank
            herzlichen Dank für Ihre Zeit
            vielen Dank im Voraus für Ihre Hilfe
            danke, dass Sie das gelesen haben
            ich wäre für eine schnelle Antwort dankbar
            bitte antworten Sie bald
            bitte melden Sie sich, sobald Sie können
            ich warte auf Ihre Antwort
            ich freue mich auf Ihre Rückmeldung
            könnte sich bitte jemand bei mir melden
            Sie können mich abends anrufen oder an diese Adresse schreiben
            meine Telefonnummer steht unten
            bitte sagen Sie mir, was ich jetzt tun soll
            können Sie mir helfen
            ich brauche Ihre Hilfe
            ich habe eine Frage
            nur eine kurze Frage
            ich habe folgendes Problem
            ich schreibe Ihnen aus folgendem Grund
            entschuldigen Sie die Störung
            entschuldigen Sie die lange Nachricht
            ich weiß nicht, an wen ich mich wenden soll
            jemand hat mir geraten, Ihnen zu schreiben
            ich habe in der Hilfe gesucht und nichts gefunden
            ich habe Ihnen schon geschrieben und keine Antwort bekommen
            niemand geht ans Telefon
            ich habe lange in der Warteschleife gewartet
            ich bin seit vielen Jahren Ihre Kundin
            ich war immer zufrieden mit Ihrem Service
            ich mag Ihre Firma sehr und empfehle Sie weiter
            ich bin sehr unzufrieden und enttäuscht
            das ist wirklich ärgerlich
            es ist dringend
            mit freundlichen Grüßen
            viele Grüße
            herzliche Grüße
            alles Gute
            einen schönen Tag noch
            ein schönes Wochenende
            auf Wiedersehen
            von meinem Handy gesendet
            gesendet von meinem Android
            Anna Schmidt, Leiterin
            Herr Thomas Müller
            Telefon 123 456 789
            Hauptstraße 5, Berlin
            ja, bitte
            nein, danke
            in Ordnung, gut
            """),
        categories: [
            "product": "Ware Produkt",
            "delivery": "Versand Lieferung",
            "return": "Rückgabe Umtausch",
            "money": "Zahlung Geld",
            "errors": "Fehler Störung",
        ])
}
