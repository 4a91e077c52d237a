import Foundation
import Language
import Testing

/// `check` and `reply` stop the same texts at the same places, in three languages.
@Suite struct OneVerdictTests {
    struct Frame: Sendable, CustomTestStringConvertible {
        let language: LanguageTag
        let title: String
        /// Headings of greeting, resolution and invitation.
        let headings: [String]
        let hello: String
        let goodbye: String
        /// A sentence around a mark.
        let before: String
        let after: String

        var testDescription: String { language.description }

        var front: String { "---\ntitle: \(title)\nvariables: {day: {ask: \(title), type: date}}\n---\n" }

        func text(_ resolution: String) -> String {
            "\(front)## \(headings[0])\n\(hello)\n\n## \(headings[1])\n\(resolution)\n\n## \(headings[2])\n\(goodbye)\n"
        }
    }

    static let frames = [
        Frame(
            language: .english, title: "Late", headings: ["Greeting", "Resolution", "Invitation"], hello: "Hello,", goodbye: "Just reply.",
            before: "It is about ", after: " and comes soon."),
        Frame(
            language: .russian, title: "Опоздание", headings: ["Приветствие", "Решение", "Приглашение"], hello: "Здравствуйте!",
            goodbye: "Просто ответьте.", before: "Заказ ", after: " уже в пути."),
        Frame(
            language: .polish, title: "Opóźnienie", headings: ["Powitanie", "Rozwiązanie", "Zaproszenie"], hello: "Dzień dobry!",
            goodbye: "Wystarczy odpowiedzieć.", before: "Paczka ", after: " jest w drodze."),
    ]

    /// `↓` stands before a mark that does not begin its text.
    static let foreign = [
        "{order_number}", "{{{order_number}}}", "{ order number }", "{}", "{ }", "{0}", "{!Case.Number}", "${order}", "#{order}",
        "%{order}", "%order%", "%%order%%", "%s", "%1$s", "$ORDER", "$order_number", "$order", "#ORDER#", "№ ↓###", "@@order@@",
        "*|ORDER|*", ":order_number", "[[order]]", "[order number]", "[номер заказа]", "[numer zamówienia]", "[имя, фамилия]", "[ИМЯ]",
        "[X]", "[]", "[…]", "[% order %]", "((order number))", "<номер>", "<order number>", "<order_number>", "<<order>>",
        "<%= order %>", "XXXXXX", "xxxx", "ХХХХ", "ХХ.ХХ.ХХХХ", "XX:XX", "NNNN", "___", "№↓____", "____________", "TODO", "todo",
        "Todo", "TBD", "FIXME", "ДОПИСАТЬ", "UZUPEŁNIĆ", "......", "……", "...", "{имя клиента}", "Lorem ipsum", "%n%", "%з%",
        "DD.MM.YYYY", "дд.мм.гггг", "ДД.ММ", "RRRR-MM-DD", "hh:mm", "ЧЧ:ММ", "(укажите номер заказа)", "(wpisz numer zamówienia)",
        "(insert order number)", "(customer name)", "(имя клиента)", "&#123;order&#125;", "&#x7B;&#x7b; x }}", "&lbrace;order&rbrace;",
        "&lt;номер&gt;", "\\{\\{ order }}", "\\{order\\}", "\\[order number\\]", "\\_\\_\\_", "`↓{order}`", "`↓[order number]`",
        "[{{ order_number }}]",
        "{order_number", "order_number↓}", "[a](https://x.example/↓{id})", "[a](https://x.example/?o=↓%order%)", "https://x.example/↓{id}",
        "![a](https://x.example/↓{id}.png)", "[a](https://x.example \"↓{title}\")", "[a](https://x.example '↓[title]')",
        "<a href=\"https://x.example/↓{id}\">a</a>", "**↓{order}**", "~~↓TODO~~",
    ]

