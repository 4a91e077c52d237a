import Content
import Language
import Testing

@testable import Exchange

/// HTML and plain text as Markdown, and placeholders of every dialect as ours.
@Suite struct MarkupTests {
    private static func markdown(_ body: ForeignBody, _ format: ExchangeFormat = .zendesk) -> String {
        var writer = BodyWriter(translator: PlaceholderTranslator(Dialect(format), PlaceholderTable(format)))
        return writer.markdown(body)
    }

    @Test(arguments: [
        ("<p>One</p><p>Two <b>bold</b> and <em>soft</em>.</p>", "One\n\nTwo **bold** and *soft*."),
        ("One<br>two<br><br>three", "One\\\ntwo\n\nthree"),
        ("<div>One</div><div>&nbsp;</div><div>Two</div>", "One\n\nTwo"),
        ("<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>", "- a\n- b\n  - c"),
        ("<ol start=3><li>x<li>y</ol>", "3. x\n4. y"),
        ("<a href='https://a.example/?q=1&amp;r=2'>here</a>", "[here](https://a.example/?q=1&r=2)"),
        ("<a href=\"javascript:alert(1)\">here</a>", "here"),
        ("<a href=\"https://a.example/x\">https://a.example/x</a>", "<https://a.example/x>"),
        ("<img src=\"https://a.example/b.png\" alt=\"A box\">", "![A box](https://a.example/b.png)"),
        (
            "<table><tr><th>A</th><th>B</th></tr><tr><td>1|2</td><td><p>x</p><p>y</p></td></tr></table>",
            "| A | B |\n| --- | --- |\n| 1\\|2 | x y |"
        ),
        ("<h1>Title</h1>text", "### Title\n\ntext"),
        ("<blockquote><p>a</p><p>b</p></blockquote>", "> a\n>\n> b"),
        ("<pre>a\n  b</pre>", "```\na\n  b\n```"),
        ("<p>unclosed <b>bold <p>next</p>", "unclosed **bold**\n\nnext"),
        ("a < b & c &lt;tag&gt; &copy; &oacute;", "a < b & c \\<tag> © ó"),
        ("<p>1. not a list</p><p># no heading</p>", "1\\. not a list\n\n\\# no heading"),
        ("<script>alert(1)</script><style>p{}</style>seen<!-- not -->", "seen"),
        ("<p>50 * 2 = 100_000 and *stars*</p>", "50 \\* 2 = 100_000 and \\*stars\\*"),
        ("<span>wi</span><span>th <b> spaces </b>around</span>", "with **spaces** around"),
    ])
    func `HTML becomes Markdown`(html: String, expected: String) {
        #expect(Self.markdown(.html(html)) == expected)
    }

    @Test(arguments: [
        ("Hello,\nline two\n\nnext", "Hello,\\\nline two\n\nnext"),
        ("Steps:\n- one\n- two\nDone", "Steps:\n\n- one\n- two\n\nDone"),
        ("• one\n• two", "- one\n- two"),
        ("# not a heading *or* emphasis", "\\# not a heading \\*or\\* emphasis"),
        ("see https://a.example/x_y_z*", "see https://a.example/x_y_z*"),
    ])
    func `plain text keeps its lines and means nothing else`(text: String, expected: String) {
        #expect(Self.markdown(.plain(text)) == expected)
    }

