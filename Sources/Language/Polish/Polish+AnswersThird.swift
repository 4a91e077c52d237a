extension AnswerPhrases {
    static let polishThirdSamples = """
        > Dziękujemy za miłe słowa, przekazaliśmy.
        s Zasłużyliście | :) | Proszę ją pozdrowić | To od serca! | miłego tygodnia wszystkim
        a Właściwie to była ironia, kran dalej kapie
        c Miłe słowa? Przeczytajcie jeszcze raz, pisałem, że zniszczyliście mi kuchnię
        o A przy okazji, patera może do zmywarki? | Szukam czegoś podobnego dla cioci, co polecacie
        > 30 dni minęło 4 października, butów nie możemy przyjąć.
        s Tak myślałam, i tak dziękuję | Sam sobie jestem winien, za długo zwlekałem | Ok, oddam siostrze
        a Przyszły dopiero 20 września | Sprzedawca mówił o sześćdziesięciu dniach, mam na paragonie | Nawet na bon się nie da?
        c Jeden dzień po terminie i takie podejście, małostkowe | Przeciągacie, aż minie termin, taki macie system
        o Szkoda. A jaki klej polecacie i czy ktoś skupuje używane
        > Reklamacja jest w warsztacie, wynik do 20.
        s Bardzo dobrze, to do 20. | Szybciej, niż się bałam | z warsztatu już dzwonili, wszystko wiadomo
        a Dziś 24. | Warsztat mówi, że nic nie dostał | Proszę się dowiedzieć, czy będzie naprawa, czy wymiana
        c Od wiosny u was leży, w tym czasie można zrobić nowy | Odsyłają mnie od jednego do drugiego jak paczkę
        o Ok. Skoro tam jest, niech wymienią i baterię
        > Warsztat stwierdził, że ekran pękł od upadku, więc reklamację odrzucono.
        s Tak myślałem, mały upuścił. Dzięki za sprawdzenie | Uczciwie. Czyli moja wina | Skoro tak, to się nie kłócę
        a Nie spadł, proszę pokazać opinię | Reklamacja była na baterię, nie na ekran | Jak się odwołać
        c Zawsze winny klient, bardzo wygodne | To obraźliwe, dbam o rzeczy
        o Rozumiem. A ile nowy, jeśli oddam stary?
        > Kurtkę kupioną w innym sklepie trzeba oddać tam.
        s Faktycznie, pomyliłam paragony | Gapa ze mnie, była stamtąd | Ok, pójdę do nich
        a Kupiona u was na dworcu | Ma waszą metkę, kto inny ma przyjąć | Tamten sklep zamknięto i kto teraz odpowiada
        c Wskazujecie jeden na drugiego, a klient głupi
        o Dobra. A obce marki naprawiacie odpłatnie?
        > Zwrot jeszcze do nas nie dotarł. Czy ma Pani potwierdzenie nadania?
        s Oto zdjęcie | Potwierdzenie: 4471 2290 | Tak, załączam | Znalazłem, w załączniku | Wróciła do mnie, zły adres, moja wina
        a Wyrzuciłam, i co teraz | Mam, doręczono 8., podpisała koleżanka | A na pieniądze ile mam jeszcze czekać
        c Zgubiliście, a ja mam udowadniać, genialne | Ani butów, ani pieniędzy, a wy o papierek
        o Załączam. Niezależnie od tego: kiedy wyjdzie nowy katalog
        > Zwróciliśmy cenę bez dostawy, bo jedna rzecz została.
        s Logiczne | Teraz jasne, kwota się zgadza | Nie pomyślałam o tym, dzięki
        a Niczego nie zostawiłem, wszystkie trzy wróciły | Nawet bez dostawy brakuje dziesięciu złotych | Gdzie jest ta zasada
        c Małostkowi, za 15 zł tracicie klienta | Zawsze znajdziecie, co potrącić
        o Jasne. Ostatnia prośba: to, co zostało, na osobną fakturę
        > Płatność jest jedna: druga to tylko blokada, zniknie sama.
        s Rzeczywiście zniknęła | A, to się nie martwię | Nie wiedziałem, człowiek się uczy | dzięki, uspokoiliście mnie
        a Wisi trzy tygodnie i jest już zaksięgowana | Na wyciągu obie mają datę księgowania | Kiedy zniknie, mam czynsz do zapłacenia
        c Powiedzcie to mojemu gospodarzowi | Każde tłumaczenie dobre, byle nie oddać pieniędzy
        o Dobrze. A da się kiedyś podzielić płatność na dwie karty
        > Karta podarunkowa jest ważna dwa lata, można płacić częściami.
        s Doskonale, mam czas | Bałam się, że tylko rok | połowę wydałam, reszta się zgadza
        a Kasa mówi, że moja wygasła | Było 200, teraz 50, nic nie wydałam | A gdzie sprawdzę saldo
        c W sklepie obiecali pięć lat, ktoś kłamie | Dałam w prezencie i nie działa, taki wstyd
        o Doskonale. A pudełko do karty jest? I w Czechach kod zadziała?
        > Możemy wypłacić tylko na konto, z którego była płatność.
        s Nie szkodzi, to na stare | Rozmawiałem z bankiem, znów jest otwarte, proszę przelać | rozumiem, karta jeszcze ważna
        a Tamto konto od roku zamknięte | I gdzie pójdą pieniądze, bank je odeśle | A na punkty można
        c Trzymacie pieniądze wdowy, pomyślcie o tym | Zasady, zasady, żeby ktoś użył głowy
        o Proszę przelać. I jak zmienić kartę w subskrypcji
        """
}
