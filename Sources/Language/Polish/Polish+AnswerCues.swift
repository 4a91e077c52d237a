extension AnswerPhrases {
    static let polish = AnswerPhrases(
        cues: """
            thanks: dziek* dzieki podziekow* thx wdzieczn* dzienks
            agree: ok okej oki dobrze dobra tak jasne pewnie zgoda zgadza+sie zgadzam oczywiscie wlasnie dokladnie odpowiada pasuje \
            moze+byc umowa przyjel* racja wzajemnie
            no: nie
            negation: nie ani bez nigdy
            still: nadal dalej wciaz ciagle jeszcze dotad do+tej+pory do+dzis w+dalszym wciaz+nie pozostal*
            again: znow znowu ponownie kolejny kolejna kolejne drugi+raz trzeci+raz za+kazdym+razem po+raz razy powtor*
            nothing: nic nikt nikogo nigdzie nigdy zaden zadnej zadnego zadnych zero pusto cisza brak bez+odpowiedzi
            but: ale jednak tylko niestety lecz natomiast zamiast choc obawiam szkoda+ze
            ask: co kiedy gdzie dlaczego czemu jak jaki jaka jakie jakim ktory ktora kto po+co ile czyj skad czy dokad
            success: dziala dzialaja zadzial* udalo pomogl* rozwiaz* naprawi* zalogowal* wpuszcza weszl* gotow* zalatwion* wyjasnil* \
            smiga chodzi ozyl* przeszl* poszlo pobral* otworzyl* przeszlo zadzialalo ruszylo otwiera laduje weszlo gra ozylo zaskoczylo
            arrive: przyszl* doszl* dotarl* dostal* otrzymal* przyjechal* odebral* jest+u+mnie wplyn* dorecz* mam+paczke wrocil* \
            znalazl* jest+juz juz+jest juz+mam
            fail: zepsut* zepsul* blad bledu bledy wywala wysypuj* odmowi* wygas* zly zla zle bledn* zgubi* zgin* ukradl* uszkodz* wad* \
            pekl* pekni* rys* cieknie podart* zawies* zablokowan* niewazn* problem* odrzuc* brakuje brakow* brakuj* spozni* opozni* \
            nie+ten nie+ta nie+to skurcz* smierdzi piszczy zgasl* rozlad* nieprawidl* stlucz* odpadl* niezgodn* dymi iskrzy rdza rdzew* \
            plesn* dziur* plam* brudn* krzyw* wygie* nie+otwiera nie+laduje odklei* przecieka grzechocze
            wait: czekam czekac czekal* czekamy cierpliw* obieca* obiecuj* godzinami dlugo
            time: dzien dni dnia tydzien tygodni* miesiac* godzin* poniedzial* wtorek wtorku sroda srode czwartek czwartku piatek piatku \
            sobot* niedziel* dzis dzisiaj wczoraj rano wieczor* doba dobe
            over: minal minelo minela minely temu dawno juz od
            anger: okropn* najgorsz* wstyd* koszmar* oszust* oszuku* zlodziej* kradziez* skandal* kpin* kpi* zenad* zenuj* bzdur* ohyd* \
            cham* niegrzeczn* klam* lgar* zlom* smiec* balagan* cyrk* przedszkol* amator* nieprofesj* niekompet* mam+dosc wkurz* \
            zdenerw* zla+jestem wsciek* rozczarow* zawied* zawiod* niezadowol* smieszn* smiechu denerw* niemozliw* niedopuszcz* \
            niewiarygod* brak+mi+slow slow gorzej gorsz* marn* kiepsk* fataln* tragedi* tragiczn* dramat* zdzier* naciag* robot* hanb* \
            tandet* parodi* porazk* beznadzie* masakr* bezczeln* lekcewaz* olew* zenada wstyd skandal nabijacie kpicie bezczelnosc \
            chamstwo zal+pl masakra tragedia kpina drwina pajac* nieudaczni* dno syf
            leave: nigdy+wiecej wiecej+nie ostatni+raz innym+sklepie inny+sklep konkurenc* mam+was+dosc tracicie+klient* traci* \
            stracili+klienta nie+kupie nie+zamowie zaluj*
            threat: sad sadu rzecznik* uokik prawnik* opini* reklamacj* skarg* policj* zglosze zglaszam adwokat* \
            uodo uke inspekcj* sanepid* konsument*
            praise: super swietn* doskonal* idealn* wspanial* cudn* cudown* fajn* szybk* najlepsi najlepsz* milo mila mily uprzejm* \
            cieszy ciesze zadowolon* piekn* kocham zachwyc* rewelac* ekstra wielcy pieknie wygodn* latwo luz spoko uratowal* bomba \
            elegancko rewelacja cudo sliczn* wdzieczn* uprzejmi szacun brawa+dla pyszn* mili cieplutk* genialn* swietnie
            irony: brawo gratul* no+tak jak+zwykle jak+zawsze serio powaznie zabawne ciekawe pieknie+dziekuje hojn* no+jasne \
            oczywiscie+ze widocznie
            self: przepraszam moja+pomylka moj+blad moja+wina pomylil* zapomnial* gapa nie+zauwazyl* zamieszanie klopot
            new: przy+okazji a+propos inne+pytanie jeszcze+jedno osobn* rowniez oprocz poza+tym dodatkow* drugie+zamowienie nastepn* \
            nowe+zamowienie innej+sprawie inna+sprawa inny+temat tez takze swoja+droga tymczasem zupelnie+co+innego chcial* zastanawiam \
            interesuje inaczej
            please: prosze poprosze czy+moga czy+mozna czy+moglib* wyjasni* sprawdz* potwierdz* odpisz* pomoc powiedziec podac przyslac \
            wytlumacz* daj+znac dajcie+znac
            understand: rozumiem zrozumial* jasne wiem dobrze+wiedziec bede+wiedziec widze zanotowal* zapisane
            asked: pytal* pisal* mowil* prosil* chodzilo pytanie pytania napisal* wysylal* podawal* podal* tlumaczyl* zglaszal*
            same: to+samo tak+samo ten+sam ta+sama bez+zmian taki+sam
            tried: probowal* zrobil* robil* sprawdzil* sprawdzal* wpisal* klikal* zaktualizowal* zainstalowal* wlaczal* resetowal* \
            logowal* otwieral* zadzwonil* dzwonil*
            unsure: moze mozliwe hm hmm mhm chyba zobaczymy powiedzmy no
            want: chce chcial* potrzebuj* wole zycze zadam oczekuj*
            you: wy was wam wasz wasza wasze panstwo panstwa panstwu
            have: jest sa mam macie
            wait2: poczekam bede+czekac nie+spieszy spokojnie bez+pospiechu do+zobaczenia nie+pali
            choose: biore wybieram wole poprosze niech anuluj* wyslac
            there: gdzie nie+moge+znalezc nie+widze nie+ma
            all: to+wszystko wszystko+w+porzadku wszystko+dobrze wszystko+gra wszystko+jasne nie+mam+pytan nic+wiecej nie+trzeba \
            niewazne nie+martwic juz+nie sprawa+zamknieta nieaktualn* nie+szkodzi porzadku wszystko+dziala zamknac
            attach: zalacz* przesylam oto zdjeci* numer* adres* skan* ponizej zrzut*
            until: dokladnie przynajmniej konkretn*
            sound: caly cala cale nienaruszon* kompletn* komplet bez+zarzutu w+punkt zgodne zgodnie zgadza gra dziala+jak \
            pasuje+idealnie pasuje leza lezy siedzi siedza jak+ulal jak+nowy jak+nowa w+jednym+kawalku jak+trzeba jak+nalezy w+porzadku \
            na+miejscu niczego+nie+brakuje nic+nie+brakuje w+sam+raz dokladnie+to dokladnie+tak bez+uszkodzen bez+zastrzezen bezblednie \
            rowno co+do+grosza
            relief: ulga ulzylo uff nareszcie wreszcie spokoj spokojnie szczescie na+szczescie cud cuda hurra kamien+z+serca odetchn* \
            cisza ciszy spie z+glowy uratowal* dzieki+bogu boze
            harmless: nic+nie+szkodzi nie+szkodzi nie+ma+sprawy bez+urazy nic+sie+nie+stalo nie+trzeba nie+ma+potrzeby bez+pospiechu \
            nie+spieszy nie+pali bez+obaw zadnych+zastrzezen nie+mam+zastrzezen brak+zastrzezen nie+mam+uwag brak+uwag nie+mam+pretensji \
            bez+pretensji nie+mam+zalu zaden+klopot zaden+problem nie+ma+problemu bez+problemu bez+problemow nie+przejmowac nie+martwic \
            nic+wiecej niczego+wiecej nie+narzekam nie+moge+narzekac nie+mam+wiecej nie+potrzebuje juz+nie+potrzeb* nie+liczyl* \
            nie+spodziewal* nie+spodziewam nie+ma+za drobiazg trudno ani+sladu nie+gniewam niewazne nie+warto nie+ma+czego \
            nie+przeszkadza
            owned: moj+blad moja+wina moja+pomylka moja+nieuwaga moje+niedopatrzenie nie+doczytal* nie+zauwazyl* zapomnial* pomylil* \
            przeoczyl* gapa wstyd+mi glupio+mi glupio niepotrzebnie literowka przepraszam+za przepraszam wybacz* bije+sie kajam \
            zwracam+honor cofam odszczek*
            go: poczekam zaczekam odbiore zamowie kupie wezme zostawie zostawiam sprobuje pojade przyjade wpadne bede do+zobaczenia \
            nie+moge+sie+doczekac zamowione zamowilam zamowilem kupione nadane nadalam nadalem odeslal* wyslal* pobrane wydrukowan* \
            jutro jade jedziemy ruszamy zrobie dam+znac dolacze zajrze
            joy: zona maz corka syn dzieci babcia dziadek wnuk wnuczka mama tata urodziny swieta sasiadka pies kot uwielbia zachwycon* \
            wniebowziet* radosc radosci usmiech usmiecha dumn* polecam polece polecac znajomym ciesza cudo slicznie slicznosci
            bye: milego udanego dobrego spokojnych zdrowia wszystkiego+dobrego pozdrawiam pozdrowienia serdecznie trzymajcie nawzajem \
            sciskam uklony do+uslyszenia z+powazaniem
            confirm: potwierdzam potwierdzone zanotowan* zapisan* wpisan* przyjelam przyjalem odnotowal* widze zrozumial* przyjeto jasne \
            sprawdzilam sprawdzilem znalazlam znalazlem faktycznie rzeczywiscie prawda aha aaa a+to owszem istotnie racja zgadzam \
            zrobione ustawione zmienione wlaczone
            says: pisze+ze pisze pokazuje wyswietla wyskakuje komunikat jest+napisane stoi twierdzi twierdza mowi+ze mowia+ze wedlug \
            napisane widnieje status strona+mowi u+mnie
            unchanged: jak+wczesniej jak+wczoraj tak+samo to+samo ten+sam ta+sama te+same bez+zmian od+nowa znow+to za+kazdym znowu \
            wrocilo wrocil jak+bylo jak+przedtem na+prozno
            short: tylko+jeden tylko+jedna tylko+czesc czesc polowa polowe brakuje brakowalo zamiast a+nie nie+ta nie+ten oprocz poza \
            procz z+wyjatkiem wszystko+oprocz po+jednym druga+sztuka
            point: pytal* pytalam pytalem chodzilo+mi moje+pytanie pytanie+bylo nie+o+to nie+to+pytal* jak+pisal* juz+pisal* \
            juz+wysylal* juz+podawal* juz+odpowiadal* o+tym+wlasnie prosilam prosilem przeciez wlasnie+o juz+to
            detail: a+jak a+co a+kiedy a+ile a+gdzie a+kto a+jesli a+czy czy+tez z+czy ktory+z czy+to czy+moge czy+mozna czy+da+sie \
            to+znaczy czyli w+ogole mniej+wiecej od+kiedy do+kiedy dokad o+ktorej ile+to jak+dlugo jak+mam skad+mam gdzie+mam co+to+jest \
            w+takim+razie to+jak to+co to+kiedy to+gdzie tez+wroci
            mock: jaka+hojnosc hojnosc wzrusz* cudownie wspaniale no+pieknie pieknie no+brawo bajk* bajeczk* wymowk* szablon kopiuj \
            wklej formulka regulk* automat bot pewnie podobno rzekomo najwyrazniej widocznie jasne+ze jak+milo jakze no+super no+ladnie \
            ladnie wygodnie wygodne sprytn* dowcip dowcipne zart zarty zartuj* komedia teatr medal uklony+dla gratulacje niezle+sie \
            chyba+kpicie akurat juz+to+widze serdecznie+dziekuje dziekuje+bardzo+za+nic interes hahaha haha
            people: ludzie+kto czy+ktos+w+ogole czy+kto nikt+nie+czyta ktos+to+czyta sumieni* szacun* odpowiedzialnosc* obietnic* puste \
            slowa gadanie wasz+problem wasza+wina nie+moj traktuj* potraktowan* macie+klienta gdziescie nie+wierze
            cheated: moje+pieniadze oddajcie okradl* okradz* naciagacz* wyludz* nabit* wprowadz* podrobk* podrob* falszyw* lipa \
            zmarnowan* stracon* zloty+wiecej szwindel przekret oszukan*
            enough: dosc mam+dosc wystarczy koniec poddaje rezygnuje rezygnacja zegnam trzeci czwarty piaty trzecia czwarta druga+wpadka \
            trzeci+raz ile+mozna ile+jeszcze caly+dzien cale caly+tydzien od+tygodni od+miesiecy od+tygodnia na+darmo na+marne urlop+na \
            zmarnowal* przepadl* zepsut*+swieta po+ptakach skonczyla+sie stracilam+cierpliwosc
            suffice: mi+wystarczy to+wystarczy wystarczy+mi w+zupelnosci pasuje+mi mi+pasuje mi+odpowiada odpowiada+mi o+to+chodzilo \
            o+to+mi tego+mi tyle+mi wlasnie+tego dokladnie+tego moze+byc niech+bedzie mnie+pasuje pasi dla+mnie+ok zadowala* \
            tyle+chcial* w+porzadku+dla
            turned: okazalo+sie okazuje+sie balam+sie balem+sie myslalam myslalem obawial* najpierw lezala lezalo lezal byla+w byl+w \
            w+spamie sasiad+mial samo+sie sam+sie sama+sie tymczasem jednak+przyszl* jednak+dziala w+koncu przed+chwila wlasnie+przyszl* \
            wlasnie+dotarl* dopiero+co juz+nieaktualne juz+po
            parting: zatrzymajcie zatrzymac niech+pan+zatrzyma szkoda+slow szkoda+czasu za+pozno juz+nie+chce nie+chce+juz anulujcie \
            wycofuje odstepuj* wasza+strata allegro gdzie+indziej
            steps: zrobil* zrobilem zrobilam probowal* wlaczyl* wylaczyl* zresetowal* odinstalowal* przeinstalowal* wyczyscil* \
            zaktualizowal* wpisal* wedlug+instrukcji tak+jak+pan tak+jak+pani jak+w+instrukcji jak+pisaliscie po+kolei wszystko+zrobil* \
            zgodnie+z+instrukcja kliknel* klikam wpisuje probuje
            unserved: nie+przyszl* nie+przyszedl nie+dotarl* nie+doszl* nie+dostal* nie+otrzymal* nie+przyjechal* nie+zadzwonil* \
            nie+oddzwonil* nie+odpisal* nie+odpowiada nikt+nie nic+nie+przyszlo nic+nie+ma nie+dziala nie+dzialaja nie+pomoglo \
            nie+pomaga nie+wchodzi nie+otwiera nie+laduje nie+wysyla nie+przyjmuje nie+widac nie+moge+sie nie+da+sie nie+udalo nie+udaje \
            nie+zwrocono nie+wrocil* nie+mam+paczki nie+mam+pieniedzy brak+paczki brak+pieniedzy brak+zwrotu brak+odpowiedzi \
            pieniedzy+brak nie+zgadza nie+ma+jej nie+ma+go ani+widu bez+skutku bez+efektu bez+zmian jeszcze+nie nadal+nie dalej+nie \
            wciaz+nie caly+czas+nie nie+naprawion*
            contrary: dziekuje+ale dzieki+ale ok+ale dobrze+ale rozumiem+ale tak+ale fajnie+ale super+ale jasne+ale przepraszam+ale \
            milo+ale tylko+ze
            another: przy+okazji jeszcze+jedno jeszcze+pytanie inne+pytanie drugie+pytanie druga+sprawa inna+sprawa a+propos swoja+droga \
            czy+macie czy+sprzedajecie czy+wysylacie czy+robicie czy+jest+tez sprzedajecie macie+moze mozna+tez moge+tez nastepnym+razem \
            na+przyszlosc drugie+zamowienie inne+zamowienie kolezanka kolega siostra mama+chcial* a+jeszcze przy+tej z+innej \
            chcialabym+tez chcialbym+tez poza+tym
            """,
        replyCues: """
            done: wyslalismy zmienilismy poprawilismy dodalismy usunelismy przywrocilismy naprawilismy zwrocilismy anulowalismy \
            wymienilismy uzupelnilismy polaczylismy zablokowalismy znalezlismy przedluzylismy przelalismy odblokowalismy wyslano zostal* \
            zostaly dotarl* doreczon* jest+juz uznan* naliczylismy doslalismy wypisalismy wylaczylismy wystawion* zrobione juz wlasnie \
            odnalezl* nadan*
            refuse: niestety nie+mozemy nie+moge nie+ma+mozliwosci nie+jest+mozliwe nie+mamy odrzucon* odmow* nie+przyjmiemy bez tylko \
            nie+obejmuje wyjatk* zuzyci* nie+podlega nie+da+sie musi nie+przysluguje brak
            apology: przepraszamy przykro niedogodnosc* ubolewamy
            promise: bedzie powinn* w+ciagu wkrotce do+srody do+piatku do+poniedzialku do+wtorku do+czwartku trwa potrwa dni godzin \
            tydzien tygodni jutro dotrze przyjedzie oddzwonimy odpiszemy damy+znac wroci+na przyjdzie zobaczy
            patience: cierpliwosc* wyrozumialosc* prosimy+czekac poczekac liczb* strajk* pogod* opoznien* kolejnosc* swiat*
            instruct: prosze+zalogowac prosze+wylaczyc prosze+przytrzymac prosze+sprobowac prosze+usunac prosze+przetrzec \
            prosze+zaktualizowac prosze+wpisac sprobowac kliknac wylaczyc wlaczyc wpisac zresetowac wyczyscic sprawdzic klikniec* mozna \
            moze+pan moze+pani
            askdata: prosimy+o prosze+podac prosze+napisac prosze+opisac prosze+przeslac prosze+wybrac potrzebujemy potrzebn* podac \
            potwierdzic przeslac zdjeci* paragon* numer* termin
            check: czy+dotarl* czy+dziala czy+wszystko czy+jest czy+udalo teraz+dziala komplet*
            thanks: dziekujemy ciesz* milo udan* zyczymy milego milych przyjemn* slowa
            passed: przekazalismy przekazemy uwag* dzial* opini* rozpatrzon* kierownictw* zanotowalismy
            info: jest sa kosztuje wazy ma wykonan* zawiera pasuje wazn* mozliw* dostepn* cm kg
            offer: czy+woli woli moze+zatrzymac bon rabat rekompensat* zamiast bezplatn* gratis na+zakupy
            blame: przewoznik* kurier* bank* cle celny producent* system* stronie sortown* dostawc*
            """,
        samples: [
            polishSamples, polishSecondSamples, polishThirdSamples, polishFourthSamples,
            polishFifthSamples, polishSixthSamples, polishSeventhSamples,
        ])
}