    @Test(arguments: [
        (ExchangeFormat.zendesk, "Hi {{ticket.requester.first_name}}", "Hi {{ customer_name }}"),
        (.zendesk, "Hi {{ ticket.requester.first_name | default: 'there' }}", "Hi {{ customer_name | default: \"there\" }}"),
        (.zendesk, "{% if ticket.requester.first_name != blank %}Hi{% endif %}", "{% if customer_name %}Hi{% endif %}"),
        (.zendesk, "{{ticket.comments_formatted}}", "<!-- replybook-untranslated: {{ticket.comments_formatted}} -->"),
        (.zendesk, "{{ticket.title}}", "{{ ticket_title }}"),
        (.freshdesk, "{{ticket.requester.firstname}}", "{{ customer_name }}"),
        (.chatwoot, "{{contact.first_name}} {{agent.name}}", "{{ customer_name }} {{ agent_name }}"),
        (.gorgias, "{{ticket.customer.integrations.shopify.orders[0].name}}", "{{ order_number }}"),
        (.intercom, "{{user.name|fallback:\"there\"}}", "{{ customer_name | default: \"there\" }}"),
        (.intercom, "{{user.name | fallback: 'there'}}", "{{ customer_name | default: \"there\" }}"),
        (.front, "{{recipient.last_name}}", "{{ customer_name }}"), (.front, "{{user.name}}", "{{ agent_name }}"),
        (.helpscout, "{%customer.firstName,fallback=dear customer%}", "{{ customer_name | default: \"dear customer\" }}"),
        (.zammad, "#{ticket.customer.firstname}, #{ticket.number}", "{{ customer_name }}, {{ ticket_number }}"),
        (.espanso, "[[name]], $|${{today}}", "{{ name }}, {{ today }}"),
        (.raycast, "{argument name=\"no\" default=\"1\"} {cursor}{other} {date}", "{{ no | default: \"1\" }} {other} {{ today | date }}"),
        (
            .textexpander, "%filltext:name=order no:default=7% 50% %|%clipboard",
            "{{ order_no | default: \"7\" }} 50% <!-- replybook-untranslated: %clipboard -->"
        ),
        (.alfred, "{var:city} {clipboard}", "{{ city }} <!-- replybook-untranslated: {clipboard} -->"),
        (.csv, "%{ticket.name.first} {{ order_number }}", "{{ customer_name }} {{ order_number }}"),
        (
            .zendesk, "a {{b c}} {% case x %} {{",
            "a <!-- replybook-untranslated: {{b c}} --> <!-- replybook-untranslated: {% case x %} --> {&#123;"
        ),
    ])
    func `placeholders of every dialect become ours`(format: ExchangeFormat, source: String, expected: String) {
        #expect(Self.markdown(.plain(source), format) == expected)
    }

    @Test func `Intercom's attribute elements are placeholders`() {
        let html = "<p>Hi <attribute key=\"user.name\" default=\"there\"/>!</p>"
        #expect(Self.markdown(.html(html), .intercom) == "Hi {{ customer_name | default: \"there\" }}!")
    }

    @Test func `blocks are found where a text plainly has them`() {
        let text = "Hello {{ customer_name }},\n\nYour parcel is late.\n\nIt comes on Monday.\n\nKind regards,\\\nAnna"
        #expect(BlockFinder.blocks(of: text).map(\.kind) == [.greeting, .resolution, .invitation])
        #expect(BlockFinder.blocks(of: "Hello there").map(\.kind) == [.resolution])
        #expect(BlockFinder.blocks(of: "Dzień dobry!\n\nPaczka jedzie.").map(\.kind) == [.greeting, .resolution])
        #expect(BlockFinder.blocks(of: "### Greeting\nHi\n\n### Resolution\nDone").map(\.kind) == [.greeting, .resolution])
    }

    @Test(
        arguments: [
            ("Late parcel (pl)", "Late parcel", "pl", nil), ("[EN] Late parcel", "Late parcel", "en", nil),
            ("Late parcel - chat", "Late parcel", nil, "chat"), ("RU: Посылка", "Посылка", "ru", nil),
            ("What is it (new)", "What is it (new)", nil, nil),
        ] as [(String, String, String?, String?)])
    func `titles lose their marks of language and channel`(title: String, base: String, language: String?, channel: String?) {
        let marks = TitleMarks(title)
        #expect(marks.base == base)
        #expect(marks.language?.description == language)
        #expect(marks.channel?.rawValue == channel)
    }

    @Test(arguments: [
        ("Dear customer, thank you for your message, we will answer soon.", "en"),
        ("Dziękujemy za wiadomość, pozdrawiamy serdecznie.", "pl"),
        ("Здравствуйте, спасибо за обращение!", "ru"), ("Guten Tag, vielen Dank für Ihre Nachricht.", "de"),
    ])
    func `languages are told apart by their words`(text: String, tag: String) {
        #expect(LanguageGuess.known.language(of: text)?.description == tag)
    }
}
