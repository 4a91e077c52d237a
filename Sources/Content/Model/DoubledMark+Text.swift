extension DoubledMark {
    /// The fact in every language of the interface, to be printed behind the words it stands in: in Russian and in Polish these
    /// begin with "in".
    package var spokenFact: SpokenText {
        switch kind {
        case .blanks: SpokenText(fact, pl: "stoją dwie spacje obok siebie", ru: "стоят два пробела подряд")
        case .stops:
            SpokenText(
                fact, pl: "stoją dwa znaki przestankowe obok siebie",
                ru: "стоят два знака препинания подряд")
        case .blankBeforeStop:
            SpokenText(
                fact, pl: "przed znakiem przestankowym stoi spacja",
                ru: "перед знаком препинания стоит пробел")
        }
    }
}
