import Content
import Diagnostics
import Language

struct NoPlaceholderIsLeft: TextRule {
    static let about = RuleDescription(
        "no-placeholder-is-left", .error, "Nothing in a reply looks like a placeholder that nobody filled.",
        why: """
            Text pasted from another tool brings that tool's placeholders, and a customer reads '{order_number}' or 'XXXX'. \
            Only {{ name }} is filled here. Code, links and escaped characters count as well: the customer sees them. \
            A text that means its brackets says so with a comment.
            """)

    static let examples: [Example] = [
        .good("Order {{ order_number }} is on its way, see [our page](https://shop.example/{{ order_number }})."),
        .good("Save 20 % on everything, size XXL and size M[^1] included.\n\n[^1]: While stocks last."),
        .good("Просто ответьте на это письмо… и мы всё проверим.", .russian),
        .good("Kod `JESIEN15` działa do 30 listopada (w piątek).", .polish),
        .good(
            "<!-- replybook-disable no-placeholder-is-left: the customer types these very brackets -->\nType [brak] in the field.", .english
        ),
        .good("It costs $20, or US$15.50 ($CAD 28); pay within 14 days (by 04.12.2026)."),
        .good("Пришлите чек (на нём указан номер заказа) или [если чека нет] фото коробки.", .russian),
        .good("Odeślij paczkę (numer nadania jest w e-mailu), [jeśli możesz] do piątku.", .polish),
        .good("Order {{ order_number }}: \"it's late…\" and ***all*** of ___it___."),
        .bad("Order ↓{order_number} is on its way, ↓{} or ↓$order_id."),
        .bad("Заказ ↓[номер заказа] уже в пути.", .russian),
        .bad("Paczka ↓%numer% jest w drodze.", .polish),
        .bad("Hello ↓[[first_name]], your code is ↓XXXXXX."),
        .bad("Здравствуйте, ↓<имя>! Деньги вернём ↓___ числа.", .russian),
        .bad("Kwota ↓${amount} wróci na konto. ↓UZUPEŁNIĆ", .polish),
        .bad("Ваш номер ↓(укажите номер заказа) принят.", .russian),
        .bad("Kurier będzie ↓DD.MM.RRRR, adres ↓(wpisz adres) jest znany.", .polish),
        .bad("Деньги придут до ↓ДД.ММ.ГГГГ; сумма ↓&#123;&#123; сумма }}.", .russian),
        .bad("See [your order](https://shop.example/↓{id}) and ![its box](https://shop.example/a.png \"↓[title]\")."),
        .bad("Use the code `↓{code}` before ↓\\{\\{ day }}, ↓todo."),
        .bad("Order ↓[{{ order_number }}] is on its way."),
        .bad("It is on its way.", with: "heading: Where is ↓{order}"),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        stretches(of: text).flatMap(text.leftPlaceholders).map { Finding($0.offsets, Self.message($0, text)) }
    }

    /// What is sent, and the heading over it. An article may explain brackets and braces, and nobody fills them there.
    private func stretches(of text: CheckedText) -> [Range<Int>] {
        switch text.kind {
        case .template(let template): [template.heading?.offsets].compactMap(\.self) + template.sections.map(\.body)
        case .fragment(let fragment): [fragment.body]
        case .article: []
        }
    }

    private static func message(_ left: LeftPlaceholder, _ text: CheckedText) -> String {
        let words = text.slice(left.offsets)
        switch left.kind {
        case .gap: return "'\(words)' looks like a gap that nobody filled; write {{ name }} for a value, or the words"
        case .instruction: return "'\(words)' reads like an order to the writer; write {{ name }} for a value"
        case .marked, .bracketed: return "'\(words)' looks like a placeholder of another tool; write {{ name }} for a value"
        }
    }
}
