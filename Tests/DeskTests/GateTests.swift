import Basics
import Content
import Desk
import Diagnostics
import Foundation
import Language
import Replying
import Testing

/// Nothing broken and nothing half filled gets out, whatever an editor did to a template.
@Suite struct GateTests {
    private static let path = "Templates/delivery/late.en.md"

    /// The lines of a refusal; nil where the reply was let through.
    private static func refusal(
        _ text: String, values pairs: [String: String] = [:], at path: String = path, signature: String? = nil
    ) throws -> [String]? {
        let root = FileManager.default.temporaryDirectory.appending(path: "gate-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        let settings = "shop_name: Lumen\ncurrency: EUR\nfacts: {days: 30}\nvariables: {order_number: {ask: Order number}}\n"
        for (path, text) in [".replybook.yml": settings, path: text, "Templates/_fragments/bad.en.md": "Write to [name]."] {
            let url = root.appending(path: path)
            try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url)
        }
        let book = BookLoader.load(root.path)
        guard let template = book.templates.first(where: { $0.path == path }) else {
            return book.diagnostics.filter { $0.severity == .error }.map(\.line)
        }
        var values = ReplyValues()
        for (name, value) in ["order_number": "D1", "day": "2026-12-04"].merging(pairs, uniquingKeysWith: { $1 }) {
            values.set(name, value)
        }
        let today = try #require(Day("2026-11-22"))
        var situation = ReplySituation(language: template.name.language, channel: .email, today: today)
        situation.agent.signature = signature
        let gate = ReplyGate(book: book, situation: situation)
        do throws(ReplyFailure) {
            _ = try gate.reply([ReplyPart(template: template)], values: values)
            return nil
        } catch {
            return error.wrong
        }
    }

    private static let front = "---\ntitle: Late\nvariables: {day: {ask: Day, type: date}}\n---\n"

    private static func body(_ resolution: String) -> String {
        "\(front)## Greeting\nHello,\n\n## Resolution\n\(resolution)\n\n## Invitation\nJust reply.\n"
    }

    @Test func `a tag that is not closed is one finding`() throws {
        let lines = try #require(try Self.refusal(Self.body("Order {{ order_number } is on its way.")))
        #expect(lines.count == 1 && lines[0].hasPrefix("\(Self.path):9:7: error:"), "\(lines)")
    }

    @Test(arguments: [
        "Order {{ order_number }} comes on {{ day | date: \"long\" }}.",
        "Sizes XXL and XL, 50 % off, 24/7, see [here](https://x.example/%7Ea).",
        "{% if order_number %}Order {{ order_number }}{% else %}It{% endif %} comes.",
        "Costs $20 or less… really. Note[^1].\n\n[^1]: A note.",
        "Use `code` and <br> and **bold**, #1 and A/B.", "Save 20%–30% and 5%/7%.", "Write to a_b@post.example or call us.",
    ]) func `a whole template gets out`(_ resolution: String) throws {
        #expect(try Self.refusal(Self.body(resolution)) == nil)
    }

    static let brokenBodies = [
        "Order {{ order_number } comes.", "Order {{{ order_number }}} comes.", "Order { { order_number } } comes.",
        "Order {{ order_number comes.", "Order {{order_number}} on {{ day | date: “long” }}.", "On {{ day | date: «long» }}.",
        "On {{ day | date: ‘long’ }}.", "On {{ day | dat: \"long\" }}.", "On {{ day | date: \"lang\" }}.", "On {{ day date: \"long\" }}.",
        "On {{ day | }}.", "On {{ }}.", "On {{ dey }}.", "On {{ facts.dais }}.", "On {{ day | date: }}.", "On {{ 1.2.3 }}.",
        "{% if order_number %}Order {{ order_number }}.", "Order.{% endif %}", "{% if %}A{% endif %} comes.", "{% fi day %}A{% endif %}",
        "{% if day = 1 %}A{% endif %}", "{% if day == “x” %}A{% endif %}", "{% else %}A", "{% elsif day %}A",
        "{% for x in y %}A{% endfor %}",
        "{% if day %}A{% else if x %}B{% endif %}", "{% if day %}A{% else %}B{% elsif day %}C{% endif %}", "{% include \"none\" %}",
        "{% include contact %}", "{% include \"bad\" %}", "{% %}A", "{ % if day % }A{ % endif % }", "A }} B", "A %} B",
        "Order {{ ticket.id }}.",
        "{{ order_number | plural: \"a\", \"b\", \"c\", \"d\", \"e\" }}", "{{ order_number | upcase: \"x\" }}",
        "{{ order_number | | upcase }}",
        "{% assign x = 1 %}A", "{% comment %}A{% endcomment %}", "{{ \"open }} A",
    ]

