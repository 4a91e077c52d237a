extension StylePhrases {
    static let german = StylePhrases(
        emptyCourtesies: lines(
            """
            ihr anliegen ist uns wichtig
            ihr anliegen ist uns sehr wichtig
            ihre zufriedenheit ist uns wichtig
            ihre meinung ist uns wichtig
            ihre nachricht ist uns wichtig
            wir schätzen ihr vertrauen
            sehr geehrter kunde
            lieber kunde
            vielen dank für ihre geduld
            danke für ihre geduld
            wir danken ihnen für ihre geduld
            vielen dank für ihr verständnis
            danke für ihr verständnis
            wir bitten um ihr verständnis
            wir bitten um verständnis
            wir bitten um geduld
            wir bitten um etwas geduld
            """),
        emptyApologies: lines(
            """
            entschuldigen … unannehmlichkeiten
            entschuldigung für die … unannehmlichkeiten
            entschuldigen uns für die … unannehmlichkeiten
            bitten … unannehmlichkeiten zu entschuldigen
            entstandenen unannehmlichkeiten
            bedauern die unannehmlichkeiten
            entschuldigen sie die umstände
            """),
        officialese: lines(
            """
            hiermit teilen wir ihnen mit
            hiermit informieren wir
            wir möchten sie darauf hinweisen
            wir weisen sie darauf hin
            bezugnehmend auf
            bezüglich ihrer
            diesbezüglich
            gemäß unseren richtlinien
            laut unseren richtlinien
            gemäß unserer richtlinien
            zu unserem bedauern
            nehmen sie zur kenntnis
            in beantwortung ihres
            """),
        emptyInvitations: lines(
            """
            stehen … gerne zur verfügung
            stehen … gern zur verfügung
            stehen … jederzeit zur verfügung
            zögern sie nicht
            melden sie sich jederzeit
            """),
        handovers: lines(
            """
            anliegen … weitergeleitet
            anfrage … weitergeleitet
            nachricht … weitergeleitet
            frage … weitergeleitet
            an die zuständige abteilung
            an die fachabteilung
            ihre anfrage wird bearbeitet
            ihr anliegen wird bearbeitet
            ist in bearbeitung
            wir kümmern uns darum
            gehen der sache nach
            """),
        emptyEmpathy: lines(
            """
            verstehen ihren ärger
            verstehen ihren unmut
            ihren ärger verstehen
            ihren ärger nachvollziehen
            verstehen ihre enttäuschung
            verstehen ihren frust
            """),
        blame: lines(
            """
            sie hätten … müssen
            sie hätten … sollen
            sie haben vergessen
            sie haben … versäumt
            sie haben nicht gelesen
            sie haben … falsch
            sie haben nicht beachtet
            ihr fehler
            ihr eigener fehler
            ihre schuld
            selbst schuld
            selbst verschuldet
            eigenes verschulden
            wie bereits mitgeteilt
            wie bereits erwähnt
            wie bereits erklärt
            wie wir bereits geschrieben
            sie behaupten
            lesen sie … genau
            """),
        vague: lines(
            """
            so schnell wie möglich
            so bald wie möglich
            schnellstmöglich
            baldmöglichst
            in kürze
            demnächst
            zeitnah
            in den nächsten tagen
            in nächster zeit
            umgehend
            zu gegebener zeit
            in absehbarer zeit
            =bald
            melden uns bei ihnen
            """),
        sales: lines(
            """
            neue kollektion
            neuen kollektion
            unsere neuheiten
            sonderangebot*
            nur für kurze zeit
            jetzt bestellen
            jetzt kaufen
            schnäppchen
            rabattaktion*
            ausverkauf
            bestseller*
            könnte ihnen auch gefallen
            gefällt ihnen vielleicht auch
            bewerten sie uns
            schreiben sie … bewertung
            empfehlen sie uns
            abonnieren sie unseren
            folgen sie uns
            """),
        requests: lines(
            """
            bitte senden
            bitte schicken
            bitte nennen
            bitte teilen sie uns
            bitte geben sie
            bitte schreiben
            senden sie uns
            schicken sie uns
            nennen sie uns
            teilen sie uns
            wir benötigen
            wir brauchen
            könnten sie uns
            """),
        orderNumber: ["bestellnummer", "auftragsnummer", "nummer ihrer bestellung"],
        trackingNumber: ["sendungsnummer", "paketnummer", "trackingnummer"],
        phone: ["telefonnummer", "handynummer", "rufnummer"],
        email: ["e-mail-adresse", "mailadresse"],
        address: ["lieferadresse", "postadresse", "anschrift"],
        account: ["kontonummer", "bankverbindung", "iban"],
        photo: ["foto", "fotos", "bild", "bilder"],
        shouted: words(
            """
            nicht nie kein nur jetzt sofort immer alle bitte das ist nein ja hier heute neu
            """),
        vagueLinks: lines(
            """
            hier
            hier klicken
            klicken sie hier
            dieser link
            link
            diese seite
            mehr
            mehr erfahren
            weiterlesen
            weitere informationen
            """))
}
