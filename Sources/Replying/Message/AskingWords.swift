/// Words by which people ask, and words that are about nothing in particular, folded as `Phrase` folds.
enum AskingWords {
    /// True when a sentence asks or demands without a question mark.
    static func ask(_ words: [ArraySlice<UInt8>]) -> Bool {
        words.prefix(6).contains { openers.contains($0) } || words.contains { requests.contains($0) }
    }

    /// A folded word that says what a text is about: no number, no courtesy, no word that any text may have.
    static func isContent(_ word: ArraySlice<UInt8>) -> Bool {
        var letters = 0
        for byte in word {
            if (0x30...0x39).contains(byte) { return false }
            if byte & 0xC0 != 0x80 { letters += 1 }
        }
        return letters >= 3 && !empty.contains(word)
    }

    /// A word that points back to what was said.
    static func pointsBack(_ word: ArraySlice<UInt8>) -> Bool { back.contains(word) }

    /// A word that names an order without saying anything about it.
    static func isReference(_ word: ArraySlice<UInt8>) -> Bool { references.contains(word) }

    private static let openers = WordSet(words: openingWords)
    private static let requests = WordSet(beginnings: requestStems)
    private static let empty = WordSet(words: generic + openingWords, beginnings: requestStems + stems)

    private static let back = WordSet(words: [
        "it", "this", "that", "them", "they", "these", "those", "there", "one", "ones", "such", "them", "either", "both",
        "это", "этого", "этот", "эту", "эти", "этим", "этой", "его", "ее", "их", "он", "она", "они", "том", "там", "тоже", "такие", "такой",
        "такую", "таких", "оба", "обе",
        "to", "tego", "ten", "tym", "te", "ta", "tam", "go", "ja", "je", "ich", "nim", "nia", "nimi", "takie", "taki", "takich", "obie",
        "oba",
    ])
    private static let references = WordSet(beginnings: ["заказ", "номер", "order", "number", "zamowien", "numer"])

    private static let openingWords = [
        "how", "what", "when", "where", "where's", "wheres", "what's", "why", "who", "which", "can", "could", "do", "does", "is", "are",
        "will", "would", "may", "should",
        "как", "что", "когда", "где", "почему", "зачем", "кто", "какой", "какая", "какие", "какое", "сколько", "куда", "откуда", "можно",
        "можете", "есть", "ли", "чем", "нужен", "нужна", "нужно", "нужны",
        "jak", "co", "kiedy", "gdzie", "dlaczego", "czemu", "kto", "jaki", "jaka", "jakie", "ile", "czy", "mozna", "skad", "dokad", "da",
        "ktory", "ktora",
    ]
    private static let requestStems = [
        "pleas", "pls", "want", "need", "expect", "wonder", "demand", "explain", "tell",
        "прошу", "пожалуйст", "подскаж", "хочу", "хотел", "хотим", "требую", "верните", "вернит", "пришлит", "отправьте", "помогит",
        "скажит", "объясн", "поясн", "сообщит", "уточн", "нужн",
        "prosz", "popros", "chce", "chcial", "potrzeb", "zadam", "oddajcie", "wyjasni", "powiedz", "odpowiedz", "podpowie", "doradz",
    ]
    private static let stems = [
        "спасиб", "благодар", "здравств", "привет", "уважа", "вопрос", "помощ", "проблем", "ситуац", "ответ", "напис", "пишу", "сообщ",
        "информ", "срочн", "немедлен", "делат", "сделат", "дела", "жд",
        "dzieku", "pozdraw", "pytan", "pomoc", "pomoz", "problem", "sprawa", "spraw", "sytuac", "inform", "pisz", "napisa", "piln", "zrob",
        "robic", "czeka",
        "thank", "hello", "question", "help", "problem", "issue", "answer", "reply", "inform", "advis", "writ", "urgent", "sorry", "wait",
        "doing",
    ]
    private static let generic = [
        "the", "and", "but", "for", "with", "from", "you", "your", "yours", "our", "mine", "was", "were", "has", "have", "had", "not",
        "now", "then", "too", "also", "very", "just", "only", "any", "all", "out",
        "about", "there", "here", "else", "that", "this", "these", "those", "them", "they", "its", "she", "him", "her", "his", "who", "how",
        "what", "when", "where", "why", "which", "can", "could", "will", "would",
        "should", "may", "might", "must", "does", "did", "done", "are", "been", "being", "let", "get", "got", "going", "know", "like",
        "some", "more", "much", "many", "one", "two", "three", "few", "several", "things", "thing", "first", "second", "third", "again",
        "still", "yet", "already", "another",
        "что", "как", "это", "так", "вот", "для", "или", "ещё", "еще", "уже", "тоже", "также", "мне", "меня", "мной", "вас", "вам", "вами",
        "ваш", "ваша", "ваше", "ваши", "вашу", "нас", "нам", "наш", "мой", "моя", "моё", "мое", "мои", "моих", "мою", "его", "ее", "она",
        "они", "оно", "них", "ним",
        "теперь", "сейчас", "сегодня", "тут", "там", "здесь", "при", "без", "про", "под", "над", "если", "чтобы", "потом", "тогда", "кто",
        "где", "когда", "почему", "зачем", "куда", "какой", "какая", "какие", "сколько", "можно", "может", "могу", "можете", "есть", "был",
        "была", "было", "были", "будет", "буду", "будете", "нет", "все", "всё", "весь", "вся",
        "два", "две", "три", "четыре", "один", "одна", "одно", "первый", "второй", "третий", "первое", "второе", "раз", "сразу", "извините",
        "простите", "намерены", "собираетесь", "очень", "просто", "только", "даже", "уж", "быть", "этом", "этим", "той", "тем", "том",
        "jest", "sie", "nie", "tak", "juz", "jeszcze", "oraz", "ale", "lub", "albo", "dla", "przy", "bez", "pod", "nad", "jak", "kiedy",
        "gdzie", "dlaczego", "czemu", "kto", "jaki", "jaka", "jakie", "ile", "czy", "mozna", "moge", "moze", "mozecie", "mam", "masz",
        "mamy", "macie", "maja", "byc", "byl", "byla", "bylo", "bede", "bedzie",
        "mnie", "mi", "moj", "moja", "moje", "mojej", "wam", "was", "wasz", "wasza", "wasze", "panstwo", "panstwa", "pan", "pani", "ten",
        "tego", "tym", "tej", "tam", "tutaj", "teraz", "dzis", "dzisiaj", "tylko", "bardzo", "tez", "takze", "jeszcze", "dwa", "dwie",
        "trzy", "kilka", "jeden", "jedna", "jedno", "pierwsze", "drugie", "trzecie", "poza", "kolei", "zamierzacie", "dalej", "wiec",
        "zeby",
    ]
}