    @Test(arguments: brokenBodies) func `a broken placeholder stops the reply at its place`(_ resolution: String) throws {
        let refusal = try #require(try Self.refusal(Self.body(resolution)))
        #expect(refusal.allSatisfy { $0.contains(".md:") } && !refusal.isEmpty, "\(refusal)")
    }

    static let brokenTexts = [
        "\(front)## Greeting\nHello,\n\n## Ответ\nIt comes.\n", "\(front)## Greeting\nHello,\n\n### Resolution\nIt comes.\n",
        "\(front)## Greeting\nHello,\n\n##Resolution\nIt comes.\n", "\(front)## Greeting\nHello,\n\n**Resolution**\n\nIt comes.\n",
        "\(front)# Resolution\nIt comes.\n", "\(front)## Resolution:\nIt comes.\n\n## Anticipaton\nMore.\n",
        "\(front)## Resolution\n\n## Invitation\nBye.\n",
        "\(front)## Resolution\n<!-- to be written -->\n", "\(front)It comes.\n", "\(front)## Greeting\nHello,\n", "\(front)",
        "---\ntitle: Late\nvariables: {day: {ask: Day, type: date}\n---\n## Resolution\nIt comes.\n", "## Resolution\nIt comes.\n",
        "---\ntitle: Late: very\n---\n## Resolution\nIt comes.\n", "---\ntitle: Late\n## Resolution\nIt comes.\n",
        "---\ntitle: [Late]\n---\n## Resolution\nIt comes.\n", "---\ntitle: Late\nfault: our\n---\n## Resolution\nIt comes.\n",
        "---\ntitle: Late\nvariables: {day: {type: dat}}\n---\n## Resolution\n{{ day }}\n",
        "---\ntitle: Late\nvariables: {day: {ask: Day, pattern: '[0-9'}}\n---\n## Resolution\n{{ day }}\n",
        "---\ntitle: Late\ncategory: money\n---\n## Resolution\nIt comes.\n",
    ]

    @Test(arguments: brokenTexts) func `a broken text stops the reply at its place`(_ text: String) throws {
        let refusal = try #require(try Self.refusal(text))
        #expect(refusal.allSatisfy { $0.contains(".md:") } && !refusal.isEmpty, "\(refusal)")
    }

    static let foreign = [
        "{order_number}", "{{{order_number}}}", "{ order number }", "{0}", "{!Case.Number}", "${order}", "#{order}", "%{order}", "%order%",
        "%%order%%", "%s", "%1$s", "$ORDER", "$order_number", "#ORDER#", "@@order@@", "*|ORDER|*", "[[order]]", "[order number]",
        "[номер заказа]", "[numer zamówienia]", "[ИМЯ]", "<номер>", "<order number>", "<order_number>", "<<order>>", "XXXXXX", "xxxx",
        "ХХХХ",
        "___", "____________", "TODO", "TBD", "FIXME", "ДОПИСАТЬ", "UZUPEŁNIĆ", "......", "……", "{имя клиента}", "Lorem ipsum",
        "%n%", "%з%",
    ]

    @Test(arguments: foreign) func `a placeholder of another tool stops the reply at its place`(_ mark: String) throws {
        let refusal = try #require(try Self.refusal(Self.body("It is about \(mark) and comes soon.")))
        #expect(refusal.contains { $0.contains("\(Self.path):9:13") }, "\(refusal)")
    }

