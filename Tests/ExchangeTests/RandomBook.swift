import Basics
import Foundation

/// Small books whose texts have all that a reply may have, from a seed.
struct RandomBook {
    private var random: SplitMix

    init(seed: UInt64) { random = SplitMix(seed: seed) }

    private static let words: [String: [String]] = [
        "en": "parcel order refund late courier please wait return money account password size colour today we will send your the box"
            .split(separator: " ").map(String.init),
        "pl": "paczka zamówienie zwrot kurier prosimy czekać pieniądze konto hasło rozmiar dzisiaj wyślemy państwa pudełko jutro".split(
            separator: " "
        ).map(String.init),
        "ru": "посылка заказ возврат курьер подождите деньги аккаунт пароль размер сегодня отправим вашу коробку завтра".split(
            separator: " "
        ).map(String.init),
    ]
    private static let greetings = ["en": "Hello {{ customer_name }},", "pl": "Dzień dobry!", "ru": "Здравствуйте, {{ customer_name }}!"]
    private static let goodbyes = [
        "en": "Kind regards,\\\n{{ agent_name }}", "pl": "Pozdrawiamy", "ru": "С уважением,\\\n{{ agent_name }}",
    ]

    mutating func files() -> [String: String] {
        var files = [
            ".replybook.yml": """
            shop_name: Dalevka
            default_language: en
            facts: {days: 14, site: "https://dalevka.example/a_b"}
            variables:
              order_number: {ask: Order number}
              stage: {ask: What with, values: {packed: {en: packed, pl: spakowana, ru: собрана}, sent: {en: sent, pl: wysłana, ru: отправлена}}}

            """
        ]
        for index in 0..<Int.random(in: 1...6, using: &random) {
            let category = ["product", "delivery", "return", "money", "errors"].randomElement(using: &random) ?? "money"
            for language in ["en", "pl", "ru"].shuffled(using: &random).prefix(Int.random(in: 1...3, using: &random)) {
                files["Templates/\(category)/text-\(index).\(language).md"] = template(category, language, index)
            }
        }
        return files
    }

    private mutating func template(_ category: String, _ language: String, _ index: Int) -> String {
        let hasGreeting = Bool.random(using: &random)
        let hasGoodbye = Bool.random(using: &random)
        let blocks = (0...Int.random(in: 0...3, using: &random)).map { _ in block(language) }
        let stage =
            Bool.random(using: &random)
            ? "" : "\n\n{% if stage == \"sent\" %}\(sentence(language))\n{% else %}\(sentence(language))\n{% endif %}"
        return """
            ---
            title: \(sentence(language, 3).filter { !":.*_[]&|<".contains($0) }) \(index)
            category: \(category)
            keywords: [\((Self.words[language] ?? []).shuffled(using: &random).prefix(2).joined(separator: ", "))]
            channels: [email]
            variables: {stage: , order_number: }
            ---
            \(hasGreeting ? "## Greeting\n\(Self.greetings[language] ?? "")\n\n" : "")## Resolution
            \(sentence(language)) {{ facts.days }} {{ order_number }} \(blocks.joined(separator: "\n\n"))\(stage)
            \(hasGoodbye ? "\n## Invitation\n\(Self.goodbyes[language] ?? "")\n" : "")
            """
    }

    private mutating func block(_ language: String) -> String {
        switch Int.random(in: 0..<6, using: &random) {
        case 0: "\n\n- \(sentence(language))\n- \(sentence(language))"
        case 1: "\n\n1. \(sentence(language))\n2. \(sentence(language))"
        case 2: "\n\n**\(sentence(language, 2))** \(sentence(language))"
        case 3: "\n\n\(sentence(language)) [\(sentence(language, 2))](https://dalevka.example/x?a=1&b=2) \(sentence(language, 2))"
        case 4: "\n\n\(sentence(language)) 5 \\* 3 < 20 & 100 % \"x\" 'y' a_b"
        default: "\n\n\(sentence(language))\\\n\(sentence(language))"
        }
    }

    private mutating func sentence(_ language: String, _ count: Int = 6) -> String {
        let words = Self.words[language] ?? []
        return (0..<count).map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ")
    }
}
