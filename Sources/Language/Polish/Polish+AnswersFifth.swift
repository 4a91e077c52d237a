extension AnswerPhrases {
    static let polishFifthSamples = """
        > Wysłaliśmy etykietę na Pani adres e-mail.
        s Wydrukowana, naklejona, pojechała
        a Nic nie przyszło do tej chwili | drukuje się pusta kartka | To na jedną paczkę, a ja mam dwie
        > Przywróciliśmy wszystko na Pani koncie.
        s Jest wszystko, nawet lista życzeń z 2016
        a Wszystko oprócz zamówień
        > Zwróciliśmy pieniądze ręcznie na kartę.
        s Co do grosza
        a Na kartę 88 czy 31? Na żadnej nie widzę
        s Są, aż mi głupio, że się tak denerwowałam
        > Przesyłka utknęła na cle, ale już jedzie.
        s Nic się nie stało, nie było na żaden termin
        a Jedzie dokąd? Ostatni skan w Lizbonie
        c Po sześciu tygodniach wmawiania mi, że to mój adres
        > Prosimy o ocenę naszej odpowiedzi.
        s Pięć na pięć
        c Jedna gwiazdka, bo zera nie ma
        a Ocenę czego? Nie odpowiedzieli Państwo
        > Miłego urlopu!
        s Dziękuję i nawzajem | Dzięki! Walizki spakowane
        o Dziękuję! A czy następną paczkę można przesunąć na mój powrót, 9 lipca?
        > Prosimy o numer zamówienia, bez niego nie pomożemy.
        c Proszę zrozumieć, że nie jestem segregatorem
        a Spalił się razem z resztą kuchni. Nie da się po nazwisku?
        s znalazłam w starym płaszczu: 77120
        > Sprawa zostanie rozpatrzona w kolejności zgłoszeń.
        c Wzruszyła mnie ta troska
        a Na którym jestem miejscu, piątym czy pięćsetnym?
        > Urządzenie zostanie naprawione, nie wymienione.
        a Czwarta naprawa. Przez telefon mówiono, że po trzeciej będzie nowe
        c Naprawa, awaria, naprawa. Aż umrę.
        s Może być, przywiązałam się do niego
        > Pierwszy może Pani zatrzymać, nie trzeba odsyłać.
        s To hojne, zaniosę do szkoły | O! Wnuczka sąsiadki będzie wniebowzięta
        o Jak miło. To potrzebuję drugiego stojaka, sprzedajecie osobno?
        > Porozmawiamy z kierowcą.
        s Bez przesady, lało jak z cebra, już mi przeszło
        c Wy porozmawiacie, on pokiwa głową, a furtka dalej krzywa
        > Wizyta 4 czerwca o 10.
        s Wpisane w kalendarz | przyjęłam
        a Prosiłam o czternastego | Wrocław czy Opole?
        > Damy znać, gdy towar wróci.
        s Proszę, bez nerwów
        a To samo słyszałam w marcu, a w międzyczasie był i znikł
        u no tak | hmm
        > Już powinno działać.
        a powinno | Nie działa. Ten sam kod 44 co wczoraj
        s No i działa
        u zobaczymy | jeszcze nie sprawdzałem
        > Dodatkową opłatę usunęliśmy z rachunku.
        s Rachunek się zgadza, zapłacony
        a Z czerwcowego zniknęła, a w lipcowym znów jest
        > Grawer będzie brzmiał „Dla Idy”.
        s O to to
        a Miało być „Dla Ilidy”, pisałam w uwagach
        > Kierowca dostał informację, że ma wjeżdżać od podwórza.
        s Dziś wjechał jak trzeba
        a Znowu od frontu, błoto w całym holu
        c Wiosną też mu mówiliście. Równie dobrze można mówić do ściany.
        > Kartę podarunkową wysłaliśmy ponownie na właściwy adres.
        s Chrześnica w siódmym niebie
        a Adres dobry, kwota nie: 100 zamiast 200
        > Wciąż czekamy na odpowiedź dostawcy.
        a Piąty tydzień | Możecie go pospieszyć? Potrzebuję chociaż przybliżonej daty
        c Czekamy, czekamy. Nic innego od wiosny nie słyszę
        s Spokojnie, potrzebne dopiero na jesień
        > Pompę trzeba odpowietrzyć przed pierwszym użyciem.
        s Odpowietrzona, mruczy jak kotek
        a jak to się robi | Odpowietrzałem dwa razy, bulgocze jak bulgotała
        s Aha! To do tego był ten kluczyk
        > Nasiona wysiewa się po ostatnich przymrozkach.
        s To za wcześnie wsiałam. Spróbuję w maju
        a Tak zrobiłam, ani jedno nie wzeszło
        > Ten model nie ma Bluetootha.
        s Trudno, będzie na kablu
        a Na pudełku jest, wielkimi literami
        c Pudełko kłamie, strona kłamie, a Państwo wzruszają ramionami
        > Bonu nie można łączyć z innymi promocjami.
        s Rozumiem, to sam bon
        a Innych nie mam, w koszyku jest tylko on
        c Oczywiście, że nie można. Nigdy nic nie można.
        > Zamówienie z 3 maja jest kompletowane.
        a Mamy 19 | Od dwóch tygodni kompletowane?
        s Dobrze, chciałam się tylko upewnić, że weszło
        c Robicie je na drutach?
        > Numer seryjny jest pod baterią.
        s LX-40021-B | Znalazł się, zarejestrowane
        a Bateria nie wychodzi | tam jest naklejka z chińskimi znakami
        > Wysłaliśmy nowy komplet kluczy.
        s Drzwi otwarte, rowery na zewnątrz, można zaczynać lato
        a Nie przekręcają się | Przyszły dwa, w komplecie miały być trzy
        o Pasują. A jak zgubię, dorobi mi je zwykły ślusarz?
        > Termin dostawy zmieniliśmy na Pana prośbę.
        a Na czyją prośbę? O nic takiego nie prosiłem
        s Zgadza się, to ja. Ósmy lepszy
        > Opłatę pobiera bank, nie my.
        s Zapytałam, macie rację, już ją umorzyli
        a Bank twierdzi, że to sprzedawca, czyli Państwo
        c Jeden na drugiego, a płacę ja
        > Proszę opisać dźwięk, który wydaje urządzenie.
        s Takie grzechotanie jak groch w puszce, tylko przy wirowaniu | Nie uwierzy Pani, moneta w filtrze. Już cicho
        c Dźwięk wyrzucanych pieniędzy
        > Nieotwarte opakowania chętnie przyjmiemy z powrotem.
        s To podrzucę w sobotę
        a A otwarte? W nim właśnie są mole
        o Miło z Waszej strony. Puste puszki też przyjmujecie?
        > Kanapa ma dwa lata gwarancji, poduszki rok.
        s Jasne, mnie i tak chodzi o stelaż
        a Czyli suwak w poduszce jest objęty czy nie?
        > Usunęliśmy Pani zdjęcie z galerii.
        s Nie ma go już. Jestem wdzięczna
        a Dalej wyskakuje, jak wpiszę swoje nazwisko | Które? Były dwa
        > Technik przywiezie część ze sobą.
        s Wspaniale, wstawię wodę na herbatę
        c Ostatnio też miał przywieźć. Przywiózł ulotkę.
        a Kiedy? Nikt nie podał terminu
        > To wada fabryczna, wymienimy płaszcz.
        s Na to liczyłam. Poproszę ten sam rozmiar
        a Kiedy mogę się spodziewać? Idą mrozy
        > Nie udało nam się odtworzyć błędu.
        c Ciekawe, ja go odtwarzam co rano
        a Proszę spróbować z długim nazwiskiem, wtedy się dzieje
        s Mnie dzisiaj też nie. Powiedzmy, że to był duch
        > Jest Pani na liście oczekujących od maja.
        a Wiem, od kiedy. Pytam, do kiedy
        s I chętnie na niej zostanę
        > Koleżanka sprawdzi w sklepie.
        a To było rano, a już po szóstej
        s Oddzwoniła, był jeden, mam go na nogach
        > Do lampy pasują żarówki do 40 W.
        s To dlatego tak śmierdziało! Wymieniona
        a LED-y liczyć według tego, co biorą, czy co zastępują?
        c Warto by to napisać na lampie. Abażur przypalony.
        > Nie mamy śladu Pani rozmowy.
        c To pół godziny gadałam sama ze sobą
        a 6 maja, dziesięć po czwartej, pan Lis. Proszę sprawdzić jeszcze raz
        > Członkostwo odnowiło się automatycznie.
        a Wypowiedziałem w listopadzie, mam maila | Jak z tego wyjść?
        c Automatycznie, a jakże. Wszystko, co mnie kosztuje, jest automatyczne.
        s Tak miało być
        > Do usunięcia konta potrzebny jest wniosek na piśmie.
        s Niniejszym wnoszę o usunięcie. M. Orska
        a A ten mail to nie pismo?
        c Gołębiem pocztowym może być?
        > Patelnia nadaje się na indukcję.
        s Kupiona, już na niej skwierczy
        a Moja płyta na nią piszczy i nie grzeje
        o Dobrze. A pokrywka 28, ta z gazetki, będzie pasować?
        > Proponujemy 10 % rabatu na następne zakupy.
        c Następnych nie będzie
        s Miły gest, dołożę do dywanu
        a A co z tymi? To z tymi mam kłopot
        > Kaucję zwrócimy po przeliczeniu butelek.
        a Przeliczono je przy mnie | 24 sztuki, a zwrot za 12
        s Dobrze, z głodu nie umrę
        > Rezerwacja potwierdzona dla dwóch osób.
        s Hura
        a Miało być dla czterech i za cztery zapłaciłam
        o Idealnie. A parking jest?
        > Przykro nam, że lustro dotarło stłuczone.
        a No i? Co teraz?
        c Mnie też
        > Czy ładował Pan urządzenie przez całą noc?
        s Teraz tak i chodzi
        a Trzy noce z rzędu
        c A czy Państwo próbowali robić rzeczy, które działają
        > Czy kolor jest taki, jak Pani oczekiwała?
        s Co do odcienia
        a Nie. Zamawiałam morski, przyszedł turkus
        > Który z dwóch adresów jest właściwy?
        s Drugi | Młyńska, z tamtego się wyprowadziłam
        a Żaden. Pisałam o tym drugiego maja
        > Czy możemy zamknąć zgłoszenie?
        s Proszę bardzo | można
        a nie, zwrotu jeszcze nie mam
        c Zamykajcie, to Wam idzie najszybciej
        > Poprosiliśmy magazyn o poszukanie.
        a I znaleźli? To było w poniedziałek
        c To magazyn czy czarna dziura
        > Instrukcja jest do pobrania na stronie.
        s Pobrana, złożone, mała już w nim śpi
        a To do poprzedniego modelu, mój ma szuflady
        > Zresetowaliśmy postępy zgodnie z prośbą.
        s Od pierwszego poziomu, o to chodziło, chcę grać z synem od nowa
        a Prosiłam o reset hasła, NIE postępów!!
        c Cztery lata krzyżówek. Jednym kliknięciem. Płakać mi się chce
        > Wysyłka jest darmowa od 200 zł.
        s Mam 201, jak znalazł
        a Mam 230 i dolicza 15
        > Pana karta straciła ważność w sierpniu.
        s Rzeczywiście! Dodałem nową i przeszło
        a To stara, nowa jest na koncie od września
        > Plamę można usunąć octem.
        s Kto by pomyślał. Ani śladu
        a Ocet, sól, soda. Śmieje mi się w twarz
        > Hotel potwierdził łóżeczko.
        s Jedno zmartwienie mniej
        o To mamy komplet. Jest tam gdzie podgrzać butelkę w nocy?
        > Od września czasopismo przyjdzie na nowy adres.
        s Super robota
        a A sierpniowe? Poszło na stare mieszkanie | Jest październik, dalej dostaje je mój były
        > Nie sprzedajemy biletów przez telefon.
        c A w internecie nie przechodzą. Czyli nie sprzedajecie wcale
        a A jak ma kupić niewidomy?
        s No dobrze, wnuk mi kupił przez komputer
        > Zarejestrowaliśmy skargę pod numerem 5541.
        s Dziękuję, będę się powoływać w razie potrzeby
        a To już trzeci numer. Który się liczy?
        c Numer! Od razu mi lepiej.
        > Pani opinia pomaga nam się rozwijać.
        c Od dziesięciu lat tego nie widać
        s Oby, lubię ten Wasz sklepik
        > Przesunęliśmy wizytę serwisanta na 12.
        s Dwunasty mi pasuje, dziękuję za telefon
        a Na dwunastą czy na dwunastego?
        > Obudowa jest z aluminium.
        s Tyle mi trzeba było, biorę
        a Cała? Czy tylko przód, bo tył mi się ugina
        > Zgłosiliśmy uszkodzenie przewoźnikowi.
        a I co z tego mam? Czekam na nowy stolik
        c Czyli teraz będziecie pisać do siebie, a ja siedzę na podłodze
        s Dobrze. Ja już i tak sobie poradziłem, skleiłem
        > Rozmiary tej marki wypadają mniejsze.
        s Dzięki za ostrzeżenie, wezmę L
        a O ile mniejsze? Wziąć jeden czy dwa więcej?
        c To trzeba pisać przed zakupem, nie po
        > Zadzwonimy, gdy tylko coś będzie wiadomo.
        a Tydzień temu słyszałam to samo, słowo w słowo
        s W porządku, jestem pod telefonem
        > Prosimy o cierpliwość, sprawdzamy nagranie rozmowy.
        s Nie musicie, pan sam do mnie zadzwonił i przeprosił
        a Długo to jeszcze potrwa?
        > Nie sprzedajemy już tych filtrów.
        s Szkoda, poszukam zamiennika
        a To jakie pasują zamiast nich?
        c Dzbanek macie, filtrów nie. Gratuluję pomysłu.
        > Reklamacja zakończona, pieniądze w drodze.
        o Pięknie. Macie gdzieś koło Opola sklep, gdzie można pomacać przed zakupem?
        o Dobra wiadomość. Chciałabym jeszcze te niebieskie filiżanki, będą w tym roku?
        o Super. Teraz zamówienie brata, 5520: chce, żeby poszło do biura, jak to zrobić?
        a Super. Na które konto i kiedy się spodziewać? | Dobrze, ale ile tego będzie, całość czy bez przesyłki?
        > Paczkę wydano dziś po południu.
        o Tak, mam. Teraz potrzebuję czegoś dla kota, które drzwiczki pasują do szkła?
        o Odebrana. Ile kosztuje wysyłka do Norwegii? Mam tam kuzynkę
        o Stoi przede mną. Przyjmiecie drugą parę, którą kupiłem w sklepie w Kielcach, z paragonem?
        a Komu wydano? Mnie nie | Tak, ale w środku jest jedna z dwóch rzeczy. Gdzie druga?
        > Poprawiliśmy cenę na stronie.
        o Widzę, brawo. A rama jest też bez szkła? | Super. To przy okazji: przy dywanikach jest zdjęcie ręcznika
        a Widzę. A różnicę dostanę?
        > Pani dane zostały usunięte.
        o Dziękuję. Mąż też ma konto, co musi zrobić, żeby usunąć swoje?
        o Świetnie. Została mi karta podarunkowa, ktoś inny może ją wykorzystać?
        a Wszystkie? Dalej przychodzą życzenia urodzinowe
        > Nowy egzemplarz został doręczony.
        o Działa jak marzenie. Przeprowadziłam się, gdzie zmienić adres na przyszłość? | I jest śliczny. Nie ma do niego taboretu?
        o Jest! Naprawiacie też rzeczy kupione gdzie indziej? Mam toster z lat sześćdziesiątych
        o Przyszedł. Można go podłączyć do paneli słonecznych, czy trzeba czegoś pomiędzy?
        o Z tym w porządku. Mam inną sprawę: kto pozwolił dać mój numer firmie od ankiet?
        a Tak, ale nie ma kabla, jak mam tego używać | Gdzie doręczony? U mnie nic nie ma
        a Tak, i ma dokładnie to samo pęknięcie. I co teraz?
        > Punkty zostały przeniesione.
        o Są wszystkie. Można za nie dostać pakowanie na prezent? | Ślicznie dziękuję. Ile trzeba na zestaw noży?
        o Widziałam. Wczoraj ktoś dzwonił niby od Państwa i chciał hasło, to prawdziwe?
        a Widziałam, brakuje 300. Sprawdzi Pan, gdzie się podziały?
        > Wymieniliśmy buty.
        o Pasują. Czym smarować skórę, żeby tak zostało? | Cudowne. Wzięłabym też dla mamy, są na szeroką stopę?
        o Leżą idealnie. Wczorajsze zamówienie 8812: proszę wyrzucić skarpety, już mam
        a Owszem, na dwa lewe. Jak to możliwe?
        > Certyfikat jest na Pana koncie w PDF.
        o Znalazłem. Skupujecie też? Mam pierścionek po ciotce | Wydrukowany, oprawiony. Gdzie właściwie robi się te zegary?
        a Znalazłem, ale to od drugiego zegarka. Gdzie mój?
        > Cieszymy się, że herbata smakuje.
        o Bardzo. Można zamawiać na kilogramy? Jest nas dziewięcioro | I to jak. Macie coś podobnego bez teiny, na wieczór?
        o Nam też miło. Ile teraz kosztuje paczka na Wyspy?
        > Faktura została skorygowana.
        o Teraz idealnie. Dałoby się wszystkie z tego roku naraz? Księgowa prosi
        o Dobrze. Osobna rzecz: chcę zwrócić lampę z czwartego, nieotwartą
        a Prawie. Nazwa dobra, zniknęła ulica. Jeszcze raz, dobrze?
        > Zdjęcia są wydrukowane.
        o Odebrane. Wywołujecie jeszcze klisze? Znalazłem sześć na strychu | Dzięki. Potrzebne mi też do paszportu, trzeba się umawiać?
        > Kierownik przeprosił Panią telefonicznie.
        o Przeprosił, dziękuję. Kiedy letnia wyprzedaż, jeśli można spytać?
        c Coś wymamrotał i się rozłączył. Takie to były przeprosiny
        """
}
