extension StylePhrases {
    static let polish = StylePhrases(
        emptyCourtesies: lines(
            """
            prosimy o cierpliwość
            proszę o cierpliwość
            dziękujemy za cierpliwość
            dziękuję za cierpliwość
            prosimy o wyrozumiałość
            dziękujemy za wyrozumiałość
            dziękujemy za zrozumienie
            liczymy na zrozumienie
            liczymy na wyrozumiałość
            państwa telefon jest … ważny
            państwa opinia jest … ważna
            państwa zdanie jest … ważne
            pana opinia jest … ważna
            pani opinia jest … ważna
            twoja opinia jest … ważna
            twoje zdanie jest … ważne
            cenimy państwa
            szanowny kliencie
            drogi kliencie
            zadowolenie klientów jest
            """),
        emptyApologies: lines(
            """
            przepraszamy za niedogodności
            przepraszamy za … niedogodności
            przepraszam za … niedogodności
            przepraszamy za utrudnienia
            przepraszamy za … utrudnienia
            przepraszam za … utrudnienia
            przepraszamy za zaistniałą sytuację
            przykro nam z powodu zaistniałej sytuacji
            zaistniała sytuacja
            zaistniałej sytuacji
            """),
        officialese: lines(
            """
            uprzejmie informujemy
            uprzejmie informuję
            informujemy iż
            informuję iż
            niniejszym informujemy
            w odpowiedzi na państwa
            w odpowiedzi na pana
            w odpowiedzi na pani
            zgodnie z regulaminem nie
            zgodnie z naszą polityką
            zgodnie z polityką firmy
            nie ma takiej możliwości
            mając na uwadze
            w związku z powyższym
            """),
        emptyInvitations: lines(
            """
            w razie pytań prosimy o kontakt
            w razie pytań pozostajemy
            pozostajemy do dyspozycji
            pozostaję do dyspozycji
            zachęcamy do kontaktu
            """),
        handovers: lines(
            """
            przekazaliśmy … zgłoszenie
            przekazałem … zgłoszenie
            przekazałam … zgłoszenie
            przekazaliśmy … sprawę
            przekazałem … sprawę
            przekazałam … sprawę
            przekazaliśmy … pytanie
            przekazałem … pytanie
            przekazałam … pytanie
            zgłoszenie zostało przekazane
            zgłoszenie zostało przyjęte
            sprawa została przekazana
            państwa zgłoszenie jest w trakcie
            sprawa jest w toku
            przyglądamy się sprawie
            dołożymy wszelkich starań
            dołożymy starań
            """),
        emptyEmpathy: lines(
            """
            rozumiemy państwa frustrację
            rozumiemy frustrację
            rozumiem frustrację
            rozumiemy zdenerwowanie
            rozumiemy państwa niezadowolenie
            rozumiemy rozczarowanie
            """),
        blame: lines(
            """
            powinien pan
            powinna pani
            powinni państwo
            powinieneś był
            powinnaś była
            trzeba było wcześniej
            należało wcześniej
            nie dopełnił*
            nie przeczytał*
            nie doczytał*
            zapomniał pan
            zapomniała pani
            zapomniałeś
            zapomniałaś
            pomylił się pan
            pomyliła się pani
            z winy klienta
            z pana winy
            z pani winy
            z państwa winy
            z twojej winy
            państwa błąd
            pana błąd
            pani błąd
            twój błąd
            błędnie pan
            błędnie pani
            twierdzi pan
            twierdzi pani
            jak już pisaliśmy
            jak już pisałem
            jak już pisałam
            jak już informowaliśmy
            jak już wspominaliśmy
            """),
        vague: lines(
            """
            w najbliższym czasie
            w najbliższych dniach
            jak najszybciej
            możliwie najszybciej
            w możliwie najkrótszym czasie
            w najkrótszym możliwym terminie
            =wkrótce
            =niebawem
            =niezwłocznie
            bez zbędnej zwłoki
            w swoim czasie
            w późniejszym terminie
            za jakiś czas
            odezwiemy się
            wrócimy z odpowiedzią
            """),
        sales: lines(
            """
            nowa kolekcja
            nowej kolekcj*
            nowości w
            nasze nowości
            promocj*
            wyprzedaż*
            nie przegap
            specjalna oferta
            oferta specjalna
            bestseller*
            polecamy również
            polecamy też
            warto też kupić
            wystaw* opini*
            zostaw* opini*
            oceń nas
            poleć nas
            zapisz się do
            obserwuj nas
            """),
        requests: lines(
            """
            prosimy o podanie
            proszę o podanie
            prosimy o przesłanie
            proszę o przesłanie
            prosimy podać
            proszę podać
            prosimy przesłać
            proszę przesłać
            prosimy o informację
            proszę napisać
            prosimy napisać
            podaj
            prześlij
            przyślij
            wystarczy podać
            wystarczy przesłać
            potrzebujemy
            potrzebny będzie
            potrzebny jest
            """),
        orderNumber: ["numer zamówienia"],
        trackingNumber: ["numer przesyłki", "numer paczki"],
        phone: ["numer telefonu", "telefon kontaktowy"],
        email: ["adres e-mail", "adres mailowy", "adres poczty"],
        address: ["adres dostawy", "adres do wysyłki"],
        account: ["numer konta", "numer rachunku"],
        photo: ["zdjęci*", "fotografi*"],
        shouted: words(
            """
            nie tak lub tylko teraz tu już dziś bez dla jest są wam nam was pan pani nowe do na za od po przed czas hit
            """),
        vagueLinks: lines(
            """
            tutaj
            tu
            link
            kliknij tutaj
            kliknij
            wiecej
            czytaj wiecej
            pod tym linkiem
            tym linkiem
            """))
}
