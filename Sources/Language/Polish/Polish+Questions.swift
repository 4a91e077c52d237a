extension QuestionPhrases {
    static let polish = QuestionPhrases(
        openers: words(
            """
            jak co kiedy gdzie dlaczego czemu kto jaki jaka jakie ile czy mozna skad dokad da ktory ktora
            """),
        requests: words(
            """
            prosz popros chce chcial potrzeb zadam oddajcie wyjasni powiedz odpowiedz podpowie doradz
            """),
        pointers: words(
            """
            to tego ten tym te ta tam go ja je ich nim nia nimi takie taki takich obie oba
            """),
        references: ["zamowien", "numer"],
        generic: words(
            """
            jest sie nie tak juz jeszcze oraz ale lub albo dla przy bez pod nad jak kiedy gdzie dlaczego czemu kto jaki jaka jakie ile
            czy mozna moge moze mozecie mam masz mamy macie maja byc byl byla bylo bede bedzie mnie mi moj moja moje mojej wam was
            wasz wasza wasze panstwo panstwa pan pani ten tego tym tej tam tutaj teraz dzis dzisiaj tylko bardzo tez takze dwa dwie
            trzy kilka jeden jedna jedno pierwsze drugie trzecie poza kolei zamierzacie dalej wiec zeby
            """),
        courtesies: words(
            """
            dzieku pozdraw pytan pomoc pomoz problem sprawa spraw sytuac inform pisz napisa piln zrob robic czeka
            """),
        fillers: words(
            """
            ja my wy on ona ono oni moj moja moje mnie mi nas was pan pani panstwo to ten ta jest sa byl byla bylo byc nie tak i a ale
            lub albo w we na z ze do od po za o u dla czy jak co kto gdzie kiedy dlaczego jaki jaka jakie dzien dobry witam czesc hej
            prosze pomocy pomoc dziekuje pytanie problem chce chcialbym chcialabym potrzebuje moge mozna mam
            """),
        announcements: lines(
            """
            i jeszcze
            jeszcze jedno
            poza tym
            po drugie
            po trzecie
            a przy okazji
            przy okazji
            drugie pytanie
            druga sprawa
            dodatkowo
            oprocz tego
            ponadto
            a tak poza
            """),
        joints: [
            " i jeszcze ", " a także ", " a takze ", " oraz ", ", a ", " i ", ", ale ", " a przy okazji ", " poza tym ",
        ],
        counts: lines(
            """
            i jeszcze jedno
            a jeszcze jedno
            jeszcze jedno
            i jeszcze jedna sprawa
            jeszcze jedna sprawa
            i jeszcze jedno pytanie
            jeszcze jedno pytanie
            po pierwsze
            po drugie
            po trzecie
            pierwsze
            drugie
            pierwsza sprawa
            druga sprawa
            """),
        links: ["i jeszcze", "a przy okazji", "przy okazji", "poza tym", "dodatkowo", "i", "oraz"],
        others: ["poprzedni", "inn", "wczesniej"])
}