    @Test(arguments: frames, foreign) func `a placeholder of another tool stops both at its place`(_ frame: Frame, _ mark: String) throws {
        let parts = mark.split(separator: "↓")
        let resolution = frame.before + parts.joined() + frame.after
        let book = try TemporaryGateBook(frame.text(resolution), in: frame.language)
        let column = frame.before.utf8.count + (parts.count > 1 ? parts[0].utf8.count : 0) + 1
        let place = "Templates/delivery/late.\(frame.language).md:9:\(column): "
        let refused = try #require(book.refused, "\(mark) was let through")
        #expect(refused.contains { $0.hasPrefix(place) }, "\(refused)")
        #expect(book.checked.contains { $0.hasPrefix(place) }, "\(book.checked)")
        #expect(Set(refused) == Set(book.checked))
    }

    static let broken = [
        "Order {{ order_number } comes.", "Order {{{ order_number }}} comes.", "Order { { order_number } } comes.",
        "Order {{ order_number comes.", "On {{ day | date: “long” }}.", "On {{ day | date: «long» }}.", "On {{ day | date: „long” }}.",
        "On {{ day | date: ‘long’ }}.", "On {{ day | dat: \"long\" }}.", "On {{ day | date: \"lang\" }}.", "On {{ day date: \"long\" }}.",
        "On {{ day | }}.", "On {{ }}.", "On {{ dey }}.", "On {{ facts.dais }}.", "On {{ day | date: }}.", "On {{ 1.2.3 }}.",
        "{% if order_number %}Order {{ order_number }}.", "Order.{% endif %}", "{% if %}A{% endif %} comes.", "{% fi day %}A{% endif %}",
        "{% if day = 1 %}A{% endif %}", "{% if day == “x” %}A{% endif %}", "{% else %}A", "{% elsif day %}A",
        "{% for x in y %}A{% endfor %}", "{% if day %}A{% else if x %}B{% endif %}", "{% include \"none\" %}", "{% include contact %}",
        "{% include \"bad\" %}", "{% %}A", "{ % if day % }A{ % endif % }", "A }} B", "A %} B", "Order {{ ticket.id }}.",
        "{{ order_number | upcase: \"x\" }}", "{{ order_number | | upcase }}", "{% assign x = 1 %}A", "{% comment %}A{% endcomment %}",
        "{{ \"open }} A", "It comes  soon.", "It comes soon..", "It comes , soon.", "It comes,, soon.", "See [it](returns.md).",
        "See [it](javascript:x).", "It looks so: ![box](box.png).", "It looks so: ![](https://x.example/box.png).", "",
        "<!-- to be written -->", "![](x.png)",
    ]

    @Test(arguments: frames, broken) func `a broken answer stops both at its place`(_ frame: Frame, _ resolution: String) throws {
        let book = try TemporaryGateBook(frame.text(resolution), in: frame.language)
        let refused = try #require(book.refused, "'\(resolution)' was let through")
        #expect(refused.allSatisfy { $0.contains(#/\.md:\d+:\d+: /#) } && !refused.isEmpty, "\(refused)")
        #expect(Set(refused) == Set(book.checked), "\(book.checked)")
    }

    static func brokenTexts(_ frame: Frame) -> [String] {
        let (front, title, answer) = (frame.front, frame.title, frame.headings[1])
        let hello = "## \(frame.headings[0])\n\(frame.hello)\n\n"
        return [
            "\(front)\(hello)## Antwort\nA.\n", "\(front)\(hello)### \(answer)\nA.\n", "\(front)\(hello)##\(answer)\nA.\n",
            "\(front)\(hello)**\(answer)**\n\nA.\n", "\(front)# \(answer)\nA.\n", "\(front)\(hello)##\u{A0}\(answer)\nA.\n",
            "\(front)## \(answer)\nA.\n\n## \(answer)x\nMore.\n", "\(front)## \(answer)\n\n## \(frame.headings[2])\nBye.\n",
            "\(front)It comes.\n", "\(front)\(hello)", front, "---\ntitle: \(title)\nvariables: {day: {ask: Day}\n---\n## \(answer)\nA.\n",
            "## \(answer)\nIt comes.\n", "---\ntitle: \(title): very\n---\n## \(answer)\nA.\n", "---\ntitle: \(title)\n## \(answer)\nA.\n",
            "---\ntitle: [\(title)]\n---\n## \(answer)\nA.\n", "---\ntitle: \(title)\nfault: our\n---\n## \(answer)\nA.\n",
            "---\ntitle: \(title)\nvariables: {day: {type: dat}}\n---\n## \(answer)\n{{ day }}\n",
            "---\ntitle: \(title)\nvariables: {day: {ask: D, pattern: '[0-9'}}\n---\n## \(answer)\n{{ day }}\n",
            "---\ntitle: \(title)\ncategory: money\n---\n## \(answer)\nA.\n",
            "---\ntitle: \(title)\nheading: '{order}'\n---\n## \(answer)\nA.\n",
        ]
    }

