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
        ("I got burnt by the kettle", .injury, "got burnt"), ("She was burned yesterday", .injury, "was burned"),
        ("The lid cut my finger", .injury, "cut my finger"), ("He hurt himself with it", .injury, "hurt himself"),
        ("Обжёгся о чайник", .injury, "Обжёгся"), ("Она обожглась паром", .injury, "обожглась"),
        ("Мы обожгли пальцы", .injury, "обожгли"), ("сломала себе руку об неё", .injury, "сломала себе руку"),
        ("меня ударило сильно током", .injury, "ударило сильно током"), ("Дети отравились", .injury, "отравились"),
        ("skaleczyłem się nożem", .injury, "skaleczyłem"), ("Skaleczylam sie", .injury, "Skaleczylam"),
        ("poparzyliśmy się wszyscy", .injury, "poparzyliśmy"), ("Córka rozcięła sobie palec", .injury, "rozcięła sobie palec"),
        ("poraził mnie prąd", .injury, "poraził mnie prąd"),
        ("I will tell the press about you", .press, "tell the press"), ("I'll go to the press.", .press, "to the press"),
        ("I will dispute this payment", .chargeback, "dispute this payment"), ("I opened a dispute", .chargeback, "opened a dispute"),
        ("Оспариваю это списание", .chargeback, "Оспариваю это списание"), ("сделаю чардж-бэк", .chargeback, "чардж-бэк"),
        ("zakwestionuję tę płatność", .chargeback, "zakwestionuję tę płatność"),
        ("złożę reklamację w banku", .chargeback, "reklamację w banku"),
        ("I wrote to the Better Business Bureau", .regulator, "Better Business Bureau"), ("жалоба ушла в РКН", .regulator, "РКН"),
        ("пишу в Банк России", .regulator, "Банк России"), ("zgłoszę do Rzecznika Finansowego", .regulator, "Rzecznika Finansowego"),
        ("idę do miejskiego rzecznika konsumentów", .regulator, "rzecznika konsumentów"), ("piszę do KNF", .regulator, "KNF"),
        ("Ich gehe zum Anwalt", .lawyer, "Anwalt"), ("Das melde ich der Verbraucherzentrale", .regulator, "Verbraucherzentrale"),
        ("Ich lasse den Betrag zurückbuchen", .chargeback, "zurückbuchen"),
        ("Ich schreibe an die Presse", .press, "an die Presse"), ("Meine Tochter hat sich verletzt", .injury, "verletzt"),
        ("Der Deckel quetschte meinen Finger", .injury, "quetschte meinen Finger"),
        ("I'm going to sue you", .lawyer, "to sue"), ("Я вас засужу", .lawyer, "засужу"),
    ])
    func `a message that somebody else must see is recognised, with its words`(text: String, reason: EscalationReason, words: String) {
        #expect(EscalationFinder.escalations(in: text) == [Escalation(reason: reason, words: words)])
    }

    @Test(arguments: [
        "Where is my order D104233?", "The court shoes are too small", "Когда привезут заказ? Очень жду, пресса для сока нужна к субботе",
        "Gdzie jest moja paczka? Pozdrawiam", "Is the garlic press in stock?", "My suede boots came in the wrong size",
        "The press studs of the jacket came off", "Sew it to the press studs, please", "Kind regards, Sue", "I am sad about the delay",
        "The colours are bleeding in the wash", "It came wrapped in newspaper", "Загорелась лампочка зарядки",
        "Коробка пострадала, товар цел",
        "Подарок не пострадал, спасибо", "Чашки завёрнуты в газету", "Zapaliła się kontrolka", "Talerze były zawinięte w gazetę",
        "Sad owocowy", "Die Presse für Säfte kommt wann?", "Das Paket war in Zeitung gewickelt", "Ein leckeres Gericht!",
        "Can I cut my order in half?", "Есть ли у крема состав? У мужа аллергия на орехи", "The news is good, thank you",
        "Я осуждаю такую доставку", "рассудите сами", "Pieniądze zwróćcie na kartę",
        "I am sad that it is late", "Proszę o dostawę na ul. Sadową 7",
    ])
    func `an ordinary message is not escalated`(text: String) {
        #expect(EscalationFinder.escalations(in: text) == [])
    }
}
