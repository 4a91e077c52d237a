import Content
import Replying
import Testing

@Suite struct ReplyComposerTests {
    static func values(_ pairs: [String: String]) -> ReplyValues {
        var values = ReplyValues()
        for (name, value) in pairs { values.set(name, value) }
        return values
    }

    @Test func `one template keeps the order of its file and offers its article last`() throws {
        let shop = try TestBook.shop()
        let values = Self.values([
            "order_number": "D104233", "delivery_date": "2026-12-04", "days": "2", "bonus": "B1", "customer_name": "Anna",
        ])
        let reply = try ReplyComposer(book: shop.book, situation: TestBook.situation()).compose(
            [shop.part("delivery/late:en")], values: values)
        #expect(
            reply.rendered(as: .text) == """
                Hello Anna,

                Sorry: order D104233 is 2 days late.

                It comes on 4 December 2026.

                Working days are Monday to Friday.

                We write if it changes.

                Take B1.

                Just reply.

                More about this:

                - Where is my *parcel*? https://help.lumen.example/en/delivery/tracking/
                """)
    }

    @Test func `several templates share one greeting, apology, compensation and invitation, and repeat nothing`() throws {
        let shop = try TestBook.shop()
        var values = Self.values(["order_number": "D104233", "delivery_date": "2026-12-04", "bonus": "B1", "method": "card"])
        try values.add("late.days=2", templates: shop.book.templates.map(\.name.id))
        try values.add("refund.days=1", templates: shop.book.templates.map(\.name.id))
        let parts = [try shop.part("money/refund:en", question: "When do I get\n my money???"), try shop.part("delivery/late:en")]
        let reply = try ReplyComposer(book: shop.book, situation: TestBook.situation()).compose(parts, values: values)
        #expect(
            reply.rendered(as: .text) == """
                Hello,

                Waiting for money is no fun.

                To the card in 1 day.

                Working days are Monday to Friday.

                Banks need a while.

                Sorry: order D104233 is 2 days late.

                It comes on 4 December 2026.

                We write if it changes.

                Take B1.

                Just reply.

                More about this:

                - Where is my *parcel*? https://help.lumen.example/en/delivery/tracking/
                """)
    }

    @Test(arguments: [
        ("Второй: за прошлый заказ я отправила возврат, сколько ждать?!!", "За прошлый заказ я отправила возврат, сколько ждать?"),
        ("And also, do you rent out skis?", "Do you rent out skis?"),
        ("Second pair of boots came apart?", "Second pair of boots came apart?"),
        ("Po pierwsze, gdzie jest paczka?", "Gdzie jest paczka?"), ("И ещё: где чек?", "Где чек?"),
        ("I jeszcze jedno: kod nie działa?", "Kod nie działa?"), ("And one more thing – where is it?", "Where is it?"), ("And?", "And?"),
    ]) func `a question stands above its answer without what counts it`(_ asked: String, _ shown: String) throws {
        let long = Array(repeating: "We look into every detail of it.", count: 12).joined(separator: " ")
        let book = try TestBook([
            "Templates/money/a.en.md": TestBook.text("A", "money", [], [("Resolution", long)]),
            "Templates/money/b.en.md": TestBook.text("B", "money", [], [("Resolution", "To the card. " + long)]),
        ])
        let parts = [try book.part("money/a:en", question: "Where is it?"), try book.part("money/b:en", question: asked)]
        let reply = try ReplyComposer(book: book.book, situation: TestBook.situation()).compose(parts, values: ReplyValues())
        #expect(reply.rendered(as: .text).contains("\n\n\(shown)\n\nTo the card"))
    }

    @Test func `lists everything that is missing at once, each under the name that sets it`() throws {
        let shop = try TestBook.shop()
        let composer = ReplyComposer(book: shop.book, situation: TestBook.situation())
        let failure = try #require(throws: ReplyFailure.self) {
            try composer.compose([shop.part("delivery/late:en"), shop.part("money/refund:en")], values: ReplyValues())
        }
        #expect(failure.missing.map(\.key) == ["order_number", "late.days", "delivery_date", "bonus", "method", "refund.days"])
    }

    @Test func `a choice without a value is missing, and no branch is taken by chance`() throws {
        let shop = try TestBook.shop()
        let composer = ReplyComposer(book: shop.book, situation: TestBook.situation())
        let failure = try #require(throws: ReplyFailure.self) {
            try composer.compose([shop.part("money/refund:en")], values: Self.values(["days": "3"]))
        }
        #expect(failure.missing.map(\.key) == ["method"])
    }

    @Test func `a value that two templates read differently must be set for each`() throws {
        let shop = try TestBook.shop()
        let composer = ReplyComposer(book: shop.book, situation: TestBook.situation())
        let failure = try #require(throws: ReplyFailure.self) {
            try composer.compose([shop.part("delivery/late:en"), shop.part("money/refund:en")], values: Self.values(["days": "3"]))
        }
        #expect(failure.wrong == ["'days' means different things here; set late.days and refund.days instead"])
    }

    @Test func `refuses what a declaration refuses and names nobody knows`() throws {
        let shop = try TestBook.shop()
        let composer = ReplyComposer(book: shop.book, situation: TestBook.situation())
        let values = Self.values(["order_number": "104233", "delivery_date": "soon", "dais": "2", "bonus": "B1"])
        let failure = try #require(throws: ReplyFailure.self) { try composer.compose([shop.part("delivery/late:en")], values: values) }
        #expect(
            failure.wrong == [
                "no template of this reply has a variable 'dais'; did you mean 'days'?",
                "'Delivery date' is not a day; write it as 2026-12-04, 4 December, 'friday' or 'in 3 days'",
                "'Order number' does not have the right form; write it as in D104233",
            ])
    }

    @Test func `apologises and compensates only where the fault is ours`() throws {
        func late(_ fault: String) -> String {
            TestBook.text(
                "Late", "delivery", ["fault: \(fault)"], [("Apology", "Sorry."), ("Resolution", "It comes."), ("Compensation", "A bonus.")])
        }
        for (fault, apology) in [("ours", "Sorry.\n\n"), ("carrier", ""), ("none", "")] {
            let book = try TestBook([
                ".replybook.yml": TestBook.settings, "Templates/delivery/late.en.md": late(fault),
                "Templates/money/invoice.en.md": TestBook.text("Invoice", "money", [], [("Resolution", "Attached.")]),
            ])
            let reply = try ReplyComposer(book: book.book, situation: TestBook.situation()).compose(
                [try book.part("delivery/late:en"), try book.part("money/invoice:en")], values: ReplyValues())
            let bonus = apology.isEmpty ? "" : "A bonus.\n\n"
            #expect(reply.rendered(as: .text) == "\(apology)It comes.\n\n\(bonus)Attached.")
        }
    }

    @Test func `takes days as people say them, and calls a refused value refused, not missing`() throws {
        let shop = try TestBook.shop()
        let parts = [try shop.part("delivery/late:en")]
        let composer = ReplyComposer(book: shop.book, situation: TestBook.situation())
        var values = Self.values(["order_number": "D104233", "delivery_date": "24 ноября", "bonus": "B1", "days": "2"])
        #expect(try composer.compose(parts, values: values).rendered(as: .text).contains("It comes on 24 November 2026."))
        values.set("delivery_date", "soon")
        values.set("days", "")
        let failure = try #require(throws: ReplyFailure.self) { try composer.compose(parts, values: values) }
        #expect(
            failure.description == """
                'Delivery date' is not a day; write it as 2026-12-04, 4 December, 'friday' or 'in 3 days'
                1 value is missing; set it with --set name=value
                  days  Days late
                """)
    }

    @Test func `the channel picks its variant`() throws {
        let shop = try TestBook.shop()
        let texts = shop.book.templates.filter { $0.name.id.slug == "late" }
        #expect(VariantChoice(channel: .chat, mood: nil).choose(among: texts)?.name.variant == "chat")
        #expect(VariantChoice(channel: .email, mood: .upset).choose(among: texts)?.name.variant == nil)
    }

    @Test func `asks the customer for all of it in one message and leaves out what is the agent's`() throws {
        let shop = try TestBook.shop()
        let request = AskComposer(book: shop.book, situation: TestBook.situation()).request(
            [try shop.part("delivery/late:en")], values: ReplyValues())
        #expect(request.find.map(\.key) == ["delivery_date"])
        #expect(
            request.reply?.rendered(as: .text) == """
                Hello,

                Thank you for your message. To answer everything at once, we need a few details:

                - Order number (for example D104233)
                - Days late
                - Bonus code

                One reply is enough, and we’ll take care of the rest.

                Lumen
                """)
    }

    @Test(arguments: [
        ("Order <!-- ask Bob --> comes.", "Order comes."), ("Order<!-- a -->, it comes. <!-- b -->", "Order, it comes."),
        ("Заказ <!-- спросить Боба -->, он в пути.", "Заказ, он в пути."), ("<!-- TODO -->\nPaczka jedzie.", "Paczka jedzie."),
        ("One.\n<!-- TODO -->\nTwo.", "One.\n\nTwo."), ("One.\n\n<!--\nTODO\n\n{{ customer_name }}\n-->\n\nTwo.", "One.\n\nTwo."),
        ("- one\n- <!-- two -->\n- three", "- one\n- three"), ("<!-- a --> Order **comes**. <!-- b -->", "Order comes."),
        ("Type `<!-- x -->` here.", "Type <!-- x --> here."),
    ]) func `a comment leaves in no format`(_ resolution: String, _ shown: String) throws {
        let test = try TestBook([
            "Templates/delivery/a.en.md": TestBook.text("T", "delivery", [], [("Resolution", resolution), ("Invitation", "<!-- bye -->")])
        ])
        let reply = try ReplyComposer(book: test.book, situation: TestBook.situation()).compose(
            [try test.part("delivery/a:en")], values: Self.values(["customer_name": "Anna"]))
        #expect(reply.rendered(as: .text) == shown)
        guard !resolution.contains("`") else { return }
        for format in [ReplyFormat.markdown, .html] {
            let text = reply.rendered(as: format)
            #expect(!text.contains("!--") && !text.contains("--") && !text.contains("Anna"), "\(text)")
        }
        let markdown = reply.rendered(as: .markdown)
        #expect(markdown.replacing("**", with: "") == shown)
    }

    @Test(arguments: ["![](x.png)", "<!-- TODO -->", "**![](x.png)**"]) func `an answer that shows nothing stops the reply`(
        _ resolution: String
    ) throws {
        let test = try TestBook([
            "Templates/delivery/a.en.md": TestBook.text("T", "delivery", [], [("Resolution", resolution)])
        ])
        let failure = try #require(throws: ReplyFailure.self) {
            try ReplyComposer(book: test.book, situation: TestBook.situation()).compose(
                [test.part("delivery/a:en")], values: ReplyValues())
        }
        #expect(
            failure.wrong == ["Templates/delivery/a.en.md:5:1: the block is empty with these values; give every case an answer"])
    }

    @Test func `a fact that is one placeholder stops the reply`() throws {
        let test = try TestBook([
            ".replybook.yml": "shop_name: Lumen\nfacts: {days: '[days]'}\n",
            "Templates/delivery/a.en.md": TestBook.text("T", "delivery", [], [("Resolution", "It takes {{ facts.days }}.")]),
        ])
        let failure = try #require(throws: ReplyFailure.self) {
            try ReplyComposer(book: test.book, situation: TestBook.situation()).compose(
                [test.part("delivery/a:en")], values: ReplyValues())
        }
        #expect(
            failure.wrong == [
                "Templates/delivery/a.en.md:6:10: '[days]' looks like a placeholder that nobody filled; "
                    + "correct the value or the braces around it"
            ])
    }
}