    @Test(arguments: frames) func `a broken text stops both at its place`(_ frame: Frame) throws {
        for text in Self.brokenTexts(frame) {
            let book = try TemporaryGateBook(text, in: frame.language)
            let refused = try #require(book.refused, "\(text)")
            #expect(refused.allSatisfy { $0.contains(#/\.md:\d+:\d+: /#) } && !refused.isEmpty, "\(text)\n\(refused)")
            #expect(Set(refused) == Set(book.checked), "\(text)")
        }
    }

    static let sound: [(LanguageTag, String)] = [
        (.english, "It costs $20, US$15.50 or $CAD 28; you save 20% to 30% (5%/7%)."),
        (
            .english,
            "Order {{ order_number }} comes on {{ day | date: \"long\" }} (in 2 to 4 days), see [here](https://x.example/%7Ea?b=%D0%BF%D1%80)."
        ),
        (.english, "Sizes XXL, XL and M, 24/7, A/B, #1 and 1:30 pm on 04.12.2026. Note[^1].\n\n[^1]: A note."),
        (.english, "Ask [the shop][shop] or [shop], e.g. by phone, etc., or by mail at a_b@post.example.\n\n[shop]: https://x.example/"),
        (.english, "- [ ] unpack\n- [x] photograph\n\nThen *all* of ___it___ comes… really."),
        (.english, "It comes on Friday.\n\n____\n\nThe rest on Monday.\n\n____________"),
        (.english, "Send it back (please insert it in the box with the order number) [if you still have it]."),
        (.english, "Costs ${{ facts.days }}, <https://x.example/> and <br> and `a  b` and **bold**."),
        (.russian, "Деньги вернём до 4 декабря 2026 г. (в пятницу), это 1 299 ₽ или $20, т. е. 100 %."),
        (.russian, "Пришлите чек (укажите, пожалуйста, номер заказа в теме письма) или фото [если чека нет]."),
        (.russian, "Курьер позвонит (номер указан в письме), напр. утром… и подождёт. Что ещё?.. Ответьте."),
        (.russian, "Уточнить срок можно в разделе «Заказы»; дописать адрес — там же. Размер XL, ХХ век, п. 4.2."),
        (.polish, "Paczka będzie w piątek (4.12.2026 r.), tj. za 2–3 dni, koszt to 15,99 zł, czyli 20 % mniej."),
        (.polish, "Odeślij paczkę (numer nadania jest w e-mailu) [jeśli jeszcze ją masz], np. z „Paczkomatu”."),
        (.polish, "Wpisz kod `JESIEN15` w koszyku (wpisz go w polu obok) i gotowe, m.in. dla sp. z o.o., itd."),
        (LanguageTag("es") ?? .english, "Todo está en camino; todo llega el viernes."),
        (LanguageTag("fr") ?? .english, "Tout est en route ! Vous avez une question ? Répondez : nous sommes là."),
    ]

    @Test(arguments: sound) func `a sound text passes both`(_ language: LanguageTag, _ resolution: String) throws {
        let headings = Self.frames.first { $0.language == language }?.headings ?? ["Greeting", "Resolution", "Invitation"]
        let frame = Frame(
            language: language, title: "Late", headings: headings, hello: "Hello,", goodbye: "Reply.", before: "", after: "")
        let book = try TemporaryGateBook(frame.text(resolution), in: language)
        #expect(book.refused == nil)
        #expect(book.checked == [])
    }
}