    @Test(arguments: ["{order}", "{{ order }}", "XXXX", "___", "TODO", "[[order]]"])
    func `a value that is a placeholder stops the reply`(_ value: String) throws {
        let refusal = try #require(try Self.refusal(Self.body("Order {{ order_number }} comes."), values: ["order_number": value]))
        #expect(
            refusal == [
                "\(Self.path):9:7: '\(value)' looks like a placeholder that nobody filled; correct the value or the braces around it"
            ])
    }

    @Test(arguments: [
        "[номер заказа]", "<номер>", "[order number]", "[numer zamówienia]", "(укажите номер)", "(wpisz numer)", "%n%", "XX", "хх",
    ]) func `a value that is one placeholder of any kind stops the reply`(_ value: String) throws {
        let refusal = try #require(try Self.refusal(Self.body("Order {{ order_number }}: it comes."), values: ["order_number": value]))
        #expect(refusal.count == 1 && refusal[0].contains("'\(value)' looks like a placeholder that nobody filled"), "\(refusal)")
    }

    @Test(arguments: ["{name}", "Anna\nTODO", "[your name]", "[имя]", "Anna\n%tel%"]) func `a placeholder in the signature stops the reply`(
        _ signature: String
    ) throws {
        let refusal = try #require(try Self.refusal(Self.body("It comes."), signature: signature))
        #expect(refusal.count == 1 && refusal[0].hasSuffix("correct your signature; see 'replybook agent'"), "\(refusal)")
        #expect(try Self.refusal(Self.body("It comes."), signature: "Anna [she]\n\nLumen  care") == nil)
    }

    @Test(arguments: ["![](x.png)", "{% if day %}![](x.png){% endif %}", "{% if day == \"x\" %}A{% endif %}<!-- TODO -->"])
    func `an answer that shows nothing is no answer`(_ resolution: String) throws {
        #expect(try Self.refusal(Self.body(resolution)) != nil)
    }

    @Test(arguments: ["Order <!-- ask Bob it comes.", "Order <!-- ask -- Bob\n\nthen --> it comes."])
    func `a comment that nothing closes stops the reply`(_ resolution: String) throws {
        let refusal = try #require(try Self.refusal(Self.body(resolution)))
        #expect(refusal.contains { $0.contains("'<!--' opens a comment") }, "\(refusal)")
    }

    /// The lines for which a request to the customer is refused; nil where it was let through.
    private static func requestRefusal(
        shop: String = "Lumen", ask: String = "your order number", greeting: String = "Hello,"
    ) throws -> [String]? {
        let root = FileManager.default.temporaryDirectory.appending(path: "gate-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: root) }
        let settings = "shop_name: '\(shop)'\nvariables: {order_number: {ask: Order number, ask_customer: '\(ask)', from: customer}}\n"
        let answer = "## Resolution\nOrder {{ order_number }} comes.\n\n## Invitation\nJust reply.\n"
        let text = "---\ntitle: Late\n---\n## Greeting\n\(greeting)\n\n\(answer)"
        for (path, text) in [".replybook.yml": settings, path: text] {
            let url = root.appending(path: path)
            try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url)
        }
        let book = BookLoader.load(root.path)
        let template = try #require(book.templates.first)
        let today = try #require(Day("2026-11-22"))
        let gate = ReplyGate(book: book, situation: ReplySituation(language: .english, channel: .email, today: today))
        do throws(ReplyFailure) {
            _ = try gate.request([ReplyPart(template: template)], values: ReplyValues())
            return nil
        } catch {
            return error.wrong
        }
    }

    @Test(arguments: ["{order_number}", "TODO", "your [order number], please", "номер <заказа>", "numer %zamówienia%"])
    func `a placeholder in what is asked for stops the request`(_ ask: String) throws {
        let refusal = try #require(try Self.requestRefusal(ask: ask))
        #expect(refusal.count == 1 && refusal[0].hasSuffix("; correct 'ask' or 'ask_customer' of 'order_number'"), "\(refusal)")
    }

    @Test func `a placeholder for the shop's name stops the request, whole words pass`() throws {
        #expect(
            try Self.requestRefusal(shop: "{shop}") == [
                "'{shop}' looks like a placeholder that nobody filled; correct the shop's name or your own"
            ])
        #expect(try Self.requestRefusal(shop: "{shop}", greeting: "Hello from {{ shop_name }},")?.isEmpty == false)
        #expect(try Self.requestRefusal(ask: "номер заказа (укажите его целиком)") == nil)
    }

    @Test func `braces around a value stop the reply, a value with words in brackets does not`() throws {
        #expect(try Self.refusal(Self.body("Order [{{ order_number }}] comes.")) != nil)
        #expect(
            try Self.refusal(Self.body("Order {{ order_number }} comes."), values: ["order_number": "Puchacz 35 [nowy] & <grey>"]) == nil)
    }

    @Test func `a value that ends in a stop ends the sentence`() throws {
        #expect(try Self.refusal(Self.body("It goes to {{ order_number }}."), values: ["order_number": "Lipowa sp. z o.o."]) == nil)
    }

    @Test func `a reason in the text lets brackets through`() throws {
        let comment = "<!-- replybook-disable no-placeholder-is-left: the customer types these brackets -->"
        #expect(try Self.refusal(Self.body("\(comment)\nType [brak] in the field.")) == nil)
    }

    @Test func `a draft is no exception`() throws {
        let draft = Self.body("Order {number} comes.").replacing("title: Late", with: "title: Late\nstatus: draft")
        #expect(try Self.refusal(draft) != nil)
    }

    @Test(arguments: [
        (
            "Your order {order_number} is on its way.",
            "'{order_number}' looks like a placeholder that nobody filled; write what belongs there"
        ),
        ("Ваш заказ XXXXXX в пути.", "'XXXXXX' looks like a placeholder that nobody filled; write what belongs there"),
        (" \n", "the text is empty; write the reply, or leave without it"),
    ]) func `a text that was changed by hand passes once more`(_ edited: String, _ fault: String) {
        #expect(ReplyGate.faults(in: edited, insteadOf: "Your order D104233 is on its way.").map { $0.text(in: .english) } == [fault])
    }

    @Test func `what stood in the reply already may stay, and plain words pass`() {
        #expect(ReplyGate.faults(in: "See [below], Anna: it comes on Friday.", insteadOf: "See [below]: it comes on Friday.") == [])
    }
}
