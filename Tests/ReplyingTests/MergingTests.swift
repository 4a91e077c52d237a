import Content
import Language
import Replying
import Testing

/// Several answers in one letter that a person would send.
@Suite struct MergingTests {
    private static let words = Array(repeating: "We look into every detail of it for you.", count: 10).joined(separator: " ")

    private static func reply(
        _ first: (keys: [String], blocks: [(String, String)]), _ second: (keys: [String], blocks: [(String, String)]),
        asked: (String?, String?) = (nil, nil), values pairs: [String: String] = [:]
    ) throws -> Reply {
        let test = try TestBook([
            ".replybook.yml": "shop_name: Lumen\ncurrency: EUR\n",
            "Templates/delivery/first.en.md": TestBook.text("What agents call the first", "delivery", first.keys, first.blocks),
            "Templates/money/second.en.md": TestBook.text("What agents call the second", "money", second.keys, second.blocks),
        ])
        let parts = [
            ReplyPart(template: try test.template("delivery/first:en"), question: asked.0),
            ReplyPart(template: try test.template("money/second:en"), question: asked.1),
        ]
        var values = ReplyValues()
        for (name, value) in pairs { try values.add("\(name)=\(value)", templates: parts.map(\.template.name.id)) }
        return try ReplyComposer(book: test.book, situation: TestBook.situation()).compose(parts, values: values)
    }

    private static func headings(_ reply: Reply) -> [String] {
        reply.blocks.filter { $0.kind == .question }.map(\.text.unescaped)
    }

    @Test func `two short answers have no headings, and never the agent's titles`() throws {
        let reply = try Self.reply(
            ([], [("Resolution", "It comes.")]), ([], [("Resolution", "Paid.")]), asked: ("Where is it?", "ВЫ ВООБЩЕ РАБОТАЕТЕ?"))
        #expect(reply.rendered(as: .text) == "It comes.\n\nPaid.")
    }

    @Test func `the templates' own headings stand above their answers`() throws {
        let reply = try Self.reply(
            (["heading: Where your parcel is"], [("Resolution", "It comes.")]), (["heading: Your refund"], [("Resolution", "Paid.")]))
        #expect(Self.headings(reply) == ["**Where your parcel is**", "**Your refund**"])
    }

    @Test(arguments: [
        ("Where is it?", "When do I get my money?", ["**Where is it?**", "**When do I get my money?**"]),
        ("WHERE IS IT, DO YOU WORK AT ALL?", "When do I get my money?", []), ("Where is it?", "I want my money", []),
        ("Where is it?", String(repeating: "and then they sent me a code for later ", count: 5) + "?", []),
    ]) func `long answers quote whole questions in an ordinary voice, or nothing`(_ first: String, _ second: String, _ shown: [String])
        throws
    {
        let reply = try Self.reply(
            ([], [("Resolution", Self.words)]), ([], [("Resolution", Self.words + " Really.")]), asked: (first, second))
        #expect(Self.headings(reply) == shown)
    }

