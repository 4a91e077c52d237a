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
            smiga chodzi ozyl* przeszl* poszlo pobral* otworzyl*
            arrive: przyszl* doszl* dotarl* dostal* otrzymal* przyjechal* odebral* jest+u+mnie wplyn* dorecz* mam+paczke wrocil* \
            znalazl* jest+juz juz+jest juz+mam
            fail: zepsut* zepsul* blad bledu bledy wywala wysypuj* odmowi* wygas* zly zla zle bledn* zgubi* zgin* ukradl* uszkodz* wad* \
            pekl* pekni* rys* cieknie podart* zawies* zablokowan* niewazn* problem* odrzuc* brakuje brakow* brakuj* spozni* opozni* \
            nie+ten nie+ta nie+to skurcz* smierdzi piszczy zgasl* rozlad* nieprawidl* stlucz* odpadl* niezgodn*
            wait: czekam czekac czekal* czekamy cierpliw* obieca* obiecuj* godzinami dlugo
            time: dzien dni dnia tydzien tygodni* miesiac* godzin* poniedzial* wtorek wtorku sroda srode czwartek czwartku piatek piatku \
            sobot* niedziel* dzis dzisiaj wczoraj rano wieczor* doba dobe
            over: minal minelo minela minely temu dawno juz od
            anger: okropn* najgorsz* wstyd* koszmar* oszust* oszuku* zlodziej* kradziez* skandal* kpin* kpi* zenad* zenuj* bzdur* ohyd* \
            cham* niegrzeczn* klam* lgar* zlom* smiec* balagan* cyrk* przedszkol* amator* nieprofesj* niekompet* mam+dosc wkurz* \
            zdenerw* zla+jestem wsciek* rozczarow* zawied* zawiod* niezadowol* smieszn* smiechu denerw* niemozliw* niedopuszcz* \
            niewiarygod* brak+mi+slow slow gorzej gorsz* marn* kiepsk* fataln* tragedi* tragiczn* dramat* zdzier* naciag* robot* hanb* \
            tandet* parodi* porazk* beznadzie* masakr* bezczeln* lekcewaz* olew*
            leave: nigdy+wiecej wiecej+nie ostatni+raz innym+sklepie inny+sklep konkurenc* mam+was+dosc tracicie+klient* traci* \
            stracili+klienta nie+kupie nie+zamowie zaluj*
            threat: sad sadu rzecznik* uokik prawnik* opini* reklamacj* skarg* policj* zglosze zglaszam adwokat*
            praise: super swietn* doskonal* idealn* wspanial* cudn* cudown* fajn* szybk* najlepsi najlepsz* milo mila mily uprzejm* \
            cieszy ciesze zadowolon* piekn* kocham zachwyc* rewelac* ekstra wielcy pieknie wygodn* latwo luz spoko uratowal* bomba \
            elegancko
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
            """,
        samples: [polishSamples, polishSecondSamples, polishThirdSamples])
}
