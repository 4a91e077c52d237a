extension Grammar {
    static let russian = Grammar(
        script: .cyrillic,
        abbreviations: words(
            """
            ул пр руб коп тел стр рис см др гг им кв обл тыс млн млрд
            мин ст пп г д т р корп просп п янв фев февр мар апр июн
            июл авг сен сент окт ноя нояб дек т.е т.к т.д т.п т.н н.э
            """),
        ordinalsTakeStops: false,
        endings: words(
            """
            иями ями ами ого его ому ему ыми ими ешь ете ите ишь ать
            ять ить еть ая яя ое ее ый ий ой ую юю ые ие ых их ым им
            ом ем ам ям ах ях ов ев ей ют ут ат ят ет ит ал ил ел ала
            ила ела ало или али ели ило ию ия ии ью а я о е ы и у ю ь й
            """),
        suffixes: ["ся", "сь"],
        kin: ["uk", "be"],
        vowels: "АЕЁИОУЫЭЮЯаеёиоуыэюя",
        negations: ["не", "ни", "нет", "нельзя", "без", "никогда"],
        doubled: ["еле", "чуть"],
        conditions: ["если", "когда"],
        relativePronouns: ["котор"],
        addressForms: [
            AddressForm(
                name: "вы",
                words: words(
                    """
                    вы вас вам вами ваш ваша ваше ваши вашего вашей
                    вашему вашим вашем вашу вашею ваших вашими
                    """),
                capital: .chosen),
            AddressForm(
                name: "ты",
                words: words(
                    """
                    ты тебя тебе тобой тобою твой твоя твоё твое твои твоего
                    твоей твоему твоим твоём твоем твою твоих твоими
                    """),
                capital: .ignored),
        ],
        namesTakeVocative: false,
        signsFollowAmounts: true,
        pluralExample: ["день", "дня", "дней"])
}
