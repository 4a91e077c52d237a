extension AnswerPhrases {
    static let polishSeventhSamples = """
        > Cenimy Państwa czas.
        c „Cenimy Państwa czas”, piąty automat w tym tygodniu | Tak go „cenią”, że wiszę na linii od Wielkanocy
        > Państwa telefon jest dla nas ważny.
        c Taki „ważny”, że nikt nie odbiera
        > Produkt jest najwyższej jakości.
        c „Najwyższa jakość” rozeszła się w praniu. Dziękuję pięknie | Ciekawie rozumiecie słowo „jakość”
        > Intensywnie pracujemy nad rozwiązaniem.
        c „Intensywnie”, powiadacie. Nad kawą chyba
        a „Rozwiązanie” na kiedy? Potrzebny mi dzień
        > Sprawę rozpatrzono w zwykłym terminie.
        c „Zwykły termin”, dziecko zdążyło wyrosnąć
        s „Zwykły” to skromnie powiedziane, przyszło w jedną noc. Dzięki
        > Głęboko ubolewamy nad tą sytuacją.
        c Wasze „głębokie ubolewanie” nie osuszy mi piwnicy | Oprawię sobie w ramkę: „głęboko ubolewamy”
        > Sprawdza to nasz dział jakości.
        c A, „dział jakości”. To on istnieje? | Jeśli jutro nie będzie odpowiedzi, piszę do UOKiK-u, wszystko zachowałam
        > Traktujemy to poważnie.
        c „Poważnie”? W kaszce było szkło | Przekażę to do UODO razem z Waszym „traktujemy poważnie”
        > Kolor nazywa się „nocny granat”.
        s To niech będzie „nocny granat”, biorę dwa
        a „Nocny granat” to bardziej niebieski czy czarny?
        > Jutro status zmieni się na „wysłane”.
        a Teraz jest „anulowane”, dlaczego?
        s Już jest „wysłane”, szybko działacie
        > Prosimy o cierpliwość.
        c Nieźle się urządziliście: ja czekam, Wy prosicie | O cierpliwość to proszę prosić lekarza, ja jej nie mam
        > Książka leży na poczcie od poniedziałku.
        s Mówili, że nie ma i nie ma, a leżała pod ladą. Mam | Chciałam pisać, że jej tam nie ma, ale pani właśnie do mnie macha
        a Przeszukali wszystko, dwa razy. Nie ma | Poczta twierdzi, że odesłała we wtorek, mam to na piśmie
        > Bank powinien już mieć przelew.
        s Nic nie ma, chciałem napisać, i w tej minucie przyszło powiadomienie. Dziękuję
        a Wyciąg z dziś, strona druga: ani śladu wpłaty od Was | Bank podał numer 88213 i mówi, że przelew wrócił do Państwa
        > Naprawiony zegarek wysłano na Pana adres.
        a Mam potwierdzenie kuriera z podpisem pana Dudy. Nie nazywam się Duda | Według śledzenia doręczono w Płocku. Mieszkam w Pile
        s Na wycieraczce nic, w altanie nic... na parapecie! Tyka
        > Prosimy o numer zamówienia i dogodny dzień.
        s cztery cztery jeden dziewięć, każdy dzień oprócz środy | Na kwitku stoi 20-117. Czwartek będzie dobry
        s Numeru nie mam, zamówienie na Zięba, najlepiej w poniedziałek
        > Prosimy napisać, która z dwóch jest uszkodzona.
        s Lewa. Druga bez skazy | Żadna, tylko karton, teraz widzę
        > Prosimy potwierdzić zmianę hasła.
        s Zmienione, przy okazji we wszystkich innych miejscach też
        > Powiedzieliśmy już wszystko, co mogliśmy.
        c To niewiele powiedzieliście | Jak Państwo wolą. Rzecznik konsumentów powie więcej | Ściana byłaby bardziej rozmowna
        > Wrócimy do Pani w przyszłym tygodniu.
        c Jeśli do piątku nic nie usłyszę, przejmuje to mój prawnik | Za tydzień, za rok, dla Was bez różnicy
        s W przyszłym wystarczy, jadę na żagle
        > Wysłaliśmy dwie brakujące poduszki.
        a Przyszła jedna | dwie doszły, brakowało czterech
        s Obie są, kanapa w komplecie, kot też
        > Odpowiedź o rozmiarach jest na stronie.
        a Tam jest tabela męska. Pytałam o dziecięcą
        s 34 według tabeli. To sprawę zamyka
        > Promocja skończyła się o północy.
        c Dziś o dziewiątej przyszła w Waszym mailu. Czytacie własne maile?
        a Na banerze dalej „tylko dziś”. To jest czy nie ma?
        s Szkoda. Następnym razem będę szybsza
        > Dziękujemy za cierpliwość, kran wysłany.
        s Nareszcie, powiedział mąż; ja mówię dziękuję | Zamontowany, nie kapie. Spokój w domu
        o Super. Tymczasem prysznic zaczął, macie uszczelki do starej Novy?
        > Konto znów należy do Pana.
        s Jestem, nic nie zginęło, tętno w normie
        o Dobrze, dziękuję. Gdzie zobaczę, na jakich urządzeniach jestem zalogowany?
        a Moje, a karty podarunkowe? Ktoś je wydał
        > Wymieniliśmy na większy.
        s Większy w sam raz, trzeba było słuchać pani w sklepie
        o Pasuje. Chętnie Was ocenię, gdzie się to robi?
        a Przysłali Państwo mniejszy, mam już dwa takie
        > Dziękujemy za piękne zdjęcia!
        s Nie ma za co, to moje hobby
        o Proszę bardzo. A czy drukujecie z takich zdjęć kalendarze?
        > Przywróciliśmy dostęp do kursu.
        s Zalogowany, lekcja piąta otwarta, siadam do nauki
        a Dostęp jest, lekcji nie ma
        o Działa. Czy po ukończeniu dostanę zaświadczenie?
        """
}
