extension SearchWords {
    static let polish = SearchWords(
        concepts: """
            cancel: anulow* anuluj* odwola* wycof* zrezygn* rezygn* zatrzym*
            refund: zwrot* zwroc* refund*
            return: zwrot* odesla* odsyla* powrot*
            order: zamow* zamaw* kupi* kupn* zakup* naby*
            parcel: paczk* przesylk*
            deliver: dostaw* dostarcz* kurier* wysylk* dowoz*
            arrive: przysz* przyjd* dotar* otrzym* dosta* doszl* dojdz*
            broken: zepsu* uszkodz* wadliw* popsu* awari* peknie* wada* rozbit*
            work: dziala* funkcjon*
            pay: plac* platn* zaplac* oplac*
            price: cen* koszt* drog* tani* ile
            fee: oplat* prowizj* taryf*
            debit: pobra* pobier* potrac* sciagn* obciaz*
            money: pieniadz* pieniedz* gotowk* srodk* kas* kwot*
            amount: kwot* sum*
            phone: telefon* smartfon* komork*
            password: hasl*
            login: logow* zalog* wejs* dostep*
            change: zmien* zmian* edyt* aktualiz* popraw* modyfik*
            delete: usun* usuw* skasow* skasuj* wykasuj* kasow*
            create: utworz* dodaj* doda* stworz* zrob* now* zaloz*
            open: otwo* otwier* uruchom* zacz* wlacz*
            close: zamkn* zamyk* zakoncz* konc* wylacz*
            lost: zgub* utrac* zagin* brak*
            stolen: ukrad* skrad* kradziez* kradn*
            find: znajd* znalez* szuka* poszuk* wyszuk*
            why: dlaczego czemu przyczyn* powod*
            when: kiedy data termin* czas*
            where: gdzie dokad miejsc*
            limit: limit* ogranicz* maksym* minim*
            decline: odrzuc* odmow* odmaw*
            failure: blad* bled* problem* niepowodz* awari* klopot*
            pending: oczek* czeka* przetwarz*
            incorrect: nieprawidlow* bledn* niewlasciw* zl* pomyl*
            twice: dwa dwukrotn* podwojn* ponown* powtor* znow*
            activate: aktyw* wlacz* podlacz*
            deactivate: dezaktyw* wylacz* wypis* odlacz*
            block: zablok* blokad* zamroz* odblok* blokow*
            verify: weryfik* potwierdz* tozsam* sprawdz*
            confirm: potwierdz* zatwierdz*
            country: kraj* granic* zagranic* miedzynarod*
            account: kont* profil*
            send: wysla* wysyl* wysli* przesl* przele* transfer*
            fast: szybk* predk* piln* natychm* wkrotce
            slow: woln* opozn* spozn* dlug* zwlek*
            accept: akcept* przyjm* pozwal* mozna wolno obslug*
            expire: wygas* wazn* przetermin*
            replace: wymian* wymien* zamian* zamien* zastap*
            convert: kurs* przewalut* walut* wymian* przelicz*
            discount: rabat* kupon* promoc* znizk* kod* wyprzed* bon*
            bonus: bonus* punkt* lojaln* nagrod*
            size: rozmiar* wiekz* mniejsz* pasuj* duz* mal*
            color: kolor* barw*
            available: dostepn* magazyn* stan
            genuine: oryginal* autentycz* podrob* certyfik*
            warranty: gwaranc* rekojm*
            repair: napraw* serwis*
            invoice: faktur* rachun* paragon*
            statement: wyciag* histori* transakc* operacj*
            address: adres* ulic*
            name: imi* nazwisk* nazw*
            email: mail* email* poczt* wiadomos* list*
            notification: powiadom* przypomn* alert*
            call: dzwon* zadzwo* polaczen*
            track: sledz* status*
            app: aplikac* apk*
            website: stron* witryn* serwis*
            subscription: subskryp* abonament* prenumer* plan*
            card: kart*
            bank: bank*
            cashMachine: bankomat*
            top: doladow* zasil* wplac* wplat*
            withdraw: wyplac* wyplat* podjac
            document: dokument* dowod* paszport*
            photo: zdjec* fot* obraz* film* wideo*
            install: instal* pobra* pobier* ustaw* konfigur*
            internet: internet* siec* sieci* wifi polacz*
            show: pokaz* wyswietl* zobacz* powiedz* podaj*
            check: sprawdz*
            unknown: nieznan* nierozpozn* rozpozn* obc*
            fraud: oszust* oszuk* podejrzan* wlama* wyludz*
            security: bezpiecz* ochron* zabezpiecz*
            complaint: reklamac* skarg* zazalen* roszcz*
            operator: konsultant* pracown* operator* czlowiek*
            shop: sklep* salon* oddzial* biur* placowk*
            pickup: odbior* odebra* paczkomat* punkt*
            free: darmow* bezplatn* gratis*
            today: dzis* teraz obecnie
            tomorrow: jutro jutrz*
            yesterday: wczoraj*
            day: dzien dni dnia
            week: tydz* tygod*
            month: miesiac* miesiec*
            hour: godzin* minut*
            use: uzy* korzyst* uzyw* skorzyst*
            want: chce chcia* potrzeb* wymag*
            turn: wlacz wylacz
            increase: zwieksz* podnie* wiecej podwyz*
            decrease: zmniejsz* obniz* mniej
            choose: wybra* wybor* polec* porad* rekomend* najleps*
            differ: rozn* porown*
            register: rejestr* zarejestr*
            age: dziec* wiek lat nieletn*
            virtual: wirtual* online
            nation: usa ue europ* amery* niemc* niemiec* francj* francus* hiszpan* wloch* wlosk* polsk* \
            polsce rosj* rosyj* angli* brytyj* kanad* chin* japon* indi* ukrain* kazachstan* bialorus*
            currency: dolar* euro eur funt* zlot* pln rubl* frank* usd gbp
            weekday: poniedzial* wtor* srod* czwart* piat* sobot* niedziel* weekend*
            monthName: stycz* lut* marc* kwiet* maj* czerw* lip* sierp* wrzes* wrzesn* pazdz* listopad* grud*
            numeral: jed* dwa dwie trzy czter* piec szesc siedem osiem dziewiec dziesie* dwadzies* trzydzies* czterdzies* piecdzies* sto tysia*
            timeOfDay: rano ranek wieczor* noc* poludni* polnoc*
            year: rok* lat roczn*
            family: przyjac* koleg* kolezan* mam* mat* tat* ojc* zon* maz meza mezem siostr* brat* cork* syn* rodzin*
            someone: ktos kogos inn*
            everywhere: wszedzie
            negation: nie nigdy bez nic
            how: jak jaki* jakim
            who: kto kogo komu czyj*
            what: co czego ktor*
            many: ile wiele duzo liczb* ilosc*
            all: wszyst* kazd* cal*
            only: tylko jedyn*
            empty: pust* nic
            full: peln* kompletn* ukoncz*
            part: czesc* polow* czastk* niektor*
            old: star* poprzedn* wczesn* dawn*
            next: nastepn* przyszl* pozniej kolejn*
            first: pierwsz* ostatn*
            good: dobr* swietn* doskonal* fajn*
            bad: zly zla zle kiepsk* okropn* najgorsz*
            contact: kontakt* osob* ludz*
            language: jezyk* przetlum* angielsk*
            """,
        courtesies: lines(
            """
            dzień dobry
            cześć wszystkim
            dobry wieczór
            witam serdecznie
            witajcie
            hej
            szanowna obsługo
            drogi zespole
            szanowny panie
            mam nadzieję, że wszystko u państwa w porządku
            dziękuję
            bardzo dziękuję za uwagę
            dzięki
            z góry dziękuję za odpowiedź
            będę wdzięczny za pomoc
            będę wdzięczna za szybką odpowiedź
            dziękuję za przeczytanie
            czekam na państwa odpowiedź
            proszę odpisać jak najprędzej
            proszę o szybki kontakt
            liczę na odpowiedź
            proszę się ze mną skontaktować
            można do mnie dzwonić wieczorem albo pisać na ten adres
            mój numer telefonu podaję niżej
            proszę mi powiedzieć
            proszę powiedzieć, co robić dalej
            proszę mi pomóc
            potrzebuję państwa pomocy
            mam pytanie
            mam jedno krótkie pytanie
            mam taki problem
            piszę do państwa z takiego powodu
            przepraszam za kłopot
            przepraszam za długą wiadomość
            nie wiem, do kogo się zwrócić
            ktoś mi doradził, żeby napisać do was
            szukałem odpowiedzi w pomocy i nic nie znalazłem
            szukałam na stronie, ale bez skutku
            pisałem już wcześniej i nie dostałem odpowiedzi
            nikt nie odbiera telefonu
            długo czekałam na linii i nikt nie odebrał
            korzystam z państwa usług od dawna
            jestem stałym klientem od wielu lat
            zawsze byłam zadowolona z obsługi
            bardzo lubię waszą firmę i polecam was znajomym
            jestem bardzo niezadowolony i zawiedziony
            to bardzo irytujące
            sprawa jest pilna
            z poważaniem
            pozdrawiam serdecznie
            łączę wyrazy szacunku
            wszystkiego dobrego
            miłego dnia
            miłego weekendu
            do widzenia
            wysłane z telefonu
            wysłano z mojego Androida
            Maria Nowicka, kierownik
            Piotr Zieliński
            tel. 123 456 789
            ul. Długa 5, Warszawa
            tak, proszę
            nie, dziękuję
            dobrze, świetnie
            """),
        categories: [
            "product": "produkt towar",
            "delivery": "dostawa wysyłka",
            "return": "zwrot wymiana",
            "money": "pieniądze płatność",
            "errors": "błąd awaria",
        ])
}
