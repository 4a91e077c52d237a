extension ScaffoldPhrases {
    static let russian = ScaffoldPhrases(
        interests: [
            "product": "Подойдёт ли это мне? А если нет?",
            "delivery": "Заказ не потеряли? Он успеет к нужной дате?",
            "return": "Не потеряю ли я на этом деньги и нервы?",
            "money": "Деньги не пропали? Когда они вернутся?",
            "errors": "Это исправят? И когда?",
        ],
        interestNote: "что клиента волнует на самом деле",
        questionsNote: "словами клиентов, три и больше",
        greeting: "Здравствуйте{% if customer_name %}, {{ customer_name }}{% endif %}!",
        hints: BlockHints(
            greeting: "поздоровайтесь по имени",
            empathy: "одной фразой назовите, что именно неприятно клиенту",
            resolution: "ответ – в первом предложении, ссылка – в конце",
            anticipation: "ответ на следующий вопрос, пока его не задали",
            apology: "что именно мы сделали не так, один раз",
            compensation: "бонус, который остаётся в магазине",
            invitation: "как и когда с вами связаться"),
        description: "ответ одним предложением",
        answer: "сначала ответ, одно-два предложения",
        stepsHeading: "По шагам",
        exceptionsHeading: "Если не получается",
        firstTemplate: "Где мой заказ",
        firstArticle: "Как узнать, где посылка")
}
