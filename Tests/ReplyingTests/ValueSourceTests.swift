import Content
import Language
import Mail
import Replying
import Testing

/// Where every value of a reply comes from.
@Suite struct ValueSourceTests {
    static func book() throws -> TestBook {
        try TestBook([
            ".replybook.yml": """
            shop_name: Lumen
            base_url: https://help.lumen.example
            facts: {support_email: care@lumen.example, support_phone: "+48 22 000 12 34", mailbox: lumen.shop@post.example}
            variables:
              order_number: {ask: Order number, pattern: 'D\\d{6}', from: customer}
              customer_email: {ask: Your e-mail, type: email, from: customer}
              delivery_date: {ask: Delivery date, type: date, when: future}
              refund: {ask: Refund, type: money}
              bought: {ask: Bought on, type: date, from: customer}
              tracking: {ask: Tracking, pattern: 'T\\d{6}', from: order}
            """,
            "Templates/delivery/late.en.md": TestBook.text(
                "Late", "delivery", ["variables:", "  gift: {ask: Gift, default: a card}"],
                [
                    (
                        "Resolution",
                        "{{ order_number }} for {{ customer_email }} on {{ delivery_date }}, {{ refund }}, {{ gift }}, {{ tracking }}."
                    )
                ]),
        ])
    }

    static func given(_ message: String, _ test: TestBook) -> GivenValues {
        ValueExtractor(
            variables: test.book.settings.variables.values.sorted { $0.name < $1.name }, languages: [.english, .russian, .polish],
            today: TestBook.today, shop: ShopContacts(test.book.settings)
        ).values(of: MessageParser().parse(message))
    }

    static func fitting(_ message: String) throws -> [String: String] {
        let test = try book()
        let variables = Array(test.book.settings.variables.values)
        return given(message, test).fitting(variables).mapValues(\.text)
    }

    @Test func `what we promise is never read from what the customer mentioned`() throws {
        let values = try Self.fitting("I ordered D104233 on 3 December, T123456, and paid 249 EUR. Where is it?")
        #expect(values["order_number"] == "D104233" && values["bought"] == "2026-12-03")
        #expect(values["delivery_date"] == nil && values["refund"] == nil && values["tracking"] == nil)
    }

    @Test(arguments: [
        "Where is it?\n\n> Your order D104233 was sent on 3 November.",
        "Where is it?\n\nOn Tue, 3 Nov 2026 at 10:00, Lumen <care@lumen.example> wrote:\n\n> D104233 is on its way.",
        "Gdzie paczka?\n\nW dniu 3.11.2026 o 10:00, Lumen pisze:\n> D104233",
        "Где посылка?\n\n03.11.2026, 10:00, \"Lumen\" <help@post.example>:\nD104233 отправлен 3 ноября.",
        "Gdzie paczka?\n\nOd: Lumen <help@post.example>\nWysłane: 3.11.2026 10:00\nDo: anna@post.example\nTemat: D104233\n\nD104233.",
        "From: Anna <anna@post.example>\nDate: Tue, 3 Nov 2026 10:00:00 +0100\nSubject: late\n\nWhere is it?",
    ]) func `nothing is read from earlier mail`(_ message: String) throws {
        #expect(try Self.fitting(message) == [:])
    }

    @Test(arguments: [
        "I wrote to care@lumen.example and nobody answered.", "I called +48 22 000 12 34, then 22 000 12 34.",
        "Your anna@lumen.example never answered.", "I wrote to lumen.shop@post.example last week.",
    ]) func `the shop's own addresses and numbers are not the customer's`(_ message: String) throws {
        let given = Self.given(message, try Self.book())
        #expect(given.all.isEmpty, "\(given.all)")
    }

    @Test func `beside the shop's address the customer's own is the only one`() throws {
        let values = try Self.fitting("My address is ada@post.example, I wrote to care@lumen.example.")
        #expect(values["customer_email"] == "ada@post.example")
    }

    @Test func `two candidates are asked, not chosen`() throws {
        let given = Self.given("I have D104233 and D104234. Where are they?", try Self.book())
        #expect(given.identified["order_number"] == nil)
        #expect(given.doubts.map(\.name) == ["order_number"] && given.doubts.first?.readings == ["D104233", "D104234"])
        #expect(given.all["order_number"] == "D104233" && given.all["order_number_2"] == "D104234")
    }

    @Test func `a sum and a day that can mean two things are asked`() throws {
        let given = Self.given("I paid 1.299 EUR on 12/05/2026 for it.", try Self.book())
        #expect(given.all.isEmpty)
        #expect(given.doubts.map(\.readings) == [["1299 EUR", "1.30 EUR"], ["2026-05-12", "2026-12-05"]])
    }

    @Test(arguments: [
        ("Where is my order D104233.It should be here", "D104233"), ("D104233,kiedy będzie?", "D104233"), ("order:D104233", "D104233"),
        ("order(D104233)where", "D104233"), ("/order/D104233", "D104233"), ("D104233-где?", "D104233"), ("заказ D104233—когда?", "D104233"),
        ("D104233-where is it", "D104233"),
        ("Заказ Д104233 где?", "D104233"),
    ]) func `marks that touch the next word do not hide a number`(_ message: String, _ number: String) throws {
        #expect(try Self.fitting(message)["order_number"] == number)
    }

    @Test func `an address ends where the next sentence begins`() throws {
        for message in [
            "mail ada@post.example.Gdzie paczka?", "write to ada (at) post.example please", "<ada@post.example>: where is it?",
            "mailto:ada@post.example", "Адрес — ada@post.example,где заказ?",
        ] {
            #expect(try Self.fitting(message)["customer_email"] == "ada@post.example", "\(message)")
        }
    }

    @Test func `a reply says where each value came from and in which words`() throws {
        let test = try Self.book()
        let given = Self.given("Order no. d104233, ada@post.example. Where is it?", test)
        var values = ReplyValues()
        values.set("delivery_date", "in 3 days")
        values.set("refund", "20 EUR")
        values.set("tracking", "T123456")
        values.found = given.fitting(Array(test.book.settings.variables.values))
        let reply = try ReplyComposer(book: test.book, situation: TestBook.situation()).compose(
            [try test.part("delivery/late:en")], values: values)
        #expect(
            reply.sources.map { "\($0.key) \($0.text) \($0.source.rawValue) \($0.words ?? "-")" } == [
                "order_number D104233 message d104233", "customer_email ada@post.example message ada@post.example",
                "delivery_date 25 November 2026 given -", "refund €20 given -", "gift a card default -", "tracking T123456 given -",
            ])
    }

    @Test func `what a message says is no answer to a variable of the agent, whoever passes it on`() throws {
        let test = try Self.book()
        var values = ReplyValues()
        values.found = ["delivery_date": FoundText(text: "2026-12-03", words: "3 December")]
        let missing = ReplyComposer(book: test.book, situation: TestBook.situation()).missing(
            [try test.part("delivery/late:en")], values: values)
        #expect(missing.contains { $0.key == "delivery_date" })
    }
}
