extension AnswerPhrases {
    static let polishFourthSamples = """
        > Zamówienie zostało nadane, numer przesyłki jest w wiadomości SMS.
        s Widzę, że już w Łodzi, super szybko | A, w SMS-ie! Szukałam w mailu. Dziękuję | Dzięki, bałem się, że przepadło
        a Ten numer pokazuje paczkę dla kogoś z Rzeszowa | Nie dostałam żadnego SMS-a
        a To samo pisali Państwo we wtorek, a status wciąż „przygotowana” | nadane, ale na który adres? prosiłem o zmianę
        c Ładnie to brzmi, tylko że nadają Państwo tak od tygodnia | Dopiero jak się człowiek poskarży, to się ktoś ruszy
        o Dziękuję! Czy do kolejnej paczki można poprosić o mniej folii?
        > Niebieskiego już nie mamy. Woli Pani poczekać do 14 maja czy wysłać zielony?
        s Zielony też ładny, proszę wysłać | Poczekam, do maja niedaleko | Ani jedno, ani drugie, proszę po prostu anulować. Bez urazy
        s zielony | Niech będzie zielony, córka i tak go zaraz pomaluje
        a Jak to nie macie, skoro na stronie jest „dostępny”? | A jak 14 też nie będzie? | Odpisałam już w piątek, że poczekam. I co dalej?
        c Sprzedają, czego nie mają. Brawo. | To po co mi Pan brał pieniądze tydzień temu
        o Poczekam. Proszę też usunąć z zamówienia drugą poduszkę, kupiłam gdzie indziej
        > Proszę zalogować się nowym hasłem.
        s Weszło za drugim razem, pewnie literówka. Dzięki wielkie | Jestem w środku, bardzo dziękuję
        s Działa na komputerze i na telefonie, nic więcej mi nie trzeba
        a Próbuję i próbuję, wyrzuca mnie za każdym razem | nowe hasło też odrzuca | Zalogowałam się, ale nie ma moich zamówień
        a Jakim nowym? Nic nie przyszło | Pisze, że link był już użyty
        c Czwarte hasło w tym tygodniu, może ktoś to w końcu przetestuje | Chciałam kupić skarpetki, a straciłam godzinę na logowanie
        o Poszło. A da się połączyć moje konto z kontem męża?
        > Pieniądze wrócą na kartę w ciągu dziesięciu dni.
        s Dziesięć dni mi nie przeszkadza | Są od rana, szybciej niż Państwo pisali
        s Wszystko wróciło co do grosza. Przepraszam za mój ton w telefonie | czyli nic nie muszę robić, dziękuję
        a Ta karta jest zastrzeżona od wiosny, to gdzie trafią? | Dziesięć dni minęło w niedzielę | Połowę płaciłam bonem. Bon też wróci?
        a wróciła tylko część | Roboczych czy zwykłych?
        c Brać w sekundę, oddawać w dziesięć dni. Cudowny interes. | Przez Was pożyczałam na czynsz
        o Dobrze. A kiedy zaczyna się zimowa wyprzedaż, bo mam oko na jeden płaszcz
        > Żeby wymienić buty, potrzebujemy rozmiaru.
        s 42 poproszę | O numer większe, czyli 39 | Zmierzyłem jeszcze raz, wychodzi 44
        s Niech już zostaną, rozchodziły się i leżą idealnie | Proszę 41, do 20 jestem w domu
        a Pisałam w formularzu: 42. Nikt tego nie czyta? | A co by Pani doradziła? Stopa ma 26,5 cm, a tabela kończy się na 26
        a Kto zapłaci za odesłanie tych małych? | Ja nie chcę innych butów, tylko zwrot pieniędzy
        c Trzecia para ze złym numerem na pudełku, to już przestaje być śmieszne
        c Gdyby Wasza tabela była coś warta, tobyśmy do siebie nie pisali
        o 42. A sznurowadła są też białe?
        > Paczkę odebrał sąsiad spod numeru 12.
        s Faktycznie, była u niej. Dziękuję | Zagadka rozwiązana, myślał, że to dla niego
        s Tak, kartka leżała pod wycieraczką, moja nieuwaga
        a W naszej ulicy nie ma numeru 12 | Dzwoniłam do nich, nic nie wiedzą o żadnej paczce | Pod 12 jest pustostan
        a Byłem tam trzy razy, nikt nie otwiera
        c Nikt mnie nie pytał o zgodę. Rozdajecie moje rzeczy obcym ludziom. | No pięknie, akurat temu, z którym się sądzę
        o Mam. Czy mogę zastrzec, żeby nic nie zostawiać u sąsiadów?
        > Przekazaliśmy sprawę technikom, odpiszemy do środy.
        s Do środy wytrzymam | Dzięki, że potraktowali to Państwo poważnie | Już samo ruszyło, proszę im powiedzieć, żeby nie szukali
        s Okazało się, że to moja przeglądarka. Proszę przeprosić techników
        a Dziś czwartek | Środa minęła, odpowiedzi brak | Która środa? | I co, zajrzeli? Potrzebuję tej strony do podatków
        c Tylko przekazujecie. To Wam wychodzi najlepiej. | Technicy mają to od sierpnia, przestałem w nich wierzyć
        o Dobrze. Z innej beczki: chcę zrezygnować z papierowego katalogu
        > Kod rabatowy to WIOSNA10, proszę wpisać go w koszyku.
        s Od razu zadziałał, dycha mniej | Aaa w koszyku, ja szukałem przy płatności. Dzięki | wpisane, kupione
        a Pisze, że tylko dla nowych klientów | W telefonie nie ma takiego pola | Wpisuję i cena ani drgnie
        a Na przecenione też działa? Z butów nic nie odjęło
        c Kod, który na nic nie działa. Co za hojność.
        o Super. A następnym razem mogę użyć dwóch naraz?
        > Stół jest z litego dębu i waży 48 kg.
        s I o to chodziło, zamówione | Cięższy niż myślałam, to odpuszczę. Ale dziękuję | Świetnie, bałem się, że to okleina
        a A nogi? Napisali Państwo tylko o blacie | Pytałam o wysokość, nie o wagę | Z jednego kawałka czy klejony?
        c Każda odpowiedź to kopia ze strony. Umiem czytać.
        o Dziękuję. A krzesła sprzedają Państwo pojedynczo?
        > Do reklamacji potrzebny jest paragon.
        s W załączniku | Przesyłam obie strony, data jest na drugiej | Wyrzuciłam, trudno, niech tak zostanie, to był stary czajnik
        s Proszę bardzo, trochę krzywo zeskanowane
        a Wgrałem go w piątek. Coś się ruszyło? | Gdzie na koncie znajdę kopię? Lista kończy się na 2022
        a To był prezent, nie mam. I co wtedy? | A wyciąg z konta wystarczy?
        c Robicie pod górkę, żeby ludzie dali sobie spokój | A za tydzień pewnie będzie potrzebny akt urodzenia
        o Jest w załączniku. Brakowało też instrukcji, macie ją w pliku?
        > Kurier przyjedzie jutro między 9 a 12.
        s Będę w domu, dziękuję | Przyjechał wpół do jedenastej, bardzo uprzejmy pan | Pasuje, mama odbierze
        s ok, a jak nie, to odbiorę sam z punktu
        a Pracuję do trzeciej, można później? | Nie przyjechał. Siedziałam całe przedpołudnie | Czy zadzwoni wcześniej? Domofon nie działa
        a W poniedziałek też miało być jutro
        c Drugi dzień urlopu na darmo | Wczoraj też tak mówili, już w nic nie wierzę
        o Dobra. A starą lodówkę od razu zabiorą?
        > Subskrypcja została anulowana, nic więcej nie pobierzemy.
        s Dziękuję, poszło gładko | Może wrócę jesienią, dzięki | Potwierdzam, mail też przyszedł. Miłego dnia
        s Bałam się długiej walki, a tu proszę
        a To skąd dziś rano opłata 9,99? | W aplikacji stoi: odnowienie trzeciego | Nie chciałem rezygnować, tylko zawiesić
        a A co z miesiącem, za który zapłaciłam?
        c Prosiłam o to w styczniu. Cztery maile, żeby wyłączyć coś, co kliknęłam przez przypadek
        o Świetnie. Czy usunięcie moich danych też u Państwa, czy u kogoś innego?
        > Zdjęcia powinny mieć co najmniej 1000 pikseli szerokości.
        s A moje mają 640, zeskanuję jeszcze raz | Wgrałam większe, ostrzeżenie znikło
        a Moje mają 4000 i strona dalej marudzi | Skąd mam wiedzieć, ile mają? | Nie rozumiem, co to piksele, można prościej?
        c Album na urodziny babci zepsuty, a Państwo mi tu o pikselach
        o Tak zrobię. A na płótnie też drukujecie?
        > Towar można zwrócić w ciągu 30 dni w oryginalnym pudełku.
        s Jasne, dziękuję | Dobrze wiedzieć, ale chyba go sobie zostawię | Pudełko jest, jutro nadam
        a To wiem. Pytałem, kto płaci za wysyłkę | Pudełko przyszło rozdarte, i co teraz | Od zamówienia czy od odbioru
        a Odesłałam dwa tygodnie temu i cisza
        c Cytujecie mi regulamin, który sama Wam wkleiłam. Czy ktoś przeczytał mojego maila?
        o Dzięki. A te sztućce mogą iść do zmywarki?
        > Proszę zaktualizować aplikację do wersji 5.
        s Zaktualizowane, śmiga | Pomogło! | Wyłączyłam kiedyś aktualizacje, gapa ze mnie. Już dobrze
        a Mam już 5 | Mój telefon jest za stary na piątkę | Zrobiłem, zamyka się po dwóch sekundach jak wcześniej
        a Po aktualizacji nawet się nie otwiera
        c Od wersji 5 nic już nie działa, serdecznie dziękuję | Każda aktualizacja gorsza od poprzedniej
        o Działa. Zniknął ciemny motyw, czy tak ma być?
        > Reklamacja była zasadna. W ramach przeprosin dostaje Pani 60 zł na zakupy.
        s Bardzo miło, nie liczyłam na to | Przeprosiny przyjęte | Jesteśmy kwita, zamówię znowu | uczciwie
        a Nie widzę tych 60 zł na koncie | Miło, ale co ze stłuczoną szklanką? | A kiedy przyjdzie brakująca część?
        a jak się tego używa, jest jakiś kod?
        c 60 złotych za trzy tygodnie bez pralki. Proszę sobie zatrzymać. | Nie chcę jałmużny
        o Dziękuję. To wezmę ten mały wazon, jest w sklepie w Gdyni?
        > Faktura jest w załączniku.
        s Dokładnie o to prosiła księgowa | Otworzyło się, miałem stary program | Jest, dzięki
        a Nie ma żadnego załącznika | Na starą firmę. Prosiłam o nową nazwę | To za marzec, a ja potrzebuję kwietniowej
        a Plik się nie otwiera, że niby uszkodzony
        c Ile można, trzeci mail i dalej zły plik
        o Jest. Do kogo się zgłosić, jeśli chcę kupować dla całego biura?
        > Zmieniliśmy adres dostawy zgodnie z prośbą.
        s Widzę w zamówieniu, teraz się zgadza | Ale tempo! Dziękuję, Tomek | Dzięki i przepraszam za zamieszanie z numerem domu
        a Zmienili Państwo adres na fakturze, nie dostawy | W śledzeniu dalej stary
        a Ale zniknął numer mieszkania, kurier mnie nie znajdzie
        c I tak pojechało na stary. A ostrzegałam dwa razy.
        o Idealnie. Mam też nowy telefon, gdzie to zmienić?
        > Odcień na ekranie może się nieco różnić od rzeczywistego.
        s Prawda, w dziennym świetle jest w sam raz | Przyłożyłam do zasłon i jednak pasuje
        a Nieco? Zamówiłam szary, a to jest różowe | To mogę odesłać czy nie?
        a Ale obie poduszki są z jednego zamówienia i każda inna. Dlaczego?
        c Świetna wymówka, żeby wypchnąć resztki z magazynu
        o Nic nie szkodzi, będzie do przedpokoju. Jak z tego sprać wino?
        > Proszę napisać, jaka lampka się świeci.
        s Czerwona mruga dwa razy i gaśnie | Żadna | zielona, po minucie pomarańczowa
        s Dziwne, dziś wszystkie świecą i grzeje. Chyba musiał odpocząć
        a Mówiłam to już koledze przez telefon. Kiedy dostanę nowy? | W tym modelu nie ma lampek | Niebieska. I co teraz, nadal zimno
        c Lampka! Z tego się dymiło, a Pan pyta o lampkę
        o Czerwona. Poza tym: czy jest do tego dłuższy kabel?
        > Pani zwrot dotarł i jest sprawdzany.
        s Dobrze, że się nie zgubił, tyle chciałam wiedzieć | To czekam cierpliwie
        a Jak długo to trwa? Leży u Was od drugiego | Wszystkie trzy rzeczy czy tylko pierwsza paczka?
        a tak samo było napisane dwa tygodnie temu
        c Trzy tygodnie sprawdzania poduszki | Macie i moje pieniądze, i moją poduszkę, sprytnie
        o Super. Włożyłam tam karteczkę z pytaniem o kołdrę, dotarła?
        > Gwarancja skończyła się w marcu, naprawa kosztowałaby 250 zł.
        s Dobrze, proszę naprawiać | Szkoda, ale rozumiem | To wolę kupić nowy. Dzięki za sprawdzenie
        a Zepsuł się w lutym i w lutym zgłosiłam | Z przesyłką czy bez? | To czemu na stronie pisze pięć lat?
        c Padł dwa tygodnie po gwarancji, jak na zamówienie | 250 za plastikowy zawias, no chyba nie
        o Dobra, zostawmy. A skupujecie stary sprzęt?
        > Proszę wybrać termin montażu: poniedziałek, wtorek albo piątek.
        s Piątek | wtorek, jeśli można to po szesnastej | Obojętnie, jestem na emeryturze | Żaden, ktoś mi już zamontował. Ale dziękuję
        a Same robocze. Nie ma nic w sobotę? | Wybrałem już piątek i nikt nie przyjechał | O której w piątek?
        c Kolejny termin. Dwa razy opróżniałam kuchnię.
        o Piątek. A zajrzałby przy okazji do zmywarki? Zapłacę oczywiście
        > Poprawiliśmy nazwisko na bilecie.
        s Bez zarzutu, nareszcie przez „ó” | Sprawdziłam, wszędzie już dobrze
        o Cudnie. Czy wózek dziecięcy wymaga osobnego biletu?
        a Nazwisko dobre, za to imię zniknęło
        > Korekta wystawiona, saldo wynosi zero.
        s Nigdy mnie tak nie cieszyło zero | Zgadza się, upomnień brak
        a W panelu mam minus 14,20
        > Brakujące śruby wysłaliśmy dziś listem.
        s Dotarły, regał stoi, żona znów się odzywa | Są! I jeszcze jedna na zapas
        a Nie ten gwint, te są M5 | Doszły śruby, kołków ani śladu
        > Połączyliśmy zamówienia w jedną paczkę.
        s Super, pan nie będzie dwa razy wchodził na czwarte
        a A drugie koszty wysyłki wrócą?
        > Zablokowaliśmy kartę, nikt już nią nie zapłaci.
        s Uff, wreszcie mogę odetchnąć | Od tamtej pory spokój, sprawdzam co godzinę
        o Dzięki. Babcia dostała podobny SMS, co ma zrobić?
        a Dziś o siódmej poszła następna
        > Znaleźliśmy książkę w magazynie.
        s Świetnie, i tak dopiero kończę pierwszy tom | To kamień z serca
        a I co, jedzie do mnie, czy mam zamówić od nowa?
        > Przedłużyliśmy Pani czas na zwrot do końca miesiąca.
        s Nie wie Pan, jaki to dla mnie ciężar z głowy | Ślicznie dziękuję, wychodzę ze szpitala dwudziestego, zdążę
        a Którego miesiąca? Dziś trzydziesty pierwszy
        > Uzupełniliśmy informację o alergenach.
        s Przeczytałam, bez orzechów, będzie miał tort jak inne dzieci
        a „Może zawierać śladowe ilości” – ale czego?
        > Dziękujemy za zgłoszenie uszkodzonego linku.
        s Nie ma za co, klikam we wszystko | Drobiazg
        o Proszę. Znalazłem coś jeszcze: godziny otwarcia w Tychach są zeszłoroczne
        > Cieszymy się, że udało się to wyjaśnić.
        s Ja też! Zdrowia życzę | I ja się cieszę, niepotrzebnie Państwa podejrzewałem
        a Prawdę mówiąc, nie udało się. Po godzinie zaczęło się od nowa
        > Niestety nie możemy zrobić wyjątku.
        c Nie możecie czy nie chcecie | To żegnam. Ani złotówki więcej. | Regulamin ważniejszy od człowieka, zapamiętam
        s Warto było zapytać, dziękuję i tak
        a A kto może? Chcę rozmawiać z tą osobą
        > Reklamacja została odrzucona, wada wynika ze zużycia.
        c Zużycia. Po dwóch dniach. | Widocznie źle je nosiłam, na nogach
        a Zużycie czego? Zamek nie był ani razu zapięty | Proszę, żeby ktoś obejrzał to jeszcze raz, na zdjęciu widać szew
        s Spodziewałam się. Dziękuję za sprawdzenie
        > Różnicy w cenie nie możemy zwrócić.
        c Kupione w niedzielę, w poniedziałek za pół ceny. Czuję się wystrychnięta na dudka.
        a Na stronie jest gwarancja najniższej ceny przez 14 dni, to co to jest?
        s Trudno, sama się pospieszyłam, a płaszcz i tak piękny
        > Nie przyjmiemy zwrotu, bo plomba jest zerwana.
        c Krem w pudełku, którego nie wolno otworzyć. Proszę się nad tym chwilę zastanowić.
        a Plomba była zerwana, jak przyszło. O tym właśnie pisałam | jak mam obejrzeć bez zrywania
        s Rozumiem, higiena. Oddam siostrze
        > Nie mamy dodatkowych informacji od przewoźnika.
        c Nikt nic nie wie, ale zapłacone | To kto ma je mieć, ja?
        a To proszę ich zapytać, umowę ma Pan z nimi, nie ja | więc co dalej? mija dziewiętnasty dzień
        > Dziękujemy za cierpliwość.
        c Skończyła mi się | Proszę nie dziękować za coś, czego nie mam
        a Cierpliwa jestem od Wielkanocy. Kiedy?
        s Żaden kłopot, mam co czytać
        > Przekazaliśmy Pani uwagi do właściwego działu.
        c Jedni drugim przekazują, a nikt nie odpowiada
        a I ten dział kiedyś odpisze? Pytanie było na tak albo nie
        s Dobrze, to była tylko sugestia
        > Przepraszamy za wszelkie niedogodności.
        c Ślub bez garnituru to nie niedogodność | Wszelkie? Mogę wymienić
        a Przeprosiny przyjęte, tylko garnituru dalej nie ma
        s Przyjmuję, w końcu stanęli Państwo na wysokości zadania
        > Z powodu dużej liczby zapytań prosimy o wyrozumiałość.
        c Może warto zapytać, czemu tyle osób pisze | Jedenasty dzień jestem wyrozumiała. Wystarczy.
        a Czy mogę chociaż dostać numer sprawy?
        > Opóźnienie wynika ze strajku w porcie.
        c Strajk skończył się w maju. Czytam gazety
        a Jakim porcie? Moja jedzie spod Poznania
        s Słyszałem w radiu, siła wyższa. Przyjdzie, to przyjdzie
        > Takie różnice mieszczą się w normie.
        c Sześć centymetrów normy, proszę to wytłumaczyć drzwiom
        a Gdzie jest ta norma zapisana?
        > Prosimy skontaktować się bezpośrednio z producentem.
        c Płaciłem Wam. Nie będę pisał na Tajwan | Wygodne, nie powiem
        a Odesłali mnie z powrotem do Was. To kto w końcu? | Na jaki adres? Strona jest po chińsku
        s Zrobione, wysyłają nowy. Dzięki za podpowiedź
        > Środki zobaczy Pan na koncie w ciągu 14 dni.
        a Dziś szesnasty dzień i dalej brakuje 230 zł | przyszło 40 ze 130
        c Pobrać umieliście szybciej
        s Przyszły trzeciego dnia, jestem pod wrażeniem | nie pali się, byle przyszło
        > Oddzwonimy w ciągu dwóch godzin.
        a Cztery godziny. Telefon mam włączony | nikt nie dzwonił | Na który numer? Podałam dwa
        s Właśnie rozmawiałam, wszystko ustalone, przemiła pani
        c Siedzę przy telefonie jak nastolatka i nic. Żenujące.
        > Strona jest w przebudowie, powinna ruszyć w południe.
        a 14:20 i nic
        s Ruszyła o jedenastej, bilety kupione, radość w domu
        > Nowa partia będzie w pierwszym tygodniu maja.
        a Jest drugi, a tu dalej „powiadom mnie”
        s Czekałam dwa lata, to i miesiąc poczekam
        o To rozejrzę się dalej. A zestaw startowy jest coś wart?
        > Proszę przetrzeć czujnik suchą szmatką.
        a Suchą, mokrą, spirytusem, modlitwą. Piszczy | który to czujnik | Przetarte. Pip pip pip
        s No proszę, odrobina mąki. Cicho jak makiem zasiał | przetarłem i po sprawie
        c Sama bym na to wpadła. Płaciłam za robota, nie za sprzątanie
        > Proszę wyłączyć blokadę reklam.
        a W komputerze w pracy żadnej nie mam | Wyłączona, ta sama biała strona
        s To było to, zapomniałem, że ją mam
        > Proszę przytrzymać oba przyciski przez dziesięć sekund.
        a trzymałam, aż mi palce zbielały, nic | u mnie jest jeden przycisk
        s Najdłuższe dziesięć sekund w życiu, ale żyje!
        > Proszę spróbować w innej przeglądarce.
        a W trzech. W każdej to samo
        s w Firefoksie poszło, mnie to wystarczy
        c Może zamiast mojej przeglądarki zmieńcie swoją stronę
        > Proszę usunąć produkt z koszyka i dodać ponownie.
        a To teraz pisze wyprzedane! Miałam ostatni w koszyku! | Dodałem. Znowu 0,00
        s Dodane, zapłacone, dzięki
        > Czy wymiana dotarła?
        s Wczoraj, wszystko w porządku, nawet pudełko proste | owszem
        a Nie | do dzisiaj rana nie | Coś dotarło, ale to nie wymiana, tylko mój stary wrócił
        > Czy czwartek Pani odpowiada?
        s Tak | jak najbardziej | Czwartek super, po obiedzie
        a Nie, pisałam, że cały tydzień wyjeżdżam. Co jeszcze jest?
        > Prosimy o numer partii ze spodu puszki.
        s L 2291 C, za nim jest gwiazdka | Starte, ale czytam 88-04-B
        a Puszka poszła w piątek do śmieci, trzeba było od razu mówić | jest tylko kod kreskowy
        > Proszę opisać, co się stało.
        s Mieszałam, rączka odpadła, zupa na kuchence. Nikomu nic się nie stało
        s Nic wielkiego: włączyłem, huk, zapach ryby, ciemno. Sobota, ósma rano
        c Piąty raz? Proszę sobie doczytać.
        > Prosimy o zgodę na zwrot w dwóch częściach.
        s Zgadzam się | Dwie części w porządku
        a Dlaczego w dwóch? A kiedy druga? | Nie zgadzam się, chcę całość naraz
        > Znaleźliśmy drugie konto na Pani nazwisko. Czy to Pani?
        s Ze studiów, mój Boże. Proszę usunąć | moje, całkiem zapomniałam
        a Nie. Kto je założył? Co kupił na moje konto?
        > Wkładki są z korka i można je wyjąć.
        s To mi wystarczy
        a W obu parach czy tylko w letniej? | Wyjąć tak, ale czy można prać?
        > Lampa ma 52 cm wysokości.
        s O dwa za dużo na moją półkę. Szkoda, ale lepiej wiedzieć | To się zmieści, na styk
        a Z kloszem czy bez? | a szerokość?
        > Wysyłamy na Islandię, koszt zobaczy Pan w kasie.
        a Mniej więcej ile, zanim wszystko wypełnię?
        s Wyszło 11 euro, to jak za darmo. Zamówione
        > Punkty doliczamy cztery tygodnie po zakupie.
        a To było w lipcu
        s Rozumiem, czekam więc
        c Cztery tygodnie na dodanie dwóch liczb
        """
}
