/// Words and their beginnings by which customers show how they feel, folded as `Phrase` folds: Russian, Polish, English.
enum MoodWords {
    /// Anger in so many words.
    static let anger = PhraseSet([
        "издевает", "безобраз", "возмути", "обман", "мошенн", "ужасн", "отвратит", "кошмар", "позор", "сколько можно", "требую", "надоел",
        "хамств",
        "невыносим", "жалоб", "достали", "бесит", "наглост", "вранье", "врете", "врет ", "беспредел", "халтур", "терпение", "в суд",
        "юрист",
        "роспотреб", "вы вообще", "вы что", "хватит ", "как это понимать", "это как понимать",
        "skandal", "kpin", "oszust", "oszuka", "zadam", "tragedia", "tragicz", "masakra", "bezczel", "tak sie nie robi", "mam dosc",
        "dosc tego",
        "wstyd", "zalosn", "koszmar", "zenad", "niedopuszczaln", "przesada", "klamst", "klamie", "cierpliwosc", "prawnik", " sadu ",
        "kpicie",
        "co to ma byc", "jak to mozliwe",
        "unbelievable", "ridiculous", "a joke", "disgust", "unacceptable", "outrage", "furious", "fed up", "scam", "bait and switch",
        "rip-off",
        "ripoff", "appalling", "terrible", "worst", "shame on", "sick of", "disgrace", "fuming", "livid", "rubbish", "lawyer", "seriously?",
        "liar",
        "lying", "useless", "pathetic", "nonsense", "how dare", "patience", "enough is enough", "awful",
    ])
    /// Demands, and reproaches that something happened again or was promised.
    static let complaint = PhraseSet([
        "опять", "никто не", "никто даже", "ничего не дела", "немедленно", "наконец", "срочно", "сорван", "что мне теперь",
        "должна доказывать",
        "должен доказывать", "это нормально", "что будете делать", "что вы будете", "что вы мне", "собираетесь", "третий раз", "второй раз",
        "в который раз", "обещали", "верните", "кто ответит", "кто возместит", "что у вас с",
        "znowu nie", "znowu to samo", "drugi raz", "trzeci raz", "kolejny raz", "nikt nie", "natychmiast", "wreszcie", "w koncu",
        "i co teraz",
        "udowadniac", "nie tak ", "obieca", "obiecuj", "mialo byc", "miala byc", "mial byc", "oddajcie", "zabierzcie", "kto za to",
        "zamierzacie",
        "yet again", "once again", "still waiting", "never came", "immediately", "at last", "put right", "i expect ", "going to do about",
        "the least you can", "supposed to", "what good", "once more", "third time", "second time", "are you going to do", "was promised",
        "you promised", "on earth", "am i meant",
    ])
    /// What arrived is broken, incomplete or not what was ordered.
    static let trouble = PhraseSet([
        "вместо", "чужой", "чужая", "чужое", "чужую", "разбит", "сломан", "сломал", "порван", "надорван", "мятая", "промят", "помят",
        "разош",
        "треснул", "дефект", "брак", "не хватает", "не тот ", "не та ", "не то ", "перепутал", "отклеи", "расклеи", "лопнул",
        "zamiast", "czyjs", "zgniecion", "rozbit", "zlaman", "rozerwan", "podart", "pekn", "odkle", "rozkle", "zepsu", "brakuje",
        "nie ten ",
        "nie ta ", "przemak", "puscil", "uszkodz", "wadliw", "pomylk",
        "instead of", "somebody else's", "someone else's", "broken", "broke ", "snapped", "crushed", "ripped", "is torn", "was torn",
        "torn open",
        "smashed", "shattered", "missing", "faulty", "defective", "came apart", "come apart", "wrong item", "got bright", "not what i",
        "what i got",
        "leak",
    ])
    /// It takes longer than it should.
    static let waiting = PhraseSet([
        "до сих пор", "так и не", "уже неделю", "недель", "дней назад", "недели назад", "не двига", "не обновля", "обещал", "опозда",
        "опаздыва",
        "задерж", "просроч", "тишина",
        "nadal", "dalej ", "cisza", "od tygodnia", "tygodnie temu", "tygodni temu", "nie ma pieniedzy", "ani slychu", "opozni", "spozn",
        "miala dojsc", "mialo dojsc", "do tej pory", "sie nie zmienia", "nie rusza",
        "still nothing", "still no", "still hasn't", "still haven't", "still not", "still waiting", "weeks ago", "days late", "week late",
        "weeks late", "nothing has", "no news", "hasn't arrived", "hasn't moved", "hasn't come", "was promised", "not arrived",
        "nothing so far",
    ])
    /// Fear for money, parcel, term or account.
    static let worry = PhraseSet([
        "боюсь", "пережива", "волну", "беспоко", "тревож", "страшно", "не пришли", "не приход", "не пришел", "не пришла", "пропал",
        "не потерял",
        "потерялась", "потерялся ли", "помогите", "не получается", "не могу", "не успел", "не успе", "дважды", "два раза", "двойн",
        "два списания",
        "подделк", "шанс", "что с моими деньгами", "деньги не", "денег нет", "ничего нет", "на карте ничего", "отклон", "не проход",
        "ошибк",
        "заблокир", "дождусь",
        "boje sie", "martwi", "niepoko", "denerwuj", "zgubi", "pomoz", "nie moge", "nie doszl", "nie doch", "nie przychodzi", "nie przyszl",
        "zniknel", "zniknal", "nie dzial", "podrobk", "dwa razy", "dwukrotn", "dwie blokady", "dwie platno", "podwojn", "zablokowan",
        "nie zdazyl",
        "zdazy", "przepadnie", "przepad", "pusto", "nie wiem, co", "czy to wroci", "nadplat", "nie mam dostepu", "blad", "odrzuc", "minal",
        "przyjmiecie",
        "worried", "worry", "afraid", "concerned", "nervous", "lost ", "locked", "blocked", "can't", "cant ", "cannot", "haven't", "twice",
        "two times", "two pending", "charged two", "fake", "genuine?", "anything you can do", "declined", "nothing has come", "never get",
        "never got", "but there is nothing", "error", "what happens now", "pls help", "please help", "help!",
    ])
}
