extension MeasureWords {
    static let polish = MeasureWords(
        minute: ["minuta", "minuty", "minut", "minute", "min"],
        hour: ["godzina", "godziny", "godzin", "godzine", "godz"],
        day: ["dzien", "dni", "dnia", "dniach"],
        month: ["miesiac", "miesiace", "miesiecy", "miesiaca"],
        year: ["rok", "roku", "lata", "lat"],
        money: ["zl", "pln", "eur", "usd", "zloty", "zlotych", "zlote", "euro"],
        percent: ["procent", "procenta"],
        qualifiers: ["robocze", "roboczych", "kalendarzowe", "kalendarzowych", "pelne", "pelnych"])
}
