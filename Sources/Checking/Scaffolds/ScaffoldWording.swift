import Content
import Language

/// The words of scaffolds by language; English where a language has none.
struct ScaffoldWording: Sendable {
    private enum Tongue { case english, polish, russian }
    private let tongue: Tongue

    init(language: LanguageTag) {
        tongue = language.language == "ru" ? .russian : language.language == "pl" ? .polish : .english
    }

    private func choose(_ english: String, _ polish: String, _ russian: String) -> String {
        switch tongue {
        case .english: english
        case .polish: polish
        case .russian: russian
        }
    }

    /// What customers of a category really want to know, whatever they ask.
    func interest(_ category: Category) -> String {
        switch category {
        case .product:
            choose(
                "Will it suit me, and what if it does not?", "Czy to mi się sprawdzi, a jeśli nie, co wtedy?",
                "Подойдёт ли это мне? А если нет?")
        case .delivery:
            choose(
                "Is it lost? Will it be here by the day I need it?", "Czy nie zaginęła? Czy zdąży na czas?",
                "Заказ не потеряли? Он успеет к нужной дате?")
        case .return:
            choose(
                "Will this cost me money or nerves?", "Czy stracę na tym pieniądze albo nerwy?", "Не потеряю ли я на этом деньги и нервы?")
        case .money:
            choose(
                "Is my money safe, and when do I have it back?", "Czy moje pieniądze są bezpieczne i kiedy wrócą?",
                "Деньги не пропали? Когда они вернутся?")
        case .errors: choose("Will it be put right, and by when?", "Czy to naprawią i do kiedy?", "Это исправят? И когда?")
        }
    }

    var interestNote: String {
        choose("what they really want to know", "o co naprawdę chodzi klientowi", "что клиента волнует на самом деле")
    }

    /// The key `questions` with what is known of them, and a note for who writes on.
    func questions(_ known: [String]) -> String {
        let note = choose("in customers' own words, three or more", "słowami klientów, trzy lub więcej", "словами клиентов, три и больше")
        if known.isEmpty { return "questions: []   # \(note)" }
        return "questions:   # \(note)\n" + known.map { "  - \($0.yaml)" }.joined(separator: "\n")
    }

    /// Text that fits every reply; nil where only the editor knows.
    func text(_ kind: BlockKind) -> String? {
        switch kind {
        case .greeting:
            choose(
                "Hello{% if customer_name %} {{ customer_name }}{% endif %},", "Dzień dobry!",
                "Здравствуйте{% if customer_name %}, {{ customer_name }}{% endif %}!")
        default: nil
        }
    }

    func hint(_ kind: BlockKind) -> String {
        switch kind {
        case .greeting: choose("greet by name", "powitanie", "поздоровайтесь по имени")
        case .empathy:
            choose(
                "name the customer's own trouble in one sentence", "jedno zdanie o kłopocie tego klienta",
                "одной фразой назовите, что именно неприятно клиенту")
        case .resolution:
            choose(
                "the answer in the first sentence; the link at the end", "odpowiedź w pierwszym zdaniu, link na końcu",
                "ответ – в первом предложении, ссылка – в конце")
        case .anticipation:
            choose("what they will ask next, answered", "odpowiedź na następne pytanie", "ответ на следующий вопрос, пока его не задали")
        case .apology: choose("say what went wrong, once", "co poszło nie tak, jeden raz", "что именно мы сделали не так, один раз")
        case .compensation:
            choose("a bonus that stays within the shop", "bonus do wykorzystania w sklepie", "бонус, который остаётся в магазине")
        case .invitation:
            choose("how and when you can be reached", "jak i kiedy można się z nami skontaktować", "как и когда с вами связаться")
        }
    }

    var descriptionHint: String { choose("the answer in one sentence", "odpowiedź w jednym zdaniu", "ответ одним предложением") }
    var answerHint: String {
        choose(
            "the answer first, in one or two sentences", "najpierw odpowiedź, w jednym lub dwóch zdaniach",
            "сначала ответ, одно-два предложения")
    }
    var stepsHeading: String { choose("Step by step", "Krok po kroku", "По шагам") }
    var exceptionsHeading: String { choose("When it does not work", "Gdy to nie działa", "Если не получается") }
}
