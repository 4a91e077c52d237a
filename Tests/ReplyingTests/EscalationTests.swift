import Replying
import Testing

@Suite struct EscalationTests {
    @Test(arguments: [
        ("My lawyer will write to you.", EscalationReason.lawyer, "lawyer"),
        ("Обращусь в суд, если не вернёте деньги", .lawyer, "в суд"),
        ("Sprawą zajmie się mój prawnik.", .lawyer, "prawnik"),
        ("spotkamy sie w sadzie", .lawyer, "w sadzie"), ("wejdę na drogę sądową", .lawyer, "drogę sądową"),
        ("I have contacted Trading Standards", .regulator, "Trading Standards"),
        ("Напишу жалобу в Роспотребнадзор!", .regulator, "Роспотребнадзор"),
        ("zgłoszę to do UOKiK", .regulator, "UOKiK"),
        ("I'll open a chargeback with my bank", .chargeback, "chargeback"),
        ("оформлю чарджбэк", .chargeback, "чарджбэк"),
        ("A journalist is interested in this", .press, "journalist"),
        ("расскажу об этом в СМИ", .press, "СМИ"),
        ("opiszę to w gazecie", .press, "gazecie"),
        ("My son was injured by the hook", .injury, "injured"),
        ("лампа загорелась ночью", .injury, "загорелась"),
        ("ładowarka poparzyła mnie w rękę", .injury, "poparzyła"),
    ])
    func `a message that somebody else must see is recognised, with its words`(text: String, reason: EscalationReason, words: String) {
        #expect(EscalationFinder.escalations(in: text) == [Escalation(reason: reason, words: words)])
    }

    @Test(arguments: [
        "Where is my order D104233?", "The court shoes are too small", "Когда привезут заказ? Очень жду, пресса для сока нужна к субботе",
        "Gdzie jest moja paczka? Pozdrawiam", "Is the garlic press in stock?", "My suede boots came in the wrong size",
        "Я осуждаю такую доставку", "рассудите сами", "Pieniądze zwróćcie na kartę",
        "I am sad that it is late", "Proszę o dostawę na ul. Sadową 7",
    ])
    func `an ordinary message is not escalated`(text: String) {
        #expect(EscalationFinder.escalations(in: text) == [])
    }
}
