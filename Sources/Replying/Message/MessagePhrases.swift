/// Set phrases of mail, folded as `Phrase` folds: English, Polish, Russian.
enum MessagePhrases {
    static let headers = [
        "from:", "to:", "sent:", "date:", "subject:", "cc:", "reply-to:", "od:", "do:", "wyslano:", "data:", "temat:", "dw:",
        "от:", "от кого:", "кому:", "отправлено:", "дата:", "тема:", "копия:",
    ]
    static let subjects = ["subject:", "temat:", "тема:"]

    static let separators = PhraseSet([
        "-----original message", "---- original message", "--- forwarded message", "---------- forwarded", "-----oryginalna wiadomosc",
        "----- oryginalna wiadomosc", "wiadomosc przekazana", "-----исходное сообщение", "-------- исходное сообщение",
        "пересылаемое сообщение",
        "--- исходное сообщение", "________________________________",
    ])
    static let attributions = PhraseSet([
        " wrote:", " writes:", " napisal(a):", " napisal:", " napisala:", " pisze:", " pisze(", "napisano:", "wiadomosc napisana przez",
        " пишет:", " написал:", " написала:", " написал(а):", " написал (а):",
    ])

    /// Greetings that stand alone or open a sentence, longest first.
    static let greetings = [
        "доброго времени суток", "добрый день", "добрый вечер", "доброе утро", "доброй ночи", "доброго дня", "здравствуйте", "здравствуй",
        "приветствую", "приветик", "привет", "день добрый", "ку",
        "dzien dobry", "dobry wieczor", "dobry wieczorek", "witam serdecznie", "witam", "witajcie", "czesc", "hejka", "hej", "siema",
        "halo",
        "good morning", "good afternoon", "good evening", "good day", "morning", "afternoon", "evening", "hello again", "hello there",
        "hi there", "hello", "hi all", "hi",
        "hey there", "hey", "hiya", "greetings",
    ]
    /// Greetings that go on to whom they greet, up to the next mark.
    static let addresses = [
        "уважаемая", "уважаемый", "уважаемые", "дорогие", "дорогая", "szanowni", "szanowna", "szanowny", "drodzy", "droga", "drogi",
        "dear", "to whom it may concern", "sehr geehrte",
    ]
    /// Whom a plain greeting may name before its mark: `Hello team,`.
    static let addressees = [
        "team", "everyone", "all", "folks", "guys", "there", "support", "sir", "madam", "dalevka",
        "panstwo", "wszystkim", "panie", "pani", "коллеги", "команда", "поддержка", "всем", "друзья", "ребята",
    ]

    /// Goodbyes that open a signature.
    static let closings = [
        "с уважением", "с наилучшими пожеланиями", "с наилучшими", "с благодарностью", "с приветом", "всего доброго", "всего хорошего",
        "всего наилучшего", "хорошего дня", "хорошего вечера",
        "большое спасибо", "спасибо большое", "спасибо заранее", "спасибо", "заранее спасибо", "заранее благодарю", "заранее благодарна",
        "заранее благодарен", "благодарю", "жду ответа", "до свидания",
        "z powazaniem", "z wyrazami szacunku", "z szacunkiem", "z gory dziekuje", "z gory dzieki", "dziekuje z gory", "dziekuje",
        "dziekujemy", "dzieki", "serdecznie pozdrawiam", "pozdrawiam serdecznie", "pozdrawiam cieplo",
        "pozdrawiam", "pozdrowienia", "pozdro", "pzdr", "milego dnia", "do uslyszenia", "czekam na odpowiedz", "lacze pozdrowienia",
        "kind regards", "best regards", "warm regards", "with regards", "regards", "many thanks", "thanks in advance", "thanks a lot",
        "thanks so much", "thanks again", "thanks", "thank you in advance", "thank you very much", "thank you", "thx", "cheers",
        "yours faithfully", "yours sincerely", "yours truly", "sincerely", "best wishes", "all the best", "best", "have a nice day",
        "have a good day", "ta", "bye",
    ]
    static let devices = ["sent from my", "wyslane z", "wyslano z", "отправлено с", "отправлено из", "get outlook for"]
    static let contacts = [
        "tel", "tel.", "phone", "mobile", "mob", "mob.", "kom", "kom.", "telefon", "тел", "тел.", "телефон", "моб", "моб.", "e-mail",
        "email", "mail", "почта",
    ]
}
