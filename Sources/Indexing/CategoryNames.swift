/// What people call the five categories: said in a query, a hint at the templates of that category.
enum CategoryNames {
    private static let names: [String: [String: String]] = [
        "product": ["en": "goods", "ru": "товар", "pl": "produkt towar"],
        "delivery": ["en": "shipping", "ru": "доставка", "pl": "dostawa wysyłka"],
        "return": ["en": "exchange", "ru": "возврат обмен", "pl": "zwrot wymiana"],
        "money": ["en": "payment", "ru": "деньги оплата", "pl": "pieniądze płatność"],
        "errors": ["en": "error fault", "ru": "ошибка сбой", "pl": "błąd awaria"],
    ]

    /// The folder's name and the names in a language; other languages than the three have the folder's alone.
    static func words(of category: String, in language: String) -> String {
        let own = names[category]?[String(language.prefix { $0 != "-" })]
        return own.map { category + " " + $0 } ?? category
    }
}
