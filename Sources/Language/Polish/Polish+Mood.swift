extension MoodPhrases {
    static let polish = MoodPhrases(
        anger: [
            "skandal", "kpin", "oszuka", "zadam", "tragedia", "tragicz", "masakra", "bezczel", "tak sie nie robi", "mam dosc",
            "dosc tego", "wstyd", "zalosn", "koszmar", "zenad", "niedopuszczaln", "przesada", "klamst", "klamie", "cierpliwosc",
            "prawnik", " sadu ", "kpicie", "co to ma byc", "jak to mozliwe", "dramat", "porazka", "jaja sobie", "zarty", "chamsk",
            "cham ", "opryskliw", "niegrzeczn", "wkurz", "wsciek", "negatywna opini", "negatywna opin", "zla opini", "uokik",
            "rzecznik", "ile mozna", "robicie sobie", "nie do pomyslenia", "brak slow", "szkoda slow", "ignoruj", "olewa",
            "nigdy wiecej", "dno ", "wydzwania", "zlodziej", "absurd", "rozlaczy", "rozlacza", "wzdycha", "parskn", "rzuca sluchawk",
            "rzucil sluchawk",
        ],
        complaint: [
            "znowu nie", "znowu to samo", "drugi raz", "trzeci raz", "kolejny raz", "nikt nie", "natychmiast", "wreszcie", "w koncu",
            "i co teraz", "udowadniac", "nie tak ", "obieca", "obiecuj", "mialo byc", "miala byc", "mial byc", "oddajcie",
            "zabierzcie", "kto za to", "zamierzacie", "nie odpowiada", "nikt sie nie", "ile jeszcze", "czekam juz", "po raz kolejny",
            "po raz trzeci", "po raz drugi", "kiedy w koncu", "bez odzewu", "zero odzewu", "czy ktos u was", "czy ktokolwiek",
            "ani telefonu", "ani odpowiedzi", "jakos nie ", "tyle czekam", "rozczarowan", "zawiedzion", "nie zgadzam sie",
            "nie akceptuj", "to nie jest odpowiedz",
        ],
        trouble: [
            "zamiast", "czyjs", "zgniecion", "rozbit", "zlaman", "rozerwan", "podart", "pekn", "odkle", "rozkle", "zepsu", "brakuje",
            "nie ten ", "nie ta ", "przemak", "puscil", "uszkodz", "wadliw", "pomylk",
        ],
        waiting: [
            "nadal", "dalej ", "cisza", "od tygodnia", "tygodnie temu", "tygodni temu", "nie ma pieniedzy", "ani slychu", "opozni",
            "spozn", "miala dojsc", "mialo dojsc", "do tej pory", "sie nie zmienia", "nie rusza",
        ],
        worry: [
            "boje sie", "martwi", "niepoko", "denerwuj", "zgubi", "pomoz", "nie moge", "nie doszl", "nie doch", "nie przychodzi",
            "nie przyszl", "zniknel", "zniknal", "nie dzial", "podrobk", "dwa razy", "dwukrotn", "dwie blokady", "dwie platno",
            "podwojn", "zablokowan", "nie zdazyl", "przepadnie", "przepad", "pusto", "nie wiem, co", "czy to wroci", "nadplat",
            "nie mam dostepu", "odrzuc", "przyjmiecie", "oszust", "co mam robic", "co teraz robic", "nieczynn", "nie otwiera",
            "nie otworzy", "w szpital", "ukrad", "skrad", "zgubil", "nie dziala", "wyjezdzam", "boimy", "wysypk", "uczulen", "oparz",
            "skalecz", "niebezpieczn", "wlama", "nie zamawia", "cudze", "obawiam", "zostane bez", "nie dostal", "nie otrzymal",
            "nie mam pojecia", "pusta", "puste ", "nie wiem co", "nie zdazy", "zamkniete", "zamkniety", "zastrzezon", "nieczynny",
            "co teraz", "zginel",
        ])
}
