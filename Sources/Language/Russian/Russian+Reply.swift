extension ReplyPhrases {
    static let russian = ReplyPhrases(
        articles: "Подробнее об этом:",
        askSeveral: "Спасибо за сообщение. Чтобы ответить сразу на всё, нам нужно узнать:",
        askOne: "Спасибо за сообщение. Чтобы ответить, нам нужно узнать только одно:",
        askClose: "Одного ответа достаточно, остальным займёмся мы сами.",
        greeting: "Здравствуйте!",
        customerName: "Имя клиента",
        example: "например, {}")
}
