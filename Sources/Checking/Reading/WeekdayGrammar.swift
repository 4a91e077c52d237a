import Language

extension WeekdayWords {
    /// What a weekday of a sentence begins with: `в` and `во` of `в пятницу` and `во вторник`, folded.
    var prepositions: Set<String> { Set(when.compactMap { $0.split(separator: " ").first.map { Phrase.folded($0) } }) }
}

/// What a preposition makes of a weekday's name, in languages in which the name then differs from its dictionary form.
struct WeekdayGrammar: Sendable {
    /// Forms by the dictionary form, for each preposition.
    private let forms: [String: [String: String]]
    /// Prepositions that become longer before some days: 'в' and 'во'.
    let longer: [String: String]
    /// The days before which they do.
    let wantLonger: Set<String>

    func forms(after preposition: String) -> [String: String]? { forms[preposition] }

    static func of(_ language: LanguageTag) -> WeekdayGrammar? { byLanguage[String(language.language)] }

    private init(_ cases: [(prepositions: [String], forms: [String: String])], longer: [String: String], before: Set<String>) {
        forms = Dictionary(cases.flatMap { item in item.prepositions.map { ($0, item.forms) } }) { first, _ in first }
        self.longer = longer
        wantLonger = before
    }

    private static let byLanguage = ["ru": russian, "pl": polish]

    private static let russian = WeekdayGrammar(
        [
            (["в", "во", "на", "через", "за"], ["среда": "среду", "пятница": "пятницу", "суббота": "субботу"]),
            (
                ["до", "с", "со", "от", "после"],
                [
                    "понедельник": "понедельника", "вторник": "вторника", "среда": "среды", "четверг": "четверга", "пятница": "пятницы",
                    "суббота": "субботы", "воскресенье": "воскресенья",
                ]
            ),
            (
                ["к", "ко"],
                [
                    "понедельник": "понедельнику", "вторник": "вторнику", "среда": "среде", "четверг": "четвергу", "пятница": "пятнице",
                    "суббота": "субботе", "воскресенье": "воскресенью",
                ]
            ),
        ], longer: ["в": "во"], before: ["вторник"])

    private static let polish = WeekdayGrammar(
        [
            (["w", "we", "na"], ["środa": "środę", "sobota": "sobotę", "niedziela": "niedzielę"]),
            (
                ["do", "od"],
                [
                    "poniedziałek": "poniedziałku", "wtorek": "wtorku", "środa": "środy", "czwartek": "czwartku", "piątek": "piątku",
                    "sobota": "soboty", "niedziela": "niedzieli",
                ]
            ),
        ], longer: ["w": "we"], before: ["wtorek"])
}
