extension AnswerPhrases {
    static let polishSamples = """
        > Paczka jest u kuriera, będzie u Pani w piątek.
        a Paczki nadal nie ma | Minął piątek, a paczki nie ma | Dziękuję, ale nic nie przyszło | Gdzie paczka | Nie dotarła | Wciąż nic.
        a Kurier w ogóle nie zadzwonił | Jaki to kurier?
        a O której dokładnie? | Śledzenie stoi od poniedziałku | Piszą, że doręczono, a ja nic nie dostałam | halo? | Kiedy w końcu będzie
        a No i gdzie ona jest | Czekam od południa, nikogo nie było
        a dziś sobota, przesyłki nie widać | proszę sprawdzić jeszcze raz | Co z moim zamówieniem | Są jakieś wieści? | Cisza
        a Proszę o telefon w tej sprawie | A jeśli mnie nie będzie w domu?
        c Świetnie, kolejny tydzień czekania | Trzeci raz obiecują Państwo piątek | Wzięłam wolne na darmo, bardzo dziękuję | To oszustwo!
        c Nigdy więcej u was nie zamówię
        c Najgorszy sklep | Zapłaciłam za ekspres i to ma być ekspres? | Ile można | kpina | żarty sobie robicie
        s Dziękuję! | Super, czekam | Paczka dotarła, wszystko w porządku. | Ok, rozumiem. | Dobrze, poczekam. | Już jest, dzięki
        s Tak, piątek pasuje | Dziękuję za szybką odpowiedź
        s Odebrana, można zamknąć | sąsiadka odebrała, przepraszam za kłopot | Jasne, poczekam | przyjęłam | spokojnie, nie pali się | 👍
        s Mam paczkę
        o Dziękuję! A czy macie karty podarunkowe? | Dobrze. Jeszcze jedno pytanie: czy mogę zwrócić kurtkę kupioną w maju?
        o A w niedzielę jest otwarte?
        o ok a te buty są w rozmiarze 39
        u hmm | zobaczymy | no dobra | … | powiedzmy | piątek
        > Zwrot wysłaliśmy dzisiaj. Bank pokaże pieniądze w ciągu 3–5 dni roboczych.
        a Minęło pięć dni, pieniędzy nie ma | Pieniądze nie wpłynęły | Na karcie nic nie ma | Zwrócili Państwo nie całą kwotę
        a A na którą kartę? | Dlaczego tylko część? | Dzięki, ale kwota się nie zgadza
        a Bank twierdzi, że przelewu nie było | Czekam na pieniądze drugi tydzień | Kiedy będą pieniądze | proszę o potwierdzenie przelewu
        a Tamta karta jest zamknięta, co teraz | Przyszło 50 zamiast 150
        a i ile jeszcze mam czekać | nadal pusto | A koszt dostawy też?
        c Oddajcie moje pieniądze! | Złodzieje | To kradzież | Zgłoszę to do UOKiK | Dwa tygodnie na jedno kliknięcie, śmiechu warte
        c Piszę do rzecznika konsumentów | Miło tak trzymać cudze pieniądze | Wstyd
        s Pieniądze są, dziękuję | Wpłynęło, dziękuję | Dziękuję, czekam | Dobrze, poczekam | Już na koncie, ale szybko!
        s Dostałam, nie mam więcej pytań | Super, dziękuję za pomoc | Teraz wszystko gra
        s Dziękuję, uspokoiło mnie to
        o Dziękuję. Czy punktami można zapłacić za dostawę? | I jeszcze: jak zmienić mail na koncie
        o Rozumiem. Gdzie jest tabela rozmiarów dziecięcych
        u dobra. | jasne…
        > Proszę podać numer zamówienia, sprawdzimy.
        a Podałam numer w pierwszym mailu | Gdzie go znajdę? | Nie mam numeru, kupiłam w salonie | Jaki numer?
        a Jest w temacie. To co z paczką? | Nie mogę znaleźć | Ten długi czy krótki?
        a przecież wczoraj wysyłałem, co z moją sprawą | nie dostałam potwierdzenia, co robić
        c Trzeci raz podaję! Czy ktoś to czyta? | Jesteście robotami? | Za każdym razem ktoś inny i znowu numer, mam dość
        c proszę przeczytać korespondencję zanim się odpisze
        s D104233 | Numer zamówienia 5567812 | Proszę, 100234 | Oczywiście, D104417 z 3 listopada | zamówienie 7781920, dziękuję
        s D-220145 | Numer D200117, telefon 601 234 567
        s Przepraszam, zapomniałam. 88120034 | Już nieaktualne, przyszło | Nie trzeba, sam znalazłem
        o Nieważne. Proszę powiedzieć, jak wypisać się z newslettera | D104233. A na Litwę wysyłacie?
        u później | hmm…
        > Prosimy o zdjęcie uszkodzenia, wymienimy towar.
        a Jak wysłać? Formularz nie przyjmuje zdjęć | Zdjęcie wysłałam we wtorek, co dalej? | Po co zdjęcie | Wgrywam i wyskakuje błąd
        a Zdjęcie w załączniku. Kiedy przyjdzie nowy? | Już go wyrzuciłam, i co teraz
        a na jaki adres wysłać
        c Czyli kupiłem stłuczony wazon i jeszcze mam za was pracować | Znowu zdjęcie? Były cztery, nikt nie ogląda
        c Może nauczcie się pakować | czy wy sprawdzacie, co wysyłacie
        s W załączniku. | Zdjęcie w załączniku, dziękuję | Oto dwa zdjęcia | Proszę zobaczyć niżej | wysłałem trzy zdjęcia
        s Zrobię wieczorem, dzięki | Gotowe | Przesyłam zdjęcie. Pozdrawiam, Ewa
        s to tylko rysa, zostawiam, nie trzeba wymieniać | Tak, proszę
        o A moje drugie zamówienie D104999 nie wyszło | Dziękuję, osobne pytanie: czy naprawiacie zegarki?
        u może | nie jestem pewna
        > Aby zmienić hasło, proszę otworzyć Konto, wybrać Bezpieczeństwo i kliknąć link z maila.
        a Link nie działa | Nie ma tam żadnego Bezpieczeństwa | Mail nie przychodzi. | Pisze, że link wygasł
        a Zrobiłam wszystko i dalej nie mogę wejść | Nie pomogło | ten sam błąd | nie działa | Jaki link?
        a Nie mogę się zalogować, jak mam otworzyć konto | W spamie też nic | A jeśli zapomniałam też adresu? | Gdzie to menu w telefonie
        a Nic nie rozumiem | Dziękuję, ale właśnie to nie działa
        a Niestety problem pozostał | bez zmian | chce kod, a kodu nie ma | biała strona | To samo | Próbowałam, nie wychodzi
        c Wasza strona to dramat | Godzina na hasło, bałagan | odpowiedź z szablonu, bardzo dziękuję | Gorszej aplikacji nie widziałem
        c Mam dość, idę do konkurencji
        s Działa, dziękuję | Udało się! | Zalogowałam się, dzięki | Problem rozwiązany | Wszystko działa | błąd zniknął, dziękuję
        s Już wiem, przepraszam za zamieszanie | Gotowe, nie ma już błędu
        s ok dziękuję spróbuję wieczorem | Bardzo jasno wyjaśnione, dziękuję
        o Zalogowałam się. Jak dodać drugi adres? | działa, dzięki. a jest program lojalnościowy
        u spróbuję | no zobaczę
        > Towar można zwrócić w ciągu 30 dni. Proszę wydrukować etykietę i oddać paczkę w dowolnym punkcie.
        a Nie mam drukarki | Jak wydrukować? | Gdzie jest etykieta? | Etykieta się nie otwiera | W którym punkcie?
        a Czy ja płacę za przesyłkę? | To nie jest odpowiedź, pytałam o wymianę
        a A jak karton podarty | A wymienić na większy? | W punkcie nie przyjęli | Powiedzieli, że kod jest nieważny
        a Jest 31. dzień, przyjmiecie? | nikt tam nie wie o etykiecie
        a Pytałem, jak długo to trwa, a nie gdzie oddać | liczy się od zamówienia czy od odbioru
        c Zwrot u was to koszmar | Nigdzie tego nie ma na stronie, bardzo przyjazne, brawo | Specjalnie utrudniacie
        c Mam jechać 20 km przez wasz błąd, cudownie | jestem bardzo niezadowolona
        s Oddałam dzisiaj, dziękuję | Nadałem rano | Teraz jasne, dziękuję | Wszystko jasne | dobrze wiedzieć, dzięki | Jednak zostawiam
        s Wydrukowałam, dziękuję | Poszło łatwo
        s Super, jutro zaniosę
        o Dziękuję. Ile kosztuje dostawa do Czech? | Jasne. A kurtki mają gwarancję
        u pomyślę | ok…
        > Niestety ten kolor się skończył. Możemy zaproponować niebieski albo zwrot pieniędzy.
        a A kiedy będzie zielony? | Naprawdę nie ma ani jednego? Proszę sprawdzić | A mniejszy rozmiar? | To dlaczego dało się zamówić
        a Ani to, ani to. Kiedy będzie mój? | a jak wygląda niebieski
        c Nie sprzedawajcie tego, czego nie ma | Drugi raz anulujecie, amatorzy | Trzy tygodnie czekałem, żeby to usłyszeć?
        c bardzo mi przykro, to był prezent | skandal
        s Niebieski poproszę | Biorę niebieski | Zwrot | To zwrot. Dziękuję | Niebieski może być | ok niebieski
        s Poproszę o zwrot pieniędzy, dziękuję za szczerość | Tak, proszę wysłać niebieski
        s Proszę anulować, nic się nie stało | Wolę zwrot, dziękuję
        o Niebieski może być. I proszę zmienić mój telefon na 601 234 567 | zwrot. a jak usunąć konto
        u hm, nie wiem | obojętnie
        > Czy jutro między 12 a 15 Pani pasuje?
        a A później? Pracuję do piątej | Można rano? | Pisałam, że nie ma mnie cały tydzień, czy można inny dzień? | a w sobotę
        a Między 12 a 15 nikogo nie było | Jest czwarta, gdzie on jest
        a jutro było wczoraj
        c Codziennie pytacie i nikt nie przyjeżdża | Jasne. Jak ostatnio, gdy czekałam na próżno
        s Tak | Tak, pasuje mi, dziękuję | Odpowiada | Tak, proszę | oczywiście | Może być
        s Nie, ale odbierze sąsiadka spod czwórki, dziękuję | Umowa stoi | Pasuje, adres Leśna 4 | no
        o Tak. Czy kurier zabierze starą lodówkę?
        u możliwe
        > Gwarancja obejmuje wady materiału przez dwa lata; starta podeszwa nie jest objęta.
        a Ale mają dopiero cztery miesiące! Kto może obejrzeć jeszcze raz? | Podeszwa odpadła, a nie się starła
        a Nie zgadzam się, proszę sprawdzić ponownie | To co jest wadą | I co mam zrobić
        a zepsuło się drugiego dnia, to nie zużycie | a da się chociaż naprawić?
        c Wymówki | Czyli wasza jakość trwa cztery miesiące. Dobrze wiedzieć | Nie tego się spodziewałam | Byle mnie spławić
        c Wystawię opinię, niech ludzie wiedzą | Żenada
        s Rozumiem, dziękuję za wyjaśnienie | Szkoda, ale rozumiem | no trudno, w porządku | Dziękuję za szczerą odpowiedź
        s Dobrze, nie ma problemu | Rozumiem. Mimo to dziękuję
        o Rozumiem. A podeszwy sprzedajecie? | Dobrze. A jakie buty polecacie w góry?
        u rozumiem. | mhm
        > Anulowaliśmy zamówienie, nic nie pobrano.
        a Ale pobrano z karty | W banku widzę minus 79 | Nie chciałam anulować, tylko zmienić adres! | Dlaczego anulowano?
        a Nadal jest aktywne | A paczka i tak jedzie | przyszła faktura. To anulowane czy nie?
        a czy można to cofnąć
        c Bez pytania? Serio? | Mam tego po dziurki w nosie | Tak się traci klientów | Kto wam kazał anulować
        s Dziękuję za szybką pomoc | Świetnie, dzięki | Doskonale. | Dziękuję, to wszystko | Super, do widzenia | Wielkie dzięki
        s rzeczywiście nic nie pobrano, dziękuję
        o Dziękuję. Chcę zamówić to samo czarne, jak to zrobić | Dobrze, a kiedy zaczyna się wyprzedaż
        u aha
        > Faktura jest w zakładce Moje zamówienia, można ją pobrać jako PDF.
        a Nie ma tam faktury, tylko zamówienie | PDF jest pusty | Potrzebuję na firmę | NIP jest zły, proszę poprawić
        a Gdzie są Moje zamówienia? | Nic nie widzę | Przycisk jest szary | nie pobiera się
        a Kupowałem bez konta | proszę po prostu przysłać mailem
        c Wszystko trzeba samemu | Trzecia prośba o jedną fakturę... | czemu u was wszystko takie skomplikowane
        s Znalazłam, dziękuję | Pobrałem, dzięki! | Super, proste | Dziękuję bardzo | teraz mam | a, jest, dziękuję
        o Znalazłam. Czy następnym razem można na przelew? | dzięki, a firmy mają rabaty
        u ok, szukam
        > Przepraszamy za opóźnienie. Przekazaliśmy pytanie dalej, odpowiemy do środy.
        a Jest czwartek. | Środa minęła, odpowiedzi brak | Jest coś nowego? | Co ustalono? | Co powiedziała koleżanka?
        a Zapomnieliście o mnie | Czekam na odpowiedź | Przypominam się | ponawiam | No i co
        a Czekam od zeszłego tygodnia, proszę odpisać | dalej milczenie
        c To już słyszałem | Każdy przekazuje, nikt nie pomaga | Przepraszamy i przepraszamy. Zróbcie coś! | 3 tygodnie samych przeprosin
        c Co to za obsługa | Tracę cierpliwość | to się robi śmieszne 🙄
        s Dobrze, dziękuję, poczekam | Dziękuję, nie spieszy się | Nie szkodzi, środa pasuje | Dziękuję za informację
        s Będę czekać, dziękuję | Samo się wyjaśniło | proszę się nie martwić, dziś przyszło
        o A tymczasem jak zmienić adres w innym zamówieniu | Dobrze. Macie telefon dla hurtowników?
        u no no | skoro tak
        > Kod rabatowy to JESIEN10. Proszę wpisać go w koszyku przed zapłatą.
        a Kod jest nieważny | Na przecenione nie działa? | Nie przyjmuje | Wpisałam, cena ta sama | Pisze, że wykorzystany | Gdzie wpisać?
        a Już zapłaciłam, czy da się później? | chyba wygasł | zdjęło tylko 5 procent
        a Nie działa ani na telefonie, ani na komputerze
        c Kod, który nie działa, jaka hojność | najpierw obiecują, a potem jak zwykle | naciąganie
        s Zadziałał, dziękuję | Wykorzystałam, dziękuję! | Miło, dziękuję | Dziękuję, właśnie zamówiłam | ❤️
        s Działa, dziękuję za prezent
        o dzięki! a żółte kubki jeszcze będą | Jest newsletter, jak się zapisać
        u no próbujcie
        > Proszę wyłączyć urządzenie, przytrzymać przycisk dziesięć sekund i włączyć ponownie.
        a Zrobiłem, nic | Który przycisk? | Dalej piszczy | Teraz w ogóle się nie włącza | Robiłam to trzy razy
        a Pomogło na godzinę i znowu zgasł | bez skutku | Świeci na czerwono, co to znaczy
        a jest tylko jeden przycisk i jest zepsuty | Wraca za każdym razem, gdy otwieram pokrywę | dalej to samo | Jak to wyłączyć?
        a Dzięki za radę, nie wyszło | jest gorzej
        c Kupiony tydzień temu i już złom | Tylko tyle potraficie? | Najgorszy zakup roku | stary działał dziesięć lat, wasz dziesięć dni
        s Pomogło, dziękuję | Działa! | Naprawione | Jak nowy, dziękuję | Takie proste, dzięki | Ożył, dzięki | Rozwiązane
        s już nie piszczy
        s Nie ma już błędów, dziękuję
        o Działa. Gdzie kupić filtry? | Super. Inna sprawa: proszę o instrukcję po niemiecku
        u sprawdzę wieczorem
        > Dostawa za granicę kosztuje 60 zł i trwa 5–8 dni roboczych.
        a Do Norwegii też? | Cło w cenie? | A jak to zamówić | Pytałem o czas do Szkocji | jaką firmą | A jak zginie?
        a Dziewiąty dzień i nic | Minęło dziesięć dni. | 8 dni dawno minęło | za sztukę czy za całość
        c 60 zł za kopertę, chyba żart | drożej niż sam towar. Wstyd
        s Dziękuję za informację | Dobrze wiedzieć | Ok, dzięki, to zamawiam | Dobrze, dziękuję | Rozsądnie, dzięki
        s właśnie złożyłam zamówienie
        o Dziękuję. Czy pakujecie na prezent? | Jasne. Do ostatniego zamówienia nie było faktury, przyślecie?
        u drogo | hm, okej
        > Nie widzimy Państwa płatności. Proszę sprawdzić, czy pobrano pieniądze z konta.
        a Pobrano, 3 listopada | Tak, pobrano. I co teraz? | Sprawdziłam, 89 zł zeszło | Tu potwierdzenie, proszę znaleźć
        a Pobrano dwa razy! | Tak, zeszły | Co dokładnie sprawdzić? | Bank mówi, że to po waszej stronie
        c Gubicie pieniądze, a ja mam szukać | Niewiarygodne. Mam potwierdzenie przed sobą | To wasza praca, nie moja
        s Racja, nie pobrano. Zapłacę jeszcze raz | Moja pomyłka, złe konto. Zapłacone | Bank zablokował, już w porządku
        s Zapłaciłam, dziękuję | zapłaciłem ponownie
        o Zapłacone. Będzie czarny piątek? | A przy okazji: można na raty?
        u spytam męża
        > Adres zmieniony. Paczka pojedzie na nowy adres.
        a Pojechała na stary | W śledzeniu jest stary | Zły numer domu, ma być 14 | Jaki adres Państwo mają?
        a Proszę potwierdzić kod pocztowy | W aplikacji stary, na pewno zmieniony? | kurier mówi co innego
        a złe mieszkanie, powinno być 12
        c Znowu źle! Czy to takie trudne | teraz leży u byłego, gratulacje
        s Dziękuję! | Dzięki za szybką zmianę | Idealnie | Jesteście najlepsi | To wszystko, dziękuję | Dziękuję bardzo, Kasia | dzięki
        s dzięx | dzieki | ok | okej | oki dzięki
        o A czy przy następnym zamówieniu można dodać uwagę dla kuriera? | Dziękuję. Jak usunąć stare konto mamy
        u no dobra…
        > Stół jest po gwarancji, ale możemy zaproponować zapasowe nogi za 90 zł.
        a Jak je zamówić? | Pasują do modelu z 2019? | A śruby? | Potrzebuję jednej, ile kosztuje? | W jakim kolorze
        a Taniej naprawdę się nie da | Pytałam o blat
        c 90 zł za kawałek drewna | Zdzierstwo | Ani słowa o szkodzie. Brak mi słów
        s Biorę | Tak, proszę wysłać | Nie, dziękuję | Nie trzeba, naprawię sam | Zgoda | Dziękuję, pomyślę i zamówię
        s bardzo miło, dziękuję | Nie potrzebuję, ale dziękuję za propozycję
        o nie, dziękuję. a ile ważą wasze krzesła
        u hm, 90 zł
        > Proszę zaktualizować aplikację do wersji 5, tam błąd jest naprawiony.
        a Zaktualizowałem i dalej się wysypuje | Mam wersję 5. | Mam stary telefon, da się inaczej? | Nie ma wersji 5 w sklepie
        a Jak zaktualizować? | W piątce ten sam błąd | nic się nie zmieniło | nie instaluje się
        a znowu błąd 403 | wywala się przy starcie
        c Z każdą aktualizacją gorzej | Naprawcie to w końcu | Testujecie na klientach, brawo 👏
        s Zaktualizowałam i działa | Dziękuję, naprawione | Super, już się nie wysypuje | Tak, pomogło | Teraz ok | Śmiga, dzięki
        s Na razie dobrze, dziękuję | Bałam się, że nie pomoże, a pomogło
        o Zaktualizowane. Można na dwóch telefonach? | ok. planujecie ciemny motyw?
        u pobieram
        > Brakująca część jest w drodze, niczego nie trzeba odsyłać.
        a Przyszła, ale nie ta | Nie pasuje | A druga? | A śruby tam są? | kiedy będzie | gdzie śledzić | Na razie nic nie przyszło
        a znowu brakowało | Pocztą czy kurierem? | jednej ciągle brakuje
        c Drugi raz zła część, celowo? | Żałuję zakupu | przedszkole
        s Część przyszła, pasuje | Super, dziękuję za szybkość | Pasuje, dziękuję | Teraz komplet | Dziękuję, bardzo miło | 🙏
        s uratowaliście mnie!
        o Dziękuję. Jak czyścić filtr? | A czajnik można myć w zmywarce?
        u no zobaczymy
        > Subskrypcja kończy się 30 listopada i nie zostanie odnowiona.
        a Właśnie pobrano za grudzień | Pisze, że aktywna | Chciałam wstrzymać, a nie zakończyć. Jak? | Czy mogę zostawić do stycznia
        a Zwrócicie pieniądze? | W aplikacji odnowienie 1 grudnia
        a dziś znów pobrano, dlaczego | Na pewno? Przychodzą przypomnienia
        c Nie da się od was odejść | W końcu, po pięciu mailach. Tragedia | Dawno trzeba było zrezygnować, nic niewarte
        s Dziękuję | Dziękuję, o to chodziło | Dobrze. | Dziękuję, do widzenia | Super, nie mam pytań | Nic więcej, dziękuję
        o Ok. Można kupić pojedyncze numery? | Dziękuję. Jest zniżka studencka na inny plan?
        u niech będzie
        > Rower odłożyliśmy do soboty w sklepie przy Młyńskiej.
        a Mówią, że nic nie odłożono | Do której? | Jest parking? | Sklep przy Młyńskiej zamknięty! | Sprzedali go | Co mam zabrać
        a Można do poniedziałku? | byłam, nikt nic nie wie
        c Godzinę jechałem, a sprzedany | Co warta taka rezerwacja | cyrk
        s Odebrałem, dziękuję | Świetnie, będę w piątek | Dziękuję, do zobaczenia | Mam rower, cudny!
        s Przepraszam, rozmyśliłem się, można sprzedać
        o Dziękuję! A elektryczne serwisujecie? | Przyczepkę można wypożyczyć
        u zobaczę, czy dam radę
        > Przez pomyłkę pobraliśmy dwa razy. Druga wpłata wróci w ciągu 7 dni.
        a Minęło siedem dni | Wrócił jeden grosz | Na które konto? | dziś znowu | Teraz pobrano trzy razy | Czy muszę coś zrobić?
        a Drugiej wpłaty dalej nie ma | Jak to się stało? | da się szybciej?
        c Przez was jestem bez grosza | niedopuszczalne | Hańba, nawet przepraszam nie było
        s Dziękuję za wyjaśnienie | Dziś wróciło, dziękuję | Ok, w porządku | Zwrócone, dziękuję | Uff, dzięki!
        o Dziękuję. Jak usunąć kartę z konta
        u oby
        """
}
