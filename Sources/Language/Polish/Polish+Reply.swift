extension ReplyPhrases {
    static let polish = ReplyPhrases(
        articles: "Więcej na ten temat:",
        askSeveral: "Dziękujemy za wiadomość. Aby odpowiedzieć od razu na wszystko, potrzebujemy kilku informacji:",
        askOne: "Dziękujemy za wiadomość. Do odpowiedzi potrzebujemy jednej informacji:",
        askClose: "Wystarczy jedna odpowiedź, resztą zajmiemy się sami.",
        greeting: "Dzień dobry!",
        customerName: "Imię klienta",
        example: "na przykład {}",
        closing: "Jeśli coś pozostało niejasne, wystarczy nam odpisać.",
        goodbyes: words(
            """
            chetnie ciagu czat czek czyta dac dalsz godzin inn jesli jeszcze kontakt mail minut napis nas niejas odpis odpow
            otrzym pisac pomag pomoc pomoz potrzeb pozosta prosi prosz pyta raz skontakt sluz sluzy telefon tutaj watpliw wiadom
            zapyta zawsze znac
            """),
        regrets: ["przepras", "przykro", "wybacz", "nasza wina", "nasz blad"],
        costsNothing: ["bezplatn", "nic nie kosztuje", "za darmo"],
        costs: ["koszt", "cena", "ceny", "oplat", "platn"])
}
