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
            czat czek czyta dac dalsz kontakt mail napis niejas odpis odpow pisac pomoc pomoz pomag potrzeb pozosta pozostaj pyta
            skontakt sluz sluzy telefon watpliw wiadom znac
            """),
        regrets: ["przepras", "przykro", "wybacz", "nasza wina", "nasz blad"],
        costsNothing: ["bezplatn", "nic nie kosztuje", "za darmo"],
        costs: ["koszt", "cena", "ceny", "oplat", "platn"])
}
