extension AnswerPhrases {
    static let germanSamples = """
        > Ihr Paket ist beim Kurier und kommt am Freitag.
        a Es ist immer noch nicht da | Wo bleibt es denn | Freitag ist vorbei und nichts ist gekommen
        a Danke, aber es ist nicht angekommen | Um wie viel Uhr genau? | Gibt es etwas Neues?
        a Welcher Kurier ist das | Laut Verfolgung steht es seit Montag still | Niemand hat geklingelt, ich war den ganzen Tag daheim
        c Na toll, noch eine Woche warten | Das ist das dritte Mal, eine Frechheit | Nie wieder bestelle ich bei Ihnen
        c Unverschämt, ich habe für Express bezahlt
        s Danke! | Alles klar, ich warte | Ist heute angekommen, alles gut | Freitag passt | Super, vielen Dank
        s Der Nachbar hatte es, Entschuldigung
        o Danke! Andere Frage: haben Sie auch Gutscheine? | Gut. Außerdem möchte ich wissen, ob Sie sonntags offen haben
        u hm | mal sehen
        > Wir haben die Erstattung heute angewiesen, sie ist in 3 bis 5 Tagen auf dem Konto.
        a Fünf Tage sind um, kein Geld da | Es fehlen 10 Euro | Auf welches Konto? | Meine Bank weiß nichts davon
        a Bis heute nichts eingegangen
        c Das ist Betrug | Geben Sie mir mein Geld zurück! | Ich gehe zum Anwalt
        s Geld ist da, danke | Erhalten, vielen Dank für die Hilfe | Gut, ich kann warten
        o Danke. Kann ich den Gutschein auch für den Versand nehmen?
        > Bitte schicken Sie uns Ihre Bestellnummer.
        a Die habe ich schon geschickt | Wo finde ich sie? | Welche Nummer meinen Sie
        c Zum dritten Mal! Liest das überhaupt jemand?
        s D104233 | Die Nummer ist 5567812 | Anbei, danke | Hat sich erledigt
        > Öffnen Sie das Konto, wählen Sie Sicherheit und klicken Sie auf den Link.
        a Der Link geht nicht | Funktioniert nicht | Immer noch derselbe Fehler | Ich verstehe das nicht
        a Das habe ich alles gemacht, es hilft nichts | Welcher Link
        c Ihre Seite ist eine Katastrophe | Eine Stunde verschwendet
        s Geht jetzt, danke | Hat geklappt! | Problem gelöst | Ich bin drin, vielen Dank
        o Geht. Wie füge ich eine zweite Adresse hinzu?
        > Können wir noch etwas für Sie tun?
        a Ja, meine Frage beantworten | Das Problem ist nicht gelöst
        c Nein, Sie haben genug angerichtet
        s Nein, danke | Nein, das war alles | Alles gut
        o Ja, ich wollte noch fragen, ob Sie auch Klaviere liefern
        """
}
