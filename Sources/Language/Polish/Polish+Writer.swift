extension WriterPhrases {
    static let polish = WriterPhrases(
        reminders: lines(
            """
            UZUPEŁNIĆ
            UZUPEŁNIJ
            DOPISAĆ
            DOPISZ
            WSTAWIĆ
            WSTAW
            WPISAĆ
            """),
        orders: lines(
            """
            wpisz
            wpisać
            wstaw
            wstawić
            uzupełnij
            uzupełnić
            dopisz
            dopisać
            imię klienta
            """),
        nouns: words(
            """
            numer imię nazwisk data datę daty kwot adres termin link nazw telefon email e-mail śledz produkt sklep miast powód dzień czas
            cena cenę ceny
            klienta tutaj
            """),
        addressed: words(
            """
            go ją je jego ich to ten tę te proszę prosimy w we na do z ze przy jeśli gdy poniżej powyżej i lub albo dla od po się pan pani
            """),
        asides: words(
            """
            on ona ono oni one to ten ta te jeśli gdy kiedy jak że ale i a lub albo oprócz tylko także też jeszcze już nie przyp zob my
            państwo tam tu
            """))
}
