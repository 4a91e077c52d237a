/// Words by which people count days from today, folded as `Phrase` folds.
extension DateWords {
    enum Step { case day, workingDay, week, month }

    /// 1…7 for the name of a weekday, Monday first, in the cases in which dates use it.
    static func weekday(_ word: String) -> Int? { weekdays[word] }

    /// A small number as a word, or in figures.
    static func count(_ word: String) -> Int? { counts[word] ?? (word.count <= 3 ? Int(word) : nil) }

    static func step(_ word: String) -> Step? { steps[word] }

    /// True for a word that makes the day behind it a working day: `рабочих`, `robocze`, `working`.
    static func isWorking(_ word: String) -> Bool { working.contains { word.hasPrefix($0) } }

    static let forward: Set<String> = ["in", "через", "за", "za", "within"]
    static let backward: Set<String> = ["ago", "назад", "temu"]
    /// What stands before a weekday.
    static let onto: Set<String> = ["on", "by", "в", "во", "к", "до", "w", "we", "do", "this", "ten", "ta", "эту", "этот"]
    static let next: Set<String> = [
        "next", "следующий", "следующую", "следующее", "nastepny", "nastepna", "przyszly", "przyszla",
    ]

    private static let working = ["working", "business", "рабоч", "robocz"]

    private static let weekdays: [String: Int] = {
        let names = [
            [
                "monday", "mon", "понедельник", "понедельника", "понедельнику", "пн",
                "poniedzialek", "poniedzialku",
            ],
            ["tuesday", "tue", "вторник", "вторника", "вторнику", "вт", "wtorek", "wtorku"],
            ["wednesday", "wed", "среда", "среду", "среды", "среде", "ср", "sroda", "srode", "srody"],
            ["thursday", "thu", "четверг", "четверга", "четвергу", "чт", "czwartek", "czwartku"],
            ["friday", "fri", "пятница", "пятницу", "пятницы", "пятнице", "пт", "piatek", "piatku"],
            ["saturday", "sat", "суббота", "субботу", "субботы", "субботе", "сб", "sobota", "sobote", "soboty"],
            [
                "sunday", "sun", "воскресенье", "воскресенья", "воскресенью", "вс",
                "niedziela", "niedziele", "niedzieli",
            ],
        ]
        return Dictionary(uniqueKeysWithValues: names.enumerated().flatMap { index, words in words.map { ($0, index + 1) } })
    }()

    private static let counts: [String: Int] = [
        "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "ten": 10,
        "один": 1, "одну": 1, "два": 2, "две": 2, "три": 3,
        "четыре": 4, "пять": 5, "шесть": 6, "семь": 7, "десять": 10,
        "jeden": 1, "dwa": 2, "trzy": 3, "cztery": 4, "piec": 5, "szesc": 6, "siedem": 7, "dziesiec": 10,
    ]

    private static let steps: [String: Step] = {
        let words: [(Step, [String])] = [
            (.day, ["day", "days", "день", "дня", "дней", "дн", "dzien", "dni", "dnia"]),
            (.week, ["week", "weeks", "неделю", "неделя", "недели", "недель", "tydzien", "tygodnie", "tygodni"]),
            (.month, ["month", "months", "месяц", "месяца", "месяцев", "miesiac", "miesiace", "miesiecy"]),
        ]
        return Dictionary(uniqueKeysWithValues: words.flatMap { step, words in words.map { ($0, step) } })
    }()
}
