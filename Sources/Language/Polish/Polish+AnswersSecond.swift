extension AnswerPhrases {
    static let polishSecondSamples = """
        > Czy możemy jeszcze w czymś pomóc?
        a Tak, odpowiedzieć na pytanie | Nadal nie wiem, kiedy przyjdzie | Tak. Paczka. | Sprawa nie jest załatwiona
        a Na drugie pytanie brak odpowiedzi | Dalej nie wiem, co robić | Problem nierozwiązany
        a tak, gdzie moje zamówienie
        c Nie, już pomogliście | Tak, nauczcie się czytać | Nie. Z tym sklepem koniec.
        s Nie, dziękuję | Nie, to wszystko | Nie, wszystko w porządku | nic | To wszystko, dziękuję | Nie, luz
        s Nie, wszystko jasne, do widzenia | nie
        o Tak, chciałam jeszcze zapytać, czy wozicie pianina | Tak, jak się u was zatrudnić
        u nie wiem
        > Paczka wczoraj wyszła z naszego magazynu.
        s Kurier pojawił się zaraz po moim mailu, karton trochę wgnieciony, ale szkło całe | Nie spieszy mi się, może być i za tydzień
        s Proszę nie zwracać uwagi na poprzedni mail, leżała w korytarzu za drzwiami
        s Trochę późno, ale jest i to się liczy | dzieci są zachwycone, nie macie pojęcia | Doszła! Nic nie pękło, niczego nie brakuje
        s Miałam już się skarżyć, ale byliście szybsi
        a Według śledzenia szósty dzień leży w sortowni w Łodzi | Przepraszam, że znów zawracam głowę, ale do tej pory nic nie doręczono
        a To samo mówili Państwo tydzień temu, a status bez zmian
        a Chcę znać chociaż dzień, bo muszę wziąć wolne | Dziękuję za odpowiedź, tylko mąż mówi, że kurier przejechał obok
        a Numer śledzenia jest czyjś, tam paczka do Hiszpanii
        c Jestem klientką od sześciu lat i jeszcze nikt mnie tak nie potraktował | Zabawne: płacić szybko, a odpowiadać powoli
        c Urodziny mamy minęły, prezent gdzieś jeździ. Brawo wy.
        c Za każdym razem ta sama historia, zawsze nowa wymówka
        o Dziękuję, dobra wiadomość. Przy okazji zapytam: czy bony mają termin ważności
        o Rozumiem. W innej sprawie: chciałbym zarejestrować drugi sklep
        o Super! Chciałam też wiedzieć, czy lampę z waszej wystawy można kupić przez internet
        > Jaki rozmiar wysłać w zamian?
        s M poproszę | 42, jak mówiłam przez telefon | O rozmiar większy, czyli L | 38, adres bez zmian | ten mniejszy
        s Niech będzie XL, on jeszcze rośnie | Przepraszam za późną odpowiedź, byłam w podróży. 46
        a Nie wiem, jak wasze rozmiary mają się do innych | Pisałam, że nie chcę wymiany, tylko zwrot pieniędzy
        a A jak 42 też będzie za duży
        c Państwo nawet nie czytają, co piszę | Czwarta osoba pyta o to samo i nikt nic nie wysyła
        o L. A przy okazji co z moim drugim zamówieniem, tym z namiotem | 40. I chciałabym wiedzieć, czy są też skórzane
        > Z jakiej przeglądarki Państwo korzystają?
        s Firefox 121 na Windowsie | Chrome na starym macu | Safari. W międzyczasie spróbowałam na komputerze siostry i tam przeszło
        s Edge, najnowszy | Nieaktualne, po wyczyszczeniu pamięci jest dobrze
        s Pojęcia nie mam, co było w telefonie. Samsung A52
        a Chrome, w drugiej tak samo, więc co robić | Co ma do tego przeglądarka, strona sama pisze błąd 500 | Gdzie to sprawdzę
        a Pisałem w poniedziałek: Firefox. Od tamtej pory bez odpowiedzi
        c No jasne, teraz winna moja przeglądarka | Wszędzie działa, tylko u was nie, zastanówcie się
        o Chrome. Zauważyłam też, że mam w profilu złą datę urodzenia, jak to poprawić
        > Proszę sprawdzić, czy paczki nie ma u sąsiadów.
        s Mieli Państwo rację, była u pani z drugiego piętra! | Znalazła się w piekarni obok, wszystko dobrze
        s Syn odebrał i zapomniał powiedzieć, aż mi wstyd | Zapytałam, tak, miał ją pan Nowak w garażu
        s Zgadza się. Dziękuję i przepraszam za zamieszanie
        a Pytałem całą klatkę, nikt nie ma | Nie mam sąsiadów, to dom w lesie
        a Zrobiłam to, zanim napisałam. Proszę zapytać kierowcę, gdzie ją zostawił | U nikogo. A czyj jest podpis | oni też nie widzieli
        c Mam biegać po mieszkaniach za dostawę, za którą zapłaciłam | To nie moje zadanie szukać za was
        c Drugi raz w miesiącu! Mam dość waszego kuriera i was
        o Była tam. Czy na przyszłość można zaznaczyć, żeby zostawiać przy tylnych drzwiach
        > W ramach przeprosin dodaliśmy 50 zł do konta.
        s Bardzo miło, nie trzeba było | Dziękuję, w ogóle się nie spodziewałam | Widzę, przeprosiny przyjęte | Miły gest. Zgoda
        s To więcej, niż liczyłem | Cofam złe słowa, jesteście świetni
        a Nigdzie tego nie widzę | A sama paczka przyjdzie | Na koncie zero, logowałam się jeszcze raz | Dziękuję, ale kubka nadal brakuje
        a Jak to wykorzystać | odświeżyłam stronę i zniknęło
        c Zatrzymajcie sobie, straciłem cały dzień | Jałmużna zamiast pomocy | czyli tyle wart jest mój czas
        c 50 zł za zepsute wesele. Brak słów
        o Bardzo dziękuję. Myślę jeszcze o ławce ogrodowej, kiedy wróci
        o Miło. A można to połączyć z kartą podarunkową następnym razem
        > Serwisant będzie 12 listopada o 10.
        s 10 pasuje idealnie, na domofonie Nowak | Zapisane | Będę, proszę dzwonić dwa razy | Może być
        s Przyjechał na czas i naprawił w dziesięć minut, przemiły człowiek | Dobrze, otworzy żona | Ktoś będzie, trzecie piętro w lewo
        a Obawiam się, że nie dam rady, pisałam, że tylko po południu | Serwisant nie przyszedł
        a Popatrzył i pojechał, a pralka dalej cieknie | Jest południe, nikogo | Prosiłam o ten tydzień, mam wodę na podłodze
        c Serwisant zostawił brud i był niegrzeczny | Kolejny dzień bez pracy i nikogo, płakać się chce
        c Zrobił gorzej niż było, gratuluję fachowców
        o Ok. Niech przy okazji obejrzy zmywarkę, to inna marka | Dobrze. Chciałbym przedłużyć gwarancję, gdzie to się robi
        > Konto zostało odblokowane.
        s Mogę się znów zalogować, jesteście wielcy | Potwierdzam, jestem w środku | Rzeczywiście, wpuszcza
        s Działa na tablecie i na telefonie | Świetna robota, dwie minuty, inni potrzebują dni
        s Czemu wcześniej nie napisałem? Tydzień się męczyłem
        s Doskonale. Miłego wieczoru, Róża
        a Chyba nie, komunikat ten sam, czerwony | Wpuszcza i po sekundzie wyrzuca | To dlaczego pisze, że zablokowane do jutra | No nie
        a pięć minut działało i znów zablokowane | Weszłam, a zamówień nie ma
        c I na to trzeba było trzech dni i pięciu maili | Sami zablokowaliście bez powodu, wypadałoby przeprosić
        o Weszłam, dziękuję. Czy można połączyć z kontem na nazwisko panieńskie
        o Działa. Osobna sprawa: firma potrzebuje formularza dostawcy
        > Kurtkę można prać w 30 stopniach.
        s Dobrze, że zapytałam, bo bym zniszczyła | Jasne, 30 | To wyjaśnia sprawę | Tylko to chciałam wiedzieć | Wyprana, jak nowa
        s Pomocne, dzięki
        a To i na metce jest, a pytałam, jak wywabić olej | A podszewka też | W jakim proszku i czy może do suszarki
        a Wyprałam w 30 i się skurczyła | nie do końca rozumiem, ręcznie czy w pralce
        c Tak prałam i teraz pasuje na psa. Fatalna jakość za takie pieniądze | Widać, że nikt u was tego nie prał
        o Dziękuję. Zupełnie co innego: zgubiłam paragon, można wydrukować jeszcze raz | Ok. A zamki w torbach naprawiacie
        > Czy chodzi o zamówienie z 2 listopada?
        s Tak, o to | Właśnie | Tak, na nazwisko siostry | zgadza się | Tak, dwie książki i kalendarz | Dokładnie, czerwony czajnik
        s tak, przepraszam, że nie napisałam | Nie, o to z piątego | Nie, o drugie, 88120
        a Tak, i co z nim | O to. Minęły trzy tygodnie, proszę powiedzieć, co się dzieje
        a Nie, i pisałem już dwa razy, proszę zobaczyć 5 listopada
        c Co za różnica, zgubiliście je | Oczywiście, mam tylko jedno, ślepi jesteście
        o Tak. A następne może od razu do biura
        > Proszę wypełnić formularz, link poniżej.
        s Wypełniłem i wysłałem | Gotowe, minuta | Formularz jest u Państwa, numer 44120 | Wypełniony, mam nadzieję, że czytelnie
        s Właśnie poszło | rano wysłałem | Córka pomogła, wypełnione
        a Link prowadzi do pustej strony | Poniżej nie ma linku | Formularz chce numer, którego nie mam
        a Nie przyjmuje nazwiska z myślnikiem | Wypełniłam w piątek i cisza | Punkt 4 jest niejasny, o jaką datę chodzi
        c Na wszystko formularz, z ludźmi nie chce się wam rozmawiać | Jedenaście stron, żeby oddać skarpetki, śmieszni jesteście
        o Wypełnione. A stare baterie przyjmujecie
        > Cieszymy się, że się udało.
        s Ja też :) | Wzajemnie, wszystkiego dobrego | Jeszcze raz dziękuję | Będę was polecać | i nawzajem! | Pięć gwiazdek
        s Pozdrawiam ciepło, Tosia
        a Za wcześnie, znów przestało | Nic się nie udało, proszę przeczytać poprzedni mail | Skąd ten wniosek, pieniędzy dalej nie mam
        c Dobrze, że się cieszycie, ja nie | Cieszycie się? Straciłem trzy tygodnie i 800 zł
        o I jeszcze na koniec: kiedy zimowa wyprzedaż | Skoro już piszemy: jest zapasowy klucz do skrzynki
        > Jeśli lampka miga na czerwono, proszę wymienić baterię.
        s Nowa włożona, świeci na zielono | Rzeczywiście bateria | Tak, to było to. Że też sam na to nie wpadłem | Wymienione, działa
        s już nie miga, dziękuję | Ok, jutro kupię | Miałem w szufladzie i co powiem, ożyło
        a Nie miga, tylko świeci cały czas | Włożyłem nową i miga tak samo | Jaka bateria, w środku nic nie pisze
        a Jak to otworzyć, nie ma śrubek | A jeśli na żółto | Wymieniałem dwa razy, dalej czerwona
        c Bateria na tydzień, poważnie, wyrzucę to przez okno | Tania tandeta, nic więcej nie powiem
        o Wymienione. A czarne są | Zielona. Ciekawe, czy da się połączyć dwa
        > Nie udało się dodzwonić. Kiedy możemy zadzwonić?
        s O każdej porze po szesnastej | Jutro rano, 601 765 432 | Najlepiej w czwartek między drugą a trzecią
        s Nie trzeba dzwonić, załatwione | w tygodniu przed południem | Wolę mailem, jestem w pracy | Proszę dzwonić do żony, 601 111 222
        a Czekałem cały dzień, nikt nie dzwonił | Po co dzwonić, proszę tylko powiedzieć, gdzie paczka
        a Macie stary numer, nowy jest w formularzu, proszę zadzwonić, pilne
        c Dwa dni siedzę przy telefonie, dość kłamstw | Nigdy nie dzwonicie, tylko tak mówicie
        o Po piątej. I chciałbym spytać o leasing dla firm
        > Niestety wysyłamy tylko w Polsce.
        s Rozumiem | Szkoda, ale zasady to zasady | Uczciwie, zamówię na kolegę w Gdyni | Dziękuję, że wprost | Dobrze, będę wiedzieć
        s Jasne, trudno, dziękuję
        a Przecież Czechy są w Unii, proszę kogoś zapytać | A inną firmą na mój koszt | A gdzie to kupię u nas | kiedy to się zmieni
        c Na stronie jest „cały świat". To się nazywa kłamstwo | Najpierw wzięliście pieniądze, potem mówicie, wstyd
        o Ok. A karty działają w sklepie w Krakowie | To inaczej: robicie nadruki na zamówienie
        > Paczkomat był pełny, kurier zawiózł paczkę do punktu na Ogrodowej.
        s Odebrałem w drodze do domu, wszystko całe | Na Ogrodową mam nawet bliżej | Mam ją, pani w punkcie bardzo pomogła
        a Na Ogrodowej nikt o niej nie słyszał | Chcą kodu, a ja go nie dostałam | Byłem o szóstej, zamknięte, gdzie ta paczka nocuje
        c Wybrałam paczkomat, bo pracuję do późna, więc to dla mnie bez sensu i dobrze o tym wiecie
        c Trzeci pełny paczkomat w miesiącu, zróbcie coś z tym
        o Odebrane. Czy mogę ustawić inny paczkomat jako domyślny
        > Zamówienie anulowaliśmy przed wysyłką, tak jak Pani prosiła.
        s Szybka robota, mam u was dług | Kamień z serca | Świetnie, to zamawiam właściwy kolor
        s Mail o anulowaniu też przyszedł, więc załatwione
        a A aplikacja pisze, że przekazano kurierowi | Prosiłam o anulowanie jednej rzeczy z dwóch | A pieniądze wrócą same?
        c Prosiłem o zmianę, a wy po prostu anulujecie, nikt nie czyta porządnie
        c Teraz go nie ma i straciłam miejsce w kolejce, piękne dzięki
        o Dobrze. A cena szarego utrzyma się do piątku?
        > Opłatę celną ponosi odbiorca, nie możemy jej przejąć.
        s Rozumiem, to zapłacę | Zapłaciłem na poczcie, paczka w ręku | Teraz przynajmniej wiem, za co to
        s nie mam zastrzeżeń, chciałem tylko wiedzieć
        a A ile wyjdzie u mnie, wartość 90 euro | Przy zamówieniu było, że wszystko w cenie
        a Zapłaciłem i dalej trzymają, jakich papierów chcą
        c Nigdzie nie uprzedzono, to wprowadzanie w błąd | Jeszcze 160 zł do tego, czuję się oszukana
        o Dobra. A gdyby następną wysłać do brata w Niemczech, byłoby taniej?
        > Nikt nie odebrał paczki i wróciła do nas. Wysłać ponownie?
        s Tak, jeszcze raz, ale do pracy | Proszę wysłać, byłam w szpitalu, przepraszam | Nie, proszę o zwrot pieniędzy
        s Wysyłajcie, od wtorku jestem w domu
        a Nie odebrał skąd? Awiza nie było | A kto płaci za drugą wysyłkę
        a Cały tydzień byłem w domu, nikt nie dzwonił, proszę wyjaśnić, co się stało
        c Nikt nie powiedział, że gdzieś czeka, to wasza wina, a nie moja | Mam płacić za lenistwo waszego kuriera
        o Tak. I dorzućcie świecę, której zapomniałam zamówić, da się?
        > Dostała Pani cudze zamówienie. Proszę je zatrzymać, właściwe jest w drodze.
        s Dzięki, kot sąsiadki się ucieszy | Moje przyszło dzisiaj, zapominamy o sprawie | Hojnie! A moje już mam | Nic się nie stało
        a Miało być w środę, a jest sobota | I dzisiaj znowu cudze | Potrzebna etykieta z niego? I co z tym, za co zapłaciłem
        c Czyli ktoś ma teraz mój adres, jak można tak pracować | Druga pomyłka i nikt nie odpowiada
        o Miło. Pytanie o coś innego: ile ważny jest kupon z ulotki
        > Usunęliśmy adres z newslettera.
        s Nareszcie spokój, dziękuję | Od tamtej pory nic nie przyszło, więc działa | Sklep lubię, tylko maili było za dużo | Potwierdzam
        a Dziś rano znów przyszedł | Wypisywałam się cztery razy, a przychodzą | To był inny adres, ten z kropką
        c To niezgodne z prawem, nie wyrażałam zgody | Dziesięć maili tygodniowo, to już nękanie
        o Dobrze. A wiadomości o zamówieniach zostaną i jak włączyć sms
        > Wylogowaliśmy wszystkie urządzenia, proszę ustawić nowe hasło.
        s Ustawione, nic dziwnego już nie widać | Gotowe i włączyłam drugi krok | Czuję się dużo bezpieczniej, dziękuję, że tak szybko
        s To syn na tablecie, fałszywy alarm
        a Obcy dalej tam jest, godzinę temu złożono zamówienie | Ustawiłem, a teraz pisze, że mail nie mój | Zabrano punkty, wrócą?
        c Trzy dni złodziej kupował moją kartą, a wy patrzyliście | Nikt nie odbiera, kiedy mnie okradają
        o Ustawione. Czy dostanę listę danych, które o mnie macie
        > Dane usuniemy w ciągu miesiąca, poza fakturami.
        s Tylko o to mi chodziło | Miesiąc w porządku | Słusznie, faktury trzeba trzymać | Dziękuję, że bez zbędnych pytań
        a Miesiąc minął w zeszłym tygodniu, a dalej mogę wejść | Które faktury i jak długo | Prosiłam najpierw o kopię, a potem usuwać
        c Miesiąc na jeden przycisk, nie chcecie oddać moich danych | Zwrócę się do urzędu, jeśli znów będą wymówki
        o Ok. Żona też chce usunąć swoje, ma sama napisać?
        > Ta wiadomość nie była od nas. Proszę nie klikać.
        s Dobrze, że zapytałem | Skasowane, dziękuję za ostrzeżenie | Czułam, taka dziwna pisownia | Nie kliknąłem, wyrzuciłem
        a Kliknąłem i wpisałem kartę, co teraz | Na pewno? Był tam numer mojego zamówienia | Dzwonią do mnie, skąd wiedzą, co kupiłam
        c Czyli wyciekły wam moje dane i każecie nie klikać | Skąd inaczej mają mój numer, przyznajcie się
        o Jasne. A mail o ankiecie z nagrodą jest wasz? I macie sklep w Opolu
        > Płatność nie przeszła, bank czekał na potwierdzenie. Proszę potwierdzić w aplikacji banku.
        s Potwierdzone, zamówienie przeszło | Teraz za pierwszym razem | Racja, przeoczyłam wiadomość z banku
        s Zapłaciłam drugą kartą, poszło
        a W aplikacji nie ma czego potwierdzać | Bank mówi, że nie było zapytania
        a Potwierdziłem dwa razy i za każdym razem wróciło do koszyka | Znowu odrzucono
        c Każdy kiosk przyjmuje karty, tylko wy nie umiecie | Wieczór stracony, biletów już nie ma, dzięki wam
        o Przeszło. Faktura może być na firmę? I jest telefon na przyszłość?
        > Cena na stronie była pomyłką. Możemy sprzedać za 1490 albo anulować.
        s Proszę anulować | I za 1490 nieźle, biorę | Każdy się myli, anulujcie, bez urazy | Wezmę za 1490
        a Zgodnie z prawem obowiązuje cena podana, proszę zapytać kierownika | Mam potwierdzenie na 490, kiedy wyślecie
        a A drugi towar? Tam cena jest dobra
        c Najpierw zwabić, potem trzy razy drożej, tani chwyt | Gdyby pomyłka była na waszą korzyść, nikt by nie wspomniał
        o Anulujcie. Widziałem też, że dywan w katalogu jest tańszy, ta cena obowiązuje?
        > Porozmawialiśmy z kolegą. Przepraszamy za ton.
        s Przeprosiny przyjęte, każdy ma gorszy dzień | Doceniam, że potraktowano to poważnie
        s Dobrze, że napisaliście. Nic więcej nie trzeba | Z klasą
        a A moje pytanie, to o kaucję | Co to zmienia, kranu jak nie było, tak nie ma | Czy ktoś spojrzał na samo zamówienie?
        c Ładne słowa, za tydzień będzie to samo | Rzucił słuchawką, rozmowa nie wystarczy
        o Dziękuję. Coś milszego: bierzecie latem praktykantów?
        > Wszystkie zegarki są prosto od producenta, z certyfikatem.
        s Uspokoili mnie Państwo, dziękuję | Certyfikat był pod poduszką w pudełku | To kupuję ze spokojną głową
        s Mój zegarmistrz też mówi, że prawdziwy
        a W moim certyfikatu nie było | Numeru na kopercie producent nie zna, pytałem | Litery na tarczy są krzywe, jak to wyjaśnić
        c Podróbka i dobrze o tym wiecie | Pasek śmierdzi klejem, logo odpada, co to za oryginał
        o Uspokajające. A stare zegarki w rozliczeniu bierzecie?
        > Nóż kosztuje 60 zł i pasuje do wszystkich modeli od 2018.
        s Zamówiłam, dziękuję | Mój jest z 2020, więc pasuje, super | Tnie jak pierwszego dnia | 60 może być
        a Mój jest z 2016, jest coś do niego | Kupiłem taki i otwór jest nie z tej strony | Gdzie na maszynce jest rok
        c Nowy nóż po pół roku, kiedyś była stal, teraz blacha | 60 za coś, co wszędzie kosztuje 15
        o Dziękuję. A jak naostrzyć stary? I kabel osobno jest?
        > Proszę nie używać grzejnika i podać numer z tyłu, odbierzemy go.
        s 7781-C | Wyłączony, numer GR 2204 | Numer poniżej, dziękuję, że traktujecie to poważnie | Spakowany, kierowca może przyjechać
        a Przypalił mi dywan, kto zapłaci | Numeru nie widać, stopił się | A do tego czasu czym grzać pokój dziecka
        c O mało nie spalił mieszkania, a wy o numer | Takich rzeczy nie wolno sprzedawać, igracie z życiem
        o GR 1180. A inne tej marki, ten mały niebieski, też są groźne?
        > Sofa będzie znowu w połowie stycznia.
        s Styczeń nam pasuje, remont i tak się nie skończy wcześniej | Pięknie, poczekamy | To proszę mnie wpisać | dobrze, mam czas
        a We wrześniu mówiliście o październiku | Połowa, czyli przed 15. czy po | Szara też czy tylko zielona
        c Najpierw październik, potem święta, teraz styczeń, kto wam uwierzy | Od lata siedzimy na kartonach przez was
        o Ok. A dywan ze zdjęcia też wasz, nie wiecie?
        > Plecak waży 900 gramów i ma 30 litrów.
        s Dokładnie to chciałem wiedzieć | 30 mi wystarczy, zamówiłam | Lżejszy, niż myślałem. Dzięki
        a A z pokrowcem | Pytałam o wymiary zewnętrzne, do samolotu | Na stronie jest 25, co jest prawdą
        c Mój waży 1,4 kg, zważyłem, piszecie byle co
        o Super. Będę w tym tygodniu w sklepie, stary też można wyczyścić?
        > Dla początkujących lepszy jest mały zestaw, duży wymaga wprawy.
        s To mały | Pomogło w wyborze, dziękuję | Rozsądnie | siostrzeniec zachwycony, dobra rada
        a Robi to od roku, to jeszcze początkująca? | A w kolorach jaka różnica | Pytałam też o wiek, ma dopiero osiem lat
        c Po prostu chcecie sprzedać to, co zostało
        o To mały. A kursy w Radomiu są, nie wiecie?
        > Pakujemy w papier ze wstążką i wkładamy kartkę.
        s Jak miło | Popłakała się ze szczęścia, dziękuję za staranność | Proszę napisać: Dla Ani od nas wszystkich
        s Idealnie, wstążka czerwona
        a Przyszło bez papieru i z fakturą na wierzchu | Kartka może mieć ponad 100 znaków? | Kartki nie było
        c Wstążka to była taśma, wstyd było dać | Wzięliście 20 zł za podartą torebkę
        o Miło. A drugi prezent można na inny adres, to osobne zamówienie
        > Od 50 sztuk dajemy dziesięć procent.
        s Dobrze, bierzemy 60 | Przekazałem do zakupów, dziękuję | Odpowiada nam | Umowa stoi, przyjmujemy
        a A za 48? | Dziesięć procent od netto czy brutto | Pytałem, czy da się logo, tego zabrakło
        c Konkurencja daje piętnaście, u was trzeba żebrać o grosz
        o Dobrze. Potrzebujemy jeszcze dwóch ławek do stołówki, do kogo z tym
        """
}
