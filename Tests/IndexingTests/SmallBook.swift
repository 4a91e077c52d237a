import Indexing
import SearchCore

/// Nine templates in three languages: enough to tell right from wrong by eye.
enum SmallBook {
    static let documents = [
        document(
            "delivery/where-is-my-order", "ru", "Где мой заказ",
            ["где мой заказ", "когда придёт посылка", "трек-номер не обновляется третий день"],
            "Заказ уже у курьера. Посылка будет у вас завтра."),
        document(
            "delivery/where-is-my-order", "pl", "Gdzie jest moje zamówienie",
            ["gdzie jest moja paczka", "kiedy przyjdzie zamówienie", "numer śledzenia nie działa"],
            "Twoja paczka jest u kuriera. Dostawa będzie jutro."),
        document(
            "delivery/where-is-my-order", "en", "Where is my order",
            ["where is my parcel", "when will my order arrive", "tracking number does not update"],
            "Your order is with the courier. It will arrive tomorrow."),
        document(
            "return/how-to-return", "ru", "Как вернуть товар",
            ["как вернуть товар", "хочу сдать покупку обратно", "возврат вещи, которая не подошла"],
            "Товар можно вернуть в течение 30 дней. Возврат бесплатный."),
        document(
            "return/how-to-return", "pl", "Jak zwrócić towar",
            ["jak zwrócić towar", "chcę oddać zakupy", "zwrot rzeczy, która nie pasuje"],
            "Towar można zwrócić w ciągu 30 dni. Zwrot jest bezpłatny."),
        document(
            "return/how-to-return", "en", "How to return an item",
            ["how do I return an item", "I want to send it back", "return something that does not fit"],
            "You can return items within 30 days. Returned parcels travel free."),
        document(
            "money/refund-late", "ru", "Деньги не вернулись", ["когда вернут деньги", "деньги за заказ не пришли на карту"],
            "Деньги возвращаются на карту за 3–10 дней."),
        document(
            "money/refund-late", "pl", "Pieniądze nie wróciły", ["kiedy oddacie pieniądze", "zwrot płatności nie dotarł na konto"],
            "Pieniądze wracają na kartę w 3–10 dni."),
        document(
            "money/refund-late", "en", "Refund has not arrived", ["when will I get my money back", "refund did not reach my card"],
            "Refunds reach the card in 3–10 days."),
    ]

    static func document(_ id: String, _ language: String, _ title: String, _ questions: [String], _ body: String) -> SearchDocument {
        let category = String(id.split(separator: "/")[0])
        return SearchDocument(
            id: id, language: language, title: title, category: category, questions: questions, body: body, channels: ["email", "chat"],
            path: "Templates/\(id).\(language).md")
    }

    static let index = IndexCompiler().compile(documents)

    static func withReader<Result>(_ bytes: [UInt8] = index, _ body: (IndexReader) throws -> Result) throws -> Result {
        try bytes.withUnsafeBytes { try body(try IndexReader($0)) }
    }

    /// `id:language` of the hits, best first.
    static func search(_ query: String, _ options: SearchOptions = SearchOptions()) throws -> [String] {
        try withReader { reader in
            Searcher(reader).search(Array(query.utf8), options: options).hits.map { hit in
                let record = reader.template(hit.template)
                return reader.string(record.id) + ":" + reader.named(record.language)
            }
        }
    }
}
