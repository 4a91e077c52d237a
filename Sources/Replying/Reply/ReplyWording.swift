import Content
import Language

/// The few words that are ours and not the book's, in the languages that come first; others read English.
struct ReplyWording: Sendable {
    let language: LanguageTag

    private func choose(en: String, pl: String, ru: String) -> String {
        switch language.language {
        case "pl": pl
        case "ru": ru
        default: en
        }
    }

    /// Above the links to help articles.
    var articles: String { choose(en: "More about this:", pl: "Więcej na ten temat:", ru: "Подробнее об этом:") }

    /// Between greeting and list, when several things are asked for.
    var askSeveral: String {
        choose(
            en: "Thank you for your message. To answer everything at once, we need a few details:",
            pl: "Dziękujemy za wiadomość. Aby odpowiedzieć od razu na wszystko, potrzebujemy kilku informacji:",
            ru: "Спасибо за сообщение. Чтобы ответить сразу на всё, нам нужно узнать:")
    }

    var askOne: String {
        choose(
            en: "Thank you for your message. To answer it, we need one detail:",
            pl: "Dziękujemy za wiadomość. Do odpowiedzi potrzebujemy jednej informacji:",
            ru: "Спасибо за сообщение. Чтобы ответить, нам нужно узнать только одно:")
    }

    var askClose: String {
        choose(
            en: "One reply is enough, and we’ll take care of the rest.",
            pl: "Wystarczy jedna odpowiedź, resztą zajmiemy się sami.",
            ru: "Одного ответа достаточно, остальным займёмся мы сами.")
    }

    /// Where no template of the reply has a greeting.
    var greeting: String { choose(en: "Hello,", pl: "Dzień dobry!", ru: "Здравствуйте!") }

    var customerName: String { choose(en: "Customer’s name", pl: "Imię klienta", ru: "Имя клиента") }

    func example(_ text: String) -> String { choose(en: "for example \(text)", pl: "na przykład \(text)", ru: "например, \(text)") }
}
