/// The words before a number that say what it is. All folded as ``ScannedText`` folds.
enum TellingWords {
    /// They stand between the telling word and the number.
    static let fillers: Set<String> = [
        "nr", "no", "num", "numer", "numerem", "numeru", "number", "номер", "номером", "номера", "номеру", "n", "o", "is",
        "to", "это", "мой", "моя", "my", "mój", "the",
    ]

    static func isPhone(_ words: some Sequence<String>) -> Bool {
        holds(
            words,
            exactly: ["tel", "тел", "mob", "моб", "cell", "call", "ring", "text", "sms", "смс", "reach", "kom"],
            prefixes: [
                "telef", "телеф", "phone", "mobil", "мобил", "звон",
                "позвон", "перезвон", "набер", "zadzwo", "oddzwo", "dzwo",
                "komórk", "whatsapp", "ватсап", "вотсап", "viber", "вайбер", "kontakt", "контакт", "contact",
            ])
    }

    static func isCard(_ words: some Sequence<String>) -> Bool {
        holds(words, exactly: ["мир", "mir"], prefixes: ["карт", "kart", "card", "visa", "mastercard", "maestro"])
    }

    static func isOrder(_ words: some Sequence<String>) -> Bool {
        holds(words, exactly: ["zam"], prefixes: ["заказ", "order", "zamówien", "zamowien"])
    }

    static func isPassport(_ words: some Sequence<String>) -> Bool {
        holds(words, exactly: ["серия", "серии"], prefixes: ["паспорт", "passport", "paszport"])
    }

    static func holds(_ words: some Sequence<String>, exactly exact: Set<String> = [], prefixes: [String]) -> Bool {
        words.contains { word in exact.contains(word) || prefixes.contains { word.hasPrefix($0) } }
    }
}
