extension AnswerPhrases {
    static let polishSixthSamples = """
        > Odpowiedź na wiadomość wyślemy w ciągu 48 godzin.
        c Odpowiedź, że będzie odpowiedź. W jakich my czasach żyjemy | Dwa dni na „tak” lub „nie”. Musicie być bardzo zajęci
        c Tak jak poprzednio, kiedy z 48 godzin zrobiły się trzy tygodnie
        a To było w piątek, a ja dalej nic nie wiem
        > Towar jest sprawdzany przed wysyłką.
        c Przez kogo, przez niewidomego? | Sprawdzany! W pudełku była kanapka | To temu, kto sprawdza, przydałyby się nowe okulary
        a To skąd rysa długa jak moja ręka?
        > Kurier nie zastał Pana.
        c Nawet nie próbował. Mam kamerę, mogę pokazać pustą ulicę
        c Dziwne, od szóstej siedzę i nic innego nie robię, tylko na niego czekam | Zawsze tak mówią. Lenistwo i tyle
        a Byłem cały dzień. Przyjedzie jeszcze raz?
        > Przykro nam, że nie jest Pani zadowolona.
        c Byłoby Wam bardziej przykro, gdybyście musieli na tym siedzieć | Słowa nic nie kosztują, w przeciwieństwie do Waszych kanap
        > Następnym razem radzimy wziąć większy rozmiar.
        c Następnego razu nie będzie, to sobie zapiszcie w poradach | Dziękuję za tę mądrość, cztery tygodnie po fakcie
        > Produkt opuścił magazyn w idealnym stanie.
        c Czyli sama sobie stłukłam talerz, tak? | Zarzuca mi Pan kłamstwo? | Naturalnie. Zawsze w idealnym. To klienci są popsuci
        > Zgodnie z regulaminem nie możemy pomóc.
        c Schować się za drobnym drukiem. Odważnie | Ja go przeczytałam, a Państwo chyba nie
        > Pani zgłoszenie zostało zamknięte.
        c Zamknięte! A problem też się zamknął, siłą woli? | Umiecie się pozbywać ludzi, to trzeba przyznać
        a Dlaczego? Nic nie jest rozwiązane, proszę otworzyć
        s Słusznie, załatwione
        > Taki jest urok tego produktu.
        c Urok, że się kiwa. Klasyka designu | Czyli rozpada się z wdziękiem. Dopiszcie na pudełku
        a A na Waszym zdjęciu stoi prosto, jak to?
        > Zwrot jest możliwy tylko w formie bonu.
        c Żebym musiała wrócić. Sprytne i podłe | Nie chcę Waszych kuponów, chcę gotówkę i święty spokój
        a Kto tak mówi? Według prawa mają być pieniądze
        s bon też dobrze, i tak jestem tu co tydzień
        > Sprawdzamy to u przewoźnika.
        c Znowu? Co sprawdzacie, horoskop? | A może by tak raz zapytać klienta
        > Nie wiemy, kiedy będzie znowu dostępny.
        c Nigdy nic nie wiecie. Jak na infolinię, godne podziwu
        s To przestaję czekać, wezmę ten drugi. Dziękuję
        a Mniej więcej? W tym roku, w przyszłym?
        > To znany błąd, poprawimy go w przyszłej wersji.
        c Wam znany, a mnie sprzedany. Urocze
        a W której wersji? A do tego czasu?
        > Zapomnieliśmy o opakowaniu na prezent, przepraszamy.
        c Mama na osiemdziesiąte urodziny rozpakowała szary karton z ceną. Więcej nie powiem
        s Nic to, zapakowałam sama w gazetę, była zachwycona
        > Zgodził się Pan na to przy zamówieniu.
        c Zgodziłem się na łóżko, a nie na łamigłówkę
        a Gdzie? Nie widzę takiego pola na stronie
        > Wypisaliśmy Pana z listy.
        o Dzięki. To jeszcze jedna prośba, papierowy katalog: można też przestać?
        a Z której? Dziś rano przyszły dwa
        > Zamówienie odebrano w sklepie.
        s Tak, córka była po drodze
        o Tak. A worki do tego odkurzacza też tam dostanę?
        a Kto odebrał? Bo na pewno nie ja
        > Kwota zostanie pobrana pierwszego dnia miesiąca.
        s Pierwszego mi pasuje, po wypłacie
        a Można piętnastego? Pierwszego mam pusto | Którego miesiąca, tego czy następnego
        > Anulowaliśmy zamówienie, nic nie zostało pobrane.
        s Ulga, bo kliknęłam łokciem. Dziękuję za wyrozumiałość | Na koncie nie ubyło ani grosza
        a Prosiłam tylko o to drugie, pierwsze potrzebne na niedzielę! | anulowane, a kurier stoi pod drzwiami
        c Anulowaliście bez pytania i jeszcze piszecie „na życzenie klienta”
        o Wszystko gra. Złożyłam nowe, 7120, czy stary kupon przejdzie na nie?
        > Zamówienie jest już pakowane, nie da się go zmienić.
        s To niech przyjedzie jak jest, sama się pospieszyłam
        a Spakowane w pięć minut? Pisałem zaraz po zamówieniu | A jak nie przyjmę od kuriera, oddacie pieniądze?
        c Szybcy jesteście tylko wtedy, kiedy można czegoś nie zrobić
        > Dzień dostawy można zmienić do osiemnastej.
        s To proszę na dziewiątego, od południa | Niech zostanie, syn wziął wolne
        a Od trzeciej wiszę na telefonie, a jest siódma. Da się jeszcze? | w aplikacji przycisk jest szary
        > Według systemu paczka jest w paczkomacie przy Lipowej.
        s Wyjęta. W kodzie wzięłam zero za „o”
        a Skrytka się otwiera, w środku pusto | nie przyjmuje kodu, ani wpisanego, ani z ekranu | Przy Lipowej są dwa, byłem przy obu
        c Stoi nas tu pięcioro z tym samym problemem, a maszyna gra melodyjkę
        > Ten SMS to oszustwo, proszę nie podawać numeru karty.
        s Coś mi nie pasowało, „drogi kliencie” po polsku pisane jak z translatora. Skasowany
        s Prawie się nabrałam. Dzięki, ostrzegłam też mamę
        a Za późno, podałam. Co robić najpierw? | Przyszedł w tym samym wątku co Wasze prawdziwe, które więc są prawdziwe?
        o Usunięty. A pani z ankietą o kapciach to od Was?
        c Czyli mój numer wyciekł od Was, a rada brzmi: uważać
        > Zamiast hasła można zalogować się kodem.
        s O wiele wygodniej, jestem | kod przyszedł, weszłam
        a żaden kod nie przychodzi | Kod idzie na numer, którego nie mam od dwóch lat | Wpisuję kod, a potem i tak pyta o hasło
        > Część kosztuje 50 zł i będzie za tydzień.
        s Tydzień to nic, skrzypi od lat
        a Do lewej czy do prawej? | Minęły trzy, zmywam ręcznie
        c 50 zł za kawałek gumy, u jubilera taniej
        o Dobrze. Skoro i tak rozkręcone, czym usunąć kamień ze zbiornika?
        > Nasz serwis nie naprawia już tego modelu.
        s Tak myślałam, jest starszy ode mnie
        a To kto naprawia? Ktoś chyba musi
        c Trzy lata i na śmietnik. Dbajcie tak dalej o planetę
        > Do wrażliwej skóry polecamy wersję bezzapachową.
        s To biorę ją | Próbka wypróbowana, nic nie swędzi. Macie mnie na zawsze
        a Z woskiem czy bez? Bo ją uczula wosk | Właśnie tę mam i właśnie po niej mam wysypkę
        > Towar jest znowu dostępny od dziś rana.
        s Złapałam jeden, dziękuję za pamięć
        a W moim rozmiarze nie | Gdzie? W każdym kolorze „wyprzedane”
        c Był przez jedenaście minut. Równie dobrze można urządzić loterię
        > Przy 40 sztukach dajemy 8 % rabatu.
        s Umowa stoi, proszę przysłać ofertę na szkołę
        a A przy 60? I czy nadruk jest w cenie? | Pytaliśmy o cenę z dostawą pod trzy adresy
        > Gwarancja ceny obejmuje tylko sklepy w Polsce.
        s Nie zauważyłem, że tamten jest czeski. Moje przeoczenie
        a To JEST sklep w Polsce, w Radomiu
        c W Waszych obietnicach jest zawsze o jedno zdanie więcej, niż się przeczytało
        > Zwrot trwa trzy dni robocze od dziś.
        s Trzy dni to tyle co nic | Widzę w tej chwili
        a Od którego dziś? Tak samo było drugiego | Coś widzę: 84 zł. A zapłaciłam 310
        > Można zapłacić kartą, przelewem albo przy odbiorze.
        s Przy odbiorze, jak za babci
        a Przelewem, dobrze, ale na jakie konto? | A na fakturę z terminem? Jesteśmy przedszkolem
        > Wiemy, że strona działa dziś wolno.
        s Od obiadu śmiga, zamówiłam
        a Nie wolno, tylko wcale. Błąd 502 na każdej podstronie
        c Dziś! Kuleje, odkąd ją przerobiliście
        > Wygląda na to, że dostał Pan cudzą paczkę.
        s Pani mieszka za rogiem, wymieniliśmy się na progu i było wesoło
        a Wygląda. A kto ma moją? | I co mam zrobić z dwunastoma kilogramami karmy? Nie mam psa
        c Czyli obcy człowiek zna moje nazwisko, ulicę i rozmiar bielizny
        > Odstąpić można jednym zdaniem, bez podania przyczyny.
        s Zatem odstępuję od umowy 3391
        a Przecież właśnie to zrobiłem. Co teraz z pieniędzmi? | Od tej otwartej połowy też?
        > Pieniądze możemy zwrócić tylko na konto, z którego przyszły.
        s W porządku, to siostry, odda mi
        a Jest zamknięte od maja, i co wtedy?
        c To są moje pieniądze i dobrze o tym wiecie
        > Zdjęcia pokazują normalne ślady używania, dlatego potrącamy 15 %.
        s Byłam w niej na grillu, więc uczciwie
        c Ślady używania na sukience z metką. Wasi detektywi powinni wystąpić w telewizji
        a Jakie zdjęcia? Żadnych nie robiłam | Proszę pokazać, gdzie te ślady, chcę, żeby obejrzał to ktoś inny
        > Telefonicznie jesteśmy dostępni od ósmej do osiemnastej.
        s Dodzwoniłam się, dwie minuty i z głowy
        a Dzwoniłem o dziewiątej, w południe i o piątej: zajęte | A numer? Nie ma go w mailu
        c Od ósmej do osiemnastej słychać fletnię, tyle z dostępności
        > Listy nie mają śledzenia.
        s To poczekam na listonosza jak za dawnych lat
        a Skąd mam wiedzieć, czy nie zginął? Dwunasty dzień
        > Nie da się wykazać, że wada istniała w chwili dostawy.
        c Ale że ja zepsułam, to się da?
        a Według prawa w pierwszych dwóch latach to Państwo muszą to wykazać, prawda?
        s Szczerze mówiąc, mogła mi upaść. Zostawmy to
        > Zamówienie jest w sortowni pod Strykowem.
        s Stryków, czyli już w połowie drogi
        a Od dziewięciu dni jest w Strykowie. Zamieszkało tam?
        o To niedługo będzie. Jakby mnie nie było, można zostawić w szklarni?
        > Rozmiary dziecięce wymieniamy raz bezpłatnie.
        s Dobrze, bo rosną w oczach
        a A drugi raz? My już przy trzecim rozmiarze
        > Otrzymaliśmy obie części zwrotu.
        s Dobrze. No to po wszystkim
        a Obie? Wysłałam trzy | Otrzymać to jedno. A pieniądze za pierwszą?
        > Używane są sprawdzone i mają rok gwarancji.
        s Przekonali mnie Państwo, biorę ten z rysą
        a Na baterię też?
        > Poprosiliśmy kuriera o wyjaśnienie.
        a I co powiedział?
        c Wyjaśni, że nikogo nie było. Zawsze tak wyjaśnia
        s Nie trzeba, dogadaliśmy się między sobą
        > Do zamówienia dołączyliśmy próbki.
        s Miły gest, ta z lawendą najlepsza
        o Dziękuję, pachną! Macie pełnowymiarową tej trzeciej, różanej?
        a Próbki są, ale kremu, który zamówiłam, nie ma
        > Proszę podać imię i nazwisko do faktury.
        s Halina Wrona | Jan Kos, a firma to Kos i Synowie, NIP ten sam
        a Jest w zamówieniu. Kiedy ją dostanę?
        > Za kwadrans ktoś do Pani oddzwoni.
        s Już po rozmowie, wszystko jasne
        a Kwadrans był dwie godziny temu
        > Wózek ma wymienne koła.
        s Bardzo dobrze, u nas same wertepy
        a Ile kosztuje komplet i skąd go wziąć? | Wymienne, tylko żadne nie pasuje, próbowałem trzech
        > Zwróciliśmy punkty za anulowane zamówienie.
        s Wszystkie są, nie sądziłam, że tak szybko
        a Oddano 200, a pobrano 500
        o Są. Można je podarować siostrze?
        > Zgłoszenie naprawy przyjęte, technik odezwie się jutro.
        s Dobrze, będę miała telefon przy sobie | Dzwonił, umówieni na sobotę
        a Jutro było przedwczoraj
        c Odzywa się tak trzeci tydzień
        > Niestety wybranej tkaniny nie ma.
        s Szkoda, to w takim razie w paski
        a A jaka jest? Chociaż listę proszę
        c Piękny katalog: połowy nie ma, drugą połowę wycofali
        > Sprawdziliśmy, płatność przeszła poprawnie.
        s Faktycznie, tylko SMS się spóźnił
        a U Państwa przeszła, a w koncie „nieopłacone” | Poprawnie, i to dwa razy, jak widzę na wyciągu
        > Proszę przesłać zdjęcie opakowania.
        s Proszę, cztery zdjęcia, z każdej strony | Wyrzuciłam, ale mąż zdążył sfotografować, przesyłam
        a Dokąd? Tu się nie da dołączyć | Opakowania nie mam, śmieci wywieźli. Bez niego się nie da?
        > Pani opinia została opublikowana.
        s Widzę, nawet z obrazkiem
        a Bez ostatniego akapitu, tego najważniejszego
        o Super. Za opinie są punkty?
        > Bardzo nam przykro, że przyjęcie się nie udało.
        c Wam przykro, a dziecko płakało
        s Dziękuję za dobre słowo, jakoś sobie poradziliśmy
        a A za animatora zwrócicie?
        > Adres punktu: ul. Sadowa 14.
        s Trafiłam, odebrałam, wszystko całe | To koło mojej pracy, wygodnie
        a Pod tym adresem jest fryzjer | Byłem, mówią, że nic nie przyszło
        > Paczka wróciła do nadawcy, bo minął termin odbioru.
        s Sam przegapiłem, proszę wysłać jeszcze raz na mój koszt
        a Nikt mnie nie powiadomił. Wyślecie ponownie?
        c Termin minął po dwóch dniach, gratuluję
        > Proszę sprawdzić datę ważności karty.
        s W zeszłym miesiącu straciła ważność, gapa ze mnie. Zapłaciłam drugą
        a Ważna do 2029, to w czym rzecz?
        > Instrukcja po polsku jest w załączniku.
        s Tego było trzeba, złożone w godzinę
        a Tylko dwie pierwsze strony | To od innego modelu
        > Rabat nalicza się sam od 300 zł.
        s A, brakowało dychy. Dołożyłam skarpetki i się naliczył
        a Mam 340 i nic się nie naliczyło
        > Wniosek o zwrot dotarł.
        s Dzięki za potwierdzenie
        a Dotarł, i co dalej, ile czekać?
        c Dotarł, rozpatrzony, zapomniany
        > Materac trzeba rozwinąć i zostawić na dobę.
        s Rozprężył się, śpimy jak niemowlaki
        a Druga doba, a on jak naleśnik
        > Zapach nowych mebli znika po kilku dniach.
        s Racja, dziś już nie czuć
        a Kilku, czyli ilu? Dwa tygodnie przy otwartym oknie
        c Czyli wąchać i cierpieć. Dzięki za radę
        > Nie będziemy już wysyłać SMS-ów reklamowych.
        s Oby. Dziękuję
        a Właśnie przyszedł kolejny
        > W pudełku powinny być dwa klucze.
        s Drugi był przyklejony od spodu, mam!
        a Jeden | Powinny, ale nie ma
        > Proszę napisać, kiedy Pani pasuje.
        s W tygodniu po siódmej | Choćby zaraz
        a Pisałam już dwa razy. Kto to czyta?
        > Nie widzimy załącznika w Pana wiadomości.
        s Ojej, zapomniałem. Teraz jest
        a Teraz też nie widać? Wysyłałem z telefonu
        > Prace techniczne zakończone.
        s Śmiga, zamówienie na miejscu
        a Zakończone, a koszyk pusty. Wszystko od nowa? | U mnie dalej kręci się kółko
        > Gratulujemy zakupu!
        s Dziękuję! Już wisi w szafie
        a Jakiego zakupu? Nic nie zamawiałam
        > Rekompensata 20 zł została przelana.
        s Nie spodziewałam się, miło
        c 20 zł za zmarnowany wieczór. Darujcie sobie
        a Dokąd? Na karcie nie ma
        > Ekran jest sprawny, winny był kabel.
        s Kto by pomyślał. Na nowym kablu jak nowy
        a Kabel nowy, paski te same
        > Dostawa na wieś kosztuje 15 zł więcej.
        s Zgoda, byle pod furtkę
        a A jak sam odbiorę w miasteczku?
        c No tak, na wsi przecież sami bogacze
        > Wycofaliśmy ten towar ze sprzedaży.
        s Słusznie, dziękuję
        a A co mają zrobić ci, którzy już kupili?
        > Zwrot proszę zgłosić w aplikacji, w zakładce „Zamówienia”.
        s Zgłoszone, minuta roboty | Znalazłam przycisk, był na dole
        a Nie ma tam takiego przycisku | Aplikacja się nie instaluje, można inaczej?
        c Chcesz pieniądze, zainstaluj aplikację. Urocze
        > Problem przekazano programistom.
        c I tam umarł
        a I co powiedzieli?
        s Dobrze, na razie korzystam z przeglądarki, nie ma pożaru
        > Zamówienie dostarczono o wskazanej porze.
        s Co do minuty
        a Komu? W domu nikogo nie było
        c Wskazana pora jest u Was chyba z gumy
        > Przedłużyliśmy abonament o miesiąc za darmo.
        s Bardzo ładnie z Waszej strony | O, za to lubię Was najbardziej
        a A po tym miesiącu samo się wyłączy czy mam pamiętać?
        > Kolor nitki dobrano do tkaniny.
        s Nie do odróżnienia, złote ręce
        a W słońcu widać różnicę. Można przeszyć?
        > Zmieniliśmy firmę kurierską.
        s Nareszcie, ci chociaż dzwonią
        a A paczka, która utknęła u poprzedniej?
        > Nie da się odebrać telefonu bez hasła.
        s Rozumiem, bezpieczeństwo. Hasło mi się przypomniało
        a Nigdy go nie ustawiałam. Skąd je wziąć?
        > Zamówienie wyjdzie jutro i dotrze do piątku.
        s Ok | OK. | oki, dzięki | dobrze
        > Kurier zadzwoni przed przyjazdem.
        s Ok | dobra | W porządku
        > Zmieniliśmy to dla Pani.
        s ok | Ok, dziękuję
        """
}
