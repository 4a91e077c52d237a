extension ReplyPhrases {
    static let german = ReplyPhrases(
        articles: "Mehr dazu:",
        askSeveral: "Danke für Ihre Nachricht. Um alles auf einmal zu beantworten, brauchen wir noch ein paar Angaben:",
        askOne: "Danke für Ihre Nachricht. Für die Antwort fehlt uns noch eine Angabe:",
        askClose: "Eine kurze Antwort genügt, um alles Weitere kümmern wir uns.",
        greeting: "Guten Tag,",
        customerName: "Name der Kundin oder des Kunden",
        example: "zum Beispiel {}",
        closing: "Wenn noch etwas offen ist, antworten Sie uns einfach.",
        goodbyes: words(
            """
            antwort bitte brauch einfach etwas falls frag gern helf hier hilf jederzeit kontakt mail meld nachricht noch offen
            rest schreib stund team unklar wenn wissen
            """),
        regrets: ["entschuldig", "tut uns leid", "tut mir leid", "bedauer", "verzeih", "unser fehler", "unsere schuld"],
        costsNothing: ["kostenlos", "kostenfrei", "kostet nichts", "gratis"],
        costs: ["kost", "preis", "gebuhr"])
}