    @Test func `what an apology says happened is kept when another apologises`() throws {
        let reply = try Self.reply(
            (["fault: ours"], [("Apology", "We’re sorry for the wait."), ("Resolution", "It comes.")]),
            (
                ["fault: ours", "variables: {wrong: {ask: Wrong item}, right: {ask: Right item}}"],
                [
                    ("Apology", "We packed {{ wrong }} instead of {{ right }}.\n\nThat’s on us."),
                    ("Resolution", "The right one leaves today."),
                ]
            ), values: ["wrong": "Potok", "right": "Morena"])
        #expect(
            reply.rendered(as: .text)
                == "We’re sorry for the wait.\n\nIt comes.\n\nWe packed Potok instead of Morena.\n\nThe right one leaves today.")
    }

    @Test(arguments: [
        ("en", "We’re so sorry about all of it.", "We packed the wrong colour."),
        ("ru", "Нам очень жаль, простите нас за всё.", "Мы положили не тот цвет."),
        ("pl", "Bardzo nam przykro z powodu tej pomyłki.", "Spakowaliśmy zły kolor."),
        ("de", "Das tut uns leid, wirklich sehr.", "Wir haben die falsche Farbe gepackt."),
    ])
    func `of a second apology what happened stays and what only says sorry is named`(_ language: String, _ sorry: String, _ fact: String)
        throws
    {
        let reply = try Self.reply(
            (["fault: ours"], [("Apology", "We’re sorry for the wait."), ("Resolution", "It comes.")]),
            (["fault: ours"], [("Apology", "\(sorry) \(fact)"), ("Resolution", "The right one leaves today.")]))
        #expect(reply.rendered(as: .text) == "We’re sorry for the wait.\n\nIt comes.\n\n\(fact)\n\nThe right one leaves today.")
        #expect(reply.notes == [.leftOut(.apology, template: "money/second:en", words: sorry)])
    }

    @Test func `of a second compensation what only it gives stays`() throws {
        let reply = try Self.reply(
            (
                ["fault: ours", "variables: {code: {ask: Code, from: agent}}"],
                [("Apology", "We’re sorry."), ("Resolution", "It comes."), ("Compensation", "Take {{ code }} off.")]
            ),
            (
                ["fault: ours", "variables: {code: {ask: Code, from: agent}, fee: {ask: Fee, type: money}}"],
                [
                    ("Apology", "We’re sorry."), ("Resolution", "Paid."),
                    ("Compensation", "The code {{ code }} works until spring.\n\nWe also pay the {{ fee }} for postage."),
                ]
            ), values: ["code": "B1", "fee": "14.99"])
        #expect(reply.rendered(as: .text).contains("Paid.\n\nWe also pay the €14.99 for postage."))
        #expect(reply.notes == [.leftOut(.compensation, template: "money/second:en", words: "The code B1 works until spring.")])
    }

    @Test func `one code is never worth two sums`() throws {
        let keys = ["fault: ours", "variables: {code: {ask: Code, from: agent}, sum: {ask: Sum, type: money}}"]
        let reply = try Self.reply(
            (keys, [("Apology", "We’re sorry."), ("Resolution", "It comes."), ("Compensation", "{{ code }} takes {{ sum }} off.")]),
            (keys, [("Apology", "We’re sorry."), ("Resolution", "Paid."), ("Compensation", "The code {{ code }} is worth {{ sum }}.")]),
            values: ["code": "B7K2M9QX", "first.sum": "60", "second.sum": "30"])
        #expect(reply.rendered(as: .text) == "We’re sorry.\n\nIt comes.\n\nB7K2M9QX takes €60 off.\n\nPaid.")
        #expect(reply.notes == [.leftOut(.compensation, template: "money/second:en", words: "The code B7K2M9QX is worth €30.")])
    }

    @Test func `an apology and an empathy stand with the answer that they are about`() throws {
        let reply = try Self.reply(
            (["heading: How you can pay"], [("Greeting", "Hello,"), ("Resolution", "By card.")]),
            (
                ["heading: Your faulty item", "fault: ours"],
                [
                    ("Greeting", "Hello,"), ("Apology", "We’re sorry that it let you down."), ("Empathy", "A tear is annoying."),
                    ("Resolution", "Send us a photo."), ("Compensation", "Here is a bonus."),
                ]
            ))
        #expect(
            reply.rendered(as: .text)
                == """
                Hello,

                How you can pay

                By card.

                Your faulty item

                We’re sorry that it let you down.

                A tear is annoying.

                Send us a photo.

                Here is a bonus.
                """)
    }

    @Test func `a compensation ends the answer that it is for`() throws {
        let reply = try Self.reply(
            (
                ["heading: Your faulty item", "fault: ours"],
                [
                    ("Apology", "We’re sorry that it let you down."), ("Resolution", "Send us a photo."),
                    ("Compensation", "On top of your rights, here is a bonus."), ("Invitation", "Just reply."),
                ]
            ), (["heading: How you can pay"], [("Resolution", "By card.")]))
        #expect(
            reply.rendered(as: .text)
                == """
                We’re sorry that it let you down.

                Your faulty item

                Send us a photo.

                On top of your rights, here is a bonus.

                How you can pay

                By card.

                Just reply.
                """)
    }

    @Test(arguments: [
        ("en", "Shall we check your measurements?", false), ("en", "Shall I cancel it?", false), ("en", "Any questions? Just reply.", true),
        ("en", "If you ever need anything, message us here.", true), ("ru", "Сверим вместе Ваши мерки?", false),
        ("ru", "Если это не подходит, напишите сюда.", false),
        ("ru", "Нужно что-то ещё? Пишите сюда.", true), ("ru", "Остались вопросы?", true),
        ("pl", "Sprawdzimy razem wymiary?", false), ("pl", "Jeśli to nie pasuje, prosimy napisać tutaj.", false),
        ("pl", "W razie pytań prosimy o odpowiedź na tę wiadomość.", true), ("pl", "Inne wątpliwości? Prosimy zapytać nas tutaj.", true),
        ("de", "Sollen wir Ihre Maße prüfen?", false), ("de", "Noch Fragen? Antworten Sie einfach.", true),
    ])
    func `a short goodbye of one case is not that of all`(_ language: String, _ goodbye: String, _ fits: Bool) throws {
        let tag = try #require(LanguageTag(language))
        let test = try TestBook([
            "Templates/delivery/first.\(language).md": TestBook.text(
                "A", "delivery", [], [("Resolution", "A."), ("Invitation", goodbye)]),
            "Templates/money/second.\(language).md": TestBook.text("B", "money", [], [("Resolution", "B.")]),
        ])
        let parts = [try test.part("delivery/first:\(language)"), try test.part("money/second:\(language)")]
        let reply = try ReplyComposer(book: test.book, situation: TestBook.situation(tag)).compose(parts, values: ReplyValues())
        #expect(reply.rendered(as: .text).hasSuffix(goodbye) == fits, "\(reply.rendered(as: .text))")
    }

    @Test func `the goodbye is the one that fits every answer`() throws {
        let reply = try Self.reply(
            (
                ["variables: {day: {ask: Day, type: date}}"],
                [("Resolution", "It comes."), ("Invitation", "If not here by {{ day }}, write.")]
            ),
            ([], [("Resolution", "Paid."), ("Invitation", "Just reply.")]), values: ["day": "2026-12-04"])
        #expect(reply.rendered(as: .text).hasSuffix("Paid.\n\nJust reply."))
    }

    @Test func `where each goodbye speaks of its own case, one for all takes their place, signed as they are`() throws {
        let reply = try Self.reply(
            (
                [],
                [
                    ("Resolution", "It comes."),
                    ("Invitation", "If the parcel isn’t there on the promised day, write to us.\n\n{{ shop_name }}"),
                ]
            ),
            ([], [("Resolution", "Paid."), ("Invitation", "If the refund is late at your bank, send us the statement.")]))
        #expect(reply.rendered(as: .text) == "It comes.\n\nPaid.\n\nIf anything is still open, just reply to us.\n\nLumen")
    }

    @Test func `the same sentence is said once, a denial of it is not the same`() throws {
        let same = "Exchanges of the same model cost nothing in the first weeks."
        let denied = same.replacing("cost nothing", with: "do not cost nothing")
        let reply = try Self.reply(
            ([], [("Resolution", "First. \(same)")]), ([], [("Resolution", "Second. \(same) Third."), ("Anticipation", denied)]))
        #expect(reply.rendered(as: .text) == "First. \(same)\n\nSecond. Third.\n\n\(denied)")
    }

    @Test func `the same paragraph is said once`() throws {
        let same = "Exchanges of the same model cost nothing in the first 30 days."
        let reply = try Self.reply(([], [("Resolution", "First.\n\n\(same)")]), ([], [("Resolution", "Second.\n\n\(same)")]))
        #expect(reply.rendered(as: .text) == "First.\n\n\(same)\n\nSecond.")
    }

    @Test(arguments: [
        ("Sending the label costs {{ fee }}.", "The label costs nothing.", true),
        ("Наклейка стоит {{ fee }}.", "Наклейка для возврата бесплатна.", true),
        ("Etykieta kosztuje {{ fee }}.", "Etykieta jest bezpłatna.", true),
        ("The code takes {{ fee }} off the price of an order.", "Every order includes one free exchange.", false),
        ("Скидка {{ fee }} к стоимости заказа.", "1 обмен в каждом заказе бесплатный.", false),
        ("We pay {{ fee }} back to your card.", "Exchanges of size are free of charge.", false),
        ("Delivery costs {{ fee }}.", "Delivery is free from 299 EUR on.", false),
        ("Мы вернём {{ fee }} на карту.", "Обмен размера бесплатный.", false),
        ("Zwrócimy {{ fee }} na kartę.", "Wymiana rozmiaru jest bezpłatna.", false),
    ]) func `a price is warned where another answer says that the same thing costs nothing`(_ price: String, _ free: String, _ warned: Bool)
        throws
    {
        let reply = try Self.reply(
            (["variables: {fee: {ask: Fee, type: money}}"], [("Resolution", price)]), ([], [("Resolution", free)]), values: ["fee": "14.99"]
        )
        #expect(reply.notes.contains { $0.code == "price-beside-nothing" } == warned)
    }

    @Test func `two order numbers are warned`() throws {
        let reply = try Self.reply(
            ([], [("Resolution", "{{ order_number }} comes.")]), ([], [("Resolution", "{{ order_number }} is paid.")]),
            values: ["first.order_number": "D1", "second.order_number": "D2"])
        #expect(reply.notes == [.differentOrders(["D1", "D2"])])
    }

    @Test func `the message asks in the customer's words, and not for what the agent or the order knows`() throws {
        let test = try TestBook([
            "Templates/delivery/a.en.md": TestBook.text(
                "T", "delivery",
                [
                    "variables:", "  email: {ask: \"Customer's e-mail\", ask_customer: your e-mail address, type: email}",
                    "  size: {ask: Size, ask_customer: the size you need}", "  track: {ask: Tracking number, from: order}",
                    "  day: {ask: Delivery date, type: date}",
                ], [("Resolution", "{{ email }} {{ size }} {{ track }} {{ day }}")])
        ])
        var values = ReplyValues()
        values.found = ["size": FoundText(text: "XL", words: "XL")]
        let request = AskComposer(book: test.book, situation: TestBook.situation()).request(
            [try test.part("delivery/a:en")], values: values)
        #expect(request.ask.map(\.key) == ["email"] && request.find.map(\.key) == ["track", "day"])
        #expect(request.reply?.rendered(as: .text).contains("- your e-mail address\n") == true)
    }
}
