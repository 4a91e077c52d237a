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

    @Test(arguments: ["We packed the wrong colour.", "Мы положили не тот цвет.", "Spakowaliśmy zły kolor."])
    func `what is left out of the second apology is named`(_ fact: String) throws {
        let reply = try Self.reply(
            (["fault: ours"], [("Apology", "We’re sorry for the wait."), ("Resolution", "It comes.")]),
            (["fault: ours"], [("Apology", "We’re sorry.\n\n\(fact)"), ("Resolution", "The right one leaves today.")]))
        #expect(reply.rendered(as: .text) == "We’re sorry for the wait.\n\nIt comes.\n\nThe right one leaves today.")
        #expect(
            reply.notes.contains(
                "left out of the apology of 'money/second:en': 'We’re sorry. \(fact)'; write it in where it says more than sorry"))
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

    @Test func `the same paragraph is said once`() throws {
        let same = "Exchanges of the same model cost nothing in the first 30 days."
        let reply = try Self.reply(([], [("Resolution", "First.\n\n\(same)")]), ([], [("Resolution", "Second.\n\n\(same)")]))
        #expect(reply.rendered(as: .text) == "First.\n\n\(same)\n\nSecond.")
    }

    @Test func `a price beside 'costs nothing' and two order numbers are warned`() throws {
        let reply = try Self.reply(
            (["variables: {fee: {ask: Fee, type: money}}"], [("Resolution", "The label for {{ order_number }} costs {{ fee }}.")]),
            ([], [("Resolution", "Sending {{ order_number }} back costs nothing.")]),
            values: ["fee": "14.99", "first.order_number": "D1", "second.order_number": "D2"])
        #expect(reply.notes.contains { $0.contains("costs nothing") } && reply.notes.contains { $0.contains("D1 and D2") })
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
