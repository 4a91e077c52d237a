extension MailPhrases {
    static let polish = MailPhrases(
        headers: ["od:", "do:", "wyslano:", "wyslane:", "data:", "data wyslania:", "temat:", "dw:", "udw:", "odpowiedz do:"],
        senders: ["od:"],
        subjects: ["temat:"],
        replyMarks: ["odp", "pd"],
        separators: lines(
            """
            oryginalna wiadomosc
            wiadomosc oryginalna
            wiadomosc przekazana
            przekazana wiadomosc
            wiadomosc przeslana dalej
            przeslana wiadomosc
            poczatek przekazywanej wiadomosci
            poczatek przekazanej wiadomosci
            powyzej tej linii
            powyzej tego wiersza
            nad ta linia
            """),
        attributions: [
            " napisal(a):", " napisal:", " napisala:", " pisze:", " pisze(", "napisano:", "wiadomosc napisana przez",
        ],
        greetings: lines(
            """
            dzien dobry
            dobry wieczor
            dobry wieczorek
            witam serdecznie
            witam
            witajcie
            czesc
            hejka
            hej
            siema
            halo
            """),
        salutations: ["szanowni", "szanowna", "szanowny", "drodzy", "droga", "drogi"],
        addressees: ["panstwo", "wszystkim", "panie", "pani"],
        closings: lines(
            """
            z powazaniem
            z wyrazami szacunku
            z szacunkiem
            z gory dziekuje
            z gory dzieki
            dziekuje z gory
            dziekuje
            dziekujemy
            dzieki
            serdecznie pozdrawiam
            pozdrawiam serdecznie
            pozdrawiam cieplo
            pozdrawiam
            pozdrowienia
            pozdro
            pzdr
            milego dnia
            do uslyszenia
            czekam na odpowiedz
            lacze pozdrowienia
            """),
        devices: ["wyslane z", "wyslano z"],
        contacts: ["tel", "tel.", "kom", "kom.", "telefon", "e-mail", "mail"],
        automatic: [
            "automatyczna odpowiedz", "odpowiedz automatyczna", "autoodpowiedz", "poza biurem", "jestem na urlopie", "niedostarczona",
        ],
        thanks: ["dziek", "super", "swietnie"])
}
