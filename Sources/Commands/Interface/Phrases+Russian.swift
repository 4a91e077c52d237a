import Content
import Replying

extension Phrases {
    static let russian = Phrases(
        interface: .russian,
        enterForAll: "Enter — все, номера или другие слова: ",
        question: "вопрос: ",
        nothingFound: "по запросу «{}» ничего не найдено",
        numberOrWords: "номер, несколько через запятую или другие слова: ",
        finderPrompt: "вопрос> ",
        finderHeader: "Enter: ответ · Tab: несколько · Esc: выход",
        finderIsMissing: """
            программа fzf не найдена; \
            установите пакет fzf, чтобы искать по мере ввода
            """,
        customerAsks: "Клиент спрашивает",
        formKeys: "Enter: оставить как есть · -: нет · <: на шаг назад",
        example: "например {}",
        optional: "необязательно",
        optionalWithNone: "необязательно, - значит нет",
        numberOrName: "номер или название",
        isRequired: "без этого ответ отправить нельзя",
        reviewKeys: "Enter скопировать · e изменить · < назад к значениям · q выйти ",
        noReplyYet: "ответ ещё не готов",
        editorUnchanged: "ничего не изменено",
        edited: "изменено {} текста",
        outcomeKeys: """
            Enter отправлено · e изменено · r решено · n не подошло · \
            другая клавиша: не отмечать\u{20}
            """,
        editedOutcomeKeys: """
            Enter отправлено с правками · r решено · n не подошло · \
            другая клавиша: не отмечать\u{20}
            """,
        noted: "отмечено: {}",
        nothingNoted: "ничего не отмечено",
        keptForServer: "{}; до тех пор отметки хранятся на этом "
            + "компьютере и будут отправлены позже",
        outcomes: ["sent": "отправлено", "edited": "изменено", "resolved": "решено", "not-applicable": "не подошло"],
        copied: "скопировано ({})",
        askedTerminal: """
            отправлено в буфер обмена терминала (OSC 52); \
            вставьте, чтобы проверить, принял ли он, или см. docs/clipboard.md
            """,
        languageUnknown: "язык не определён",
        moods: [.calm: "спокойно", .worried: "с тревогой", .upset: "с возмущением"],
        notCovered: "шаблона на этот вопрос нет",
        nearest: "ближайший — {} ({})",
        alreadyGiven: "Клиент уже сообщил",
        asksNothing: "вопросов в письме не видно; поищите его слова командой «replybook search»",
        helpArticle: "статья помощи: {} · {}",
        escalate: "прежде чем отвечать, передайте дело дальше; в письме упомянуто: {} («{}»)",
        reasons: [
            .lawyer: "юрист или суд", .regulator: "надзорное ведомство",
            .chargeback: "возврат платежа через банк", .press: "СМИ",
            .injury: "травма или вред здоровью",
        ],
        yoursToFind: "найти самостоятельно: {}",
        nothingToAsk: "у клиента нечего спрашивать",
        noMessageYet: "письмо ещё не готово",
        sources: [
            .given: "задано", .file: "из файла", .message: "из письма", .computed: "вычислено",
            .standard: "по умолчанию", .agent: "файл агента", .book: "настройки",
        ],
        fromMessage: "из письма: «{}»",
        fromFile: "из {}",
        computedFrom: "вычислено из {}",
        notTaken: "«{}» не взято из {}: это может быть {}; задайте через --set")
}
