import Content
import Diagnostics
import Language

struct NoPlaceholderIsLeft: TextRule {
    static let about = RuleDescription(
        "no-placeholder-is-left", .error, "Nothing in a reply looks like a placeholder that nobody filled.",
        why: """
            Text pasted from another tool brings that tool's placeholders, and a customer reads '{order_number}' or 'XXXX'. \
            Only {{ name }} is filled here.
            """)

    static let examples: [Example] = [
        .good("Order {{ order_number }} is on its way, see [our page](https://shop.example/{{ order_number }})."),
        .good("Save 20 % on everything, size XXL and size M[^1] included.\n\n[^1]: While stocks last."),
        .good("Просто ответьте на это письмо… и мы всё проверим.", .russian),
        .good("Kod `JESIEN15` działa do 30 listopada (w piątek).", .polish),
        .good(
            "<!-- replybook-disable no-placeholder-is-left: the customer types these very brackets -->\nType [brak] in the field.", .english
        ),
        .bad("Order ↓{order_number} is on its way."),
        .bad("Заказ ↓[номер заказа] уже в пути.", .russian),
        .bad("Paczka ↓%numer% jest w drodze.", .polish),
        .bad("Hello ↓[[first_name]], your code is ↓XXXXXX."),
        .bad("Здравствуйте, ↓<имя>! Деньги вернём ↓___ числа.", .russian),
        .bad("Kwota ↓${amount} wróci na konto. ↓UZUPEŁNIĆ", .polish),
        .bad("Ваш номер ↓(укажите номер) принят.", .russian),
    ]

    func findings(in text: CheckedText, of book: CheckedBook) -> [Finding] {
        markup(of: text).flatMap { LeftPlaceholder.all(in: text.bytes[$0]) }.map { left in
            Finding(left.offsets, Self.message(left, text), severity: left.kind == .instruction ? .warning : nil)
        }
    }

    private func markup(of text: CheckedText) -> [Range<Int>] {
        switch text.kind {
        case .template(let template): template.sections.flatMap(\.placeholders.markup)
        case .fragment(let fragment): fragment.placeholders.markup
        // An article may explain brackets and braces, and nobody fills them there.
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
