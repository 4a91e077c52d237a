/// Names of months, ordinals and near days in Russian, Polish and English, folded as `Phrase` folds.
enum DateWords {
    /// 1…12 for a month's name, in the cases and abbreviations in which dates use it; 0 for no month.
    static func month(_ word: String) -> Int { months[word] ?? 0 }

    /// 1…31 for an ordinal such as `third`, `трете`, `pierwszego`; tens and units stand alone.
    static func ordinal(_ word: String) -> Int { ordinals[word] ?? 0 }

    /// Days from today.
    static func offset(_ word: String) -> Int? { near[word] }

    private static let months: [String: Int] = {
        let names = [
            ["january", "jan", "stycznia", "styczen", "sty", "января", "январь", "янв"],
            ["february", "feb", "lutego", "luty", "lut", "февраля", "февраль", "фев"],
            ["march", "mar", "marca", "marzec", "марта", "март", "мар"],
            ["april", "apr", "kwietnia", "kwiecien", "kwi", "апреля", "апрель", "апр"],
            ["may", "maja", "maj", "мая", "май"],
            ["june", "jun", "czerwca", "czerwiec", "cze", "июня", "июнь", "июн"],
            ["july", "jul", "lipca", "lipiec", "lip", "июля", "июль", "июл"],
            ["august", "aug", "sierpnia", "sierpien", "августа", "август", "авг"],
            ["september", "sept", "sep", "wrzesnia", "wrzesien", "wrz", "сентября", "сентябрь", "сент", "сен"],
            ["october", "oct", "pazdziernika", "pazdziernik", "paz", "октября", "октябрь", "окт"],
            ["november", "nov", "listopada", "listopad", "lis", "ноября", "ноябрь", "нояб", "ноя"],
            ["december", "dec", "grudnia", "grudzien", "gru", "декабря", "декабрь", "дек"],
        ]
        return Dictionary(uniqueKeysWithValues: names.enumerated().flatMap { index, words in words.map { ($0, index + 1) } })
    }()

    private static let near: [String: Int] = [
        "today": 0, "сегодня": 0, "dzis": 0, "dzisiaj": 0, "tomorrow": 1, "tomorow": 1, "tommorow": 1, "tommorrow": 1, "yesterday": -1,
        "завтра": 1, "послезавтра": 2, "вчера": -1,
        "позавчера": -2,
        "jutro": 1, "pojutrze": 2, "wczoraj": -1, "przedwczoraj": -2,
    ]

    private static let ordinals: [String: Int] = {
        let english = [
            "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
            "thirteenth",
            "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
        ]
        let polish = [
            "pierwszego", "drugiego", "trzeciego", "czwartego", "piatego", "szostego", "siodmego", "osmego", "dziewiatego", "dziesiatego",
            "jedenastego",
            "dwunastego", "trzynastego", "czternastego", "pietnastego", "szesnastego", "siedemnastego", "osiemnastego", "dziewietnastego",
        ]
        let russian = [
            "первого", "второго", "третьего", "четвертого", "пятого",
            "шестого", "седьмого", "восьмого", "девятого", "десятого",
            "одиннадцатого", "двенадцатого",
            "тринадцатого", "четырнадцатого", "пятнадцатого", "шестнадцатого",
            "семнадцатого", "восемнадцатого", "девятнадцатого",
        ]
        var ordinals: [String: Int] = [
            "twentieth": 20, "thirtieth": 30, "twenty": 20, "thirty": 30, "dwudziestego": 20, "trzydziestego": 30,
            "двадцатого": 20, "тридцатого": 30, "двадцать": 20, "тридцать": 30,
        ]
        for words in [english, polish, russian] {
            for (index, word) in words.enumerated() { ordinals[word] = index + 1 }
        }
        return ordinals
    }()
}
