/// A text that can be made of any number of pieces, and who reads it.
struct GrowthInput: Sendable {
    enum Reader: Sendable {
        case suggest
        /// With the ending of the file.
        case ingest(String)
        /// With the place of the text in the book.
        case check(String)
        case site(String)
        /// A template, filled.
        case reply
        /// Lines of events and gaps.
        case importing
    }

    let name: String
    let reader: Reader
    /// Pieces to begin with.
    let start: Int
    let make: @Sendable (Int) -> String

    private typealias Row = (name: String, start: Int, make: @Sendable (Int) -> String)
    private typealias Other = (name: String, path: String, make: @Sendable (Int) -> String)

    private static func row(_ name: String, _ start: Int, _ make: @escaping @Sendable (Int) -> String) -> Row { (name, start, make) }
    private static func other(_ name: String, _ path: String, _ make: @escaping @Sendable (Int) -> String) -> Other { (name, path, make) }

    static let all = messages + mails + conversations + frontMatters + articles + templates + others + replies + events

    /// The book around the text.
    static let book = [
        ".replybook.yml": "shop_name: S\ndefault_language: en\nfacts: {support_email: help@s.example}\n",
        "Templates/money/b.en.md": template("", reply),
    ]

    private static let reply = "Your refund is on the way and will be there soon enough."
    private static let mailHead = "From c@p.example Tue Nov  3 09:00:00 2026\nFrom: c@p.example\nDate: 3 Nov 2026 09:00:00 +0000\n"
    private static let separator = "From c@p.example Tue Nov  3 09:00:00 2026\n"

    private static func template(_ more: String, _ body: String) -> String {
        "---\ntitle: B\ncategory: money\nquestions: [where is my refund, refund status, when refund]\n\(more)---\n## Resolution\n\(body)\n"
    }

    private static func article(_ more: String, _ body: String = "Text.") -> String {
        "---\ntitle: A\ncategory: money\ndescription: D.\n\(more)---\n\(body)\n"
    }

    /// Pieces that are told apart by numbers of seven digits: twice as many pieces are twice as many bytes, not a tenth more.
    private static func list(_ count: Int, _ separator: String = "", _ piece: (Int) -> String) -> String {
        (0..<count).map { piece(1_000_000 + $0) }.joined(separator: separator)
    }

    private static func times(_ text: String) -> @Sendable (Int) -> String { { String(repeating: text, count: $0) } }

    private static let messages: [GrowthInput] =
        ([
            row("digits", 16_000, times("1")), row("small numbers", 1_000, times("1 ")),
            row("telephone numbers", 100, times("8 916 204 55 17\n")),
            row("a pasted table", 250, times("12 34.50 17\n")), row("sums", 500, { list($0) { "\($0) zł " } }),
            row("dates", 500, { list($0) { "\($0 % 28 + 1).\($0 % 9 + 1).\(1900 + $0 % 200) " } }),
            row("addresses", 250, { list($0) { "a\($0)@b.example " } }), row("greetings", 500, times("hi ")),
            row("attributions", 500, { times("a 1 wrote:\n")($0) + "> x\n" }), row("questions", 20, times("where is my parcel? ")),
            row("clauses", 20, times("where is my parcel and where is my refund and ")), row("a word", 8_000, times("ab")),
            row("a word of stops", 1_000, times("a.")),
            row("words", 250, times("parcel refund delivery ")), row("lines", 500, times("a\n")), row("marks", 16_000, times("!")),
            row("sentences of a letter", 500, times("a. ")), row("header lines", 1_000, times("From: a\n")),
        ] as [Row]).map { GrowthInput(name: "suggest: \($0.name)", reader: .suggest, start: $0.start, make: $0.make) }

    private static let mails: [GrowthInput] =
        ([
            row("a folded field", 10_000, { mailHead + "X-A: b\n" + times(" a\n")($0) + "\nhi\n" }),
            row("encoded words", 2_000, { mailHead + "Subject: b\n" + times(" =?utf-8?q?a?=\n")($0) + "\nhi\n" }),
            row("fields", 5_000, { count in mailHead + list(count) { "X-\($0): b\n" } + "\nhi\n" }),
            row("a chain of replies", 200, { list($0) { mailHead + "Message-ID: <m\($0)@x>\nIn-Reply-To: <m\($0 - 1)@x>\n\nok?\n\n" } }),
            row(
                "a chain from its end", 200,
                { list($0) { mailHead + "Message-ID: <m\(9_999_999 - $0)@x>\nIn-Reply-To: <m\(9_999_998 - $0)@x>\n\nok?\n\n" } }
            ),
            row("separators", 1_000, { mailHead + "\n" + times(separator)($0) }),
            row("lines like separators", 2_000, { mailHead + "\n" + times("From the courier\n")($0) }),
            row("a long line", 20_000, { mailHead + "\n" + times("a b ")($0) }),
            row("lines", 5_000, { mailHead + "\n" + times("On 3 May we had\n")($0) }),
            row("markup", 1_000, { mailHead + "Content-Type: text/html\n\n" + times("<p>a <b>b</b> &amp;</p>")($0) }),
            row("open comments", 5_000, { mailHead + "Content-Type: text/html\n\n" + times("<!--<b ")($0) }),
        ] as [Row]).map { GrowthInput(name: "mbox: \($0.name)", reader: .ingest("mbox"), start: $0.start, make: $0.make) }

    private static let conversations: [GrowthInput] =
        ([
            row(
                "many", 500,
                { count in
                    list(count) {
                        "{\"id\": \"T\($0)\", \"messages\": [{\"from\": \"agent\", \"at\": \"2026-11-02T10:00:00Z\", \"text\": \"\(reply)\"}]}\n"
                    }
                }
            ),
            row("empty", 2_500, { list($0) { "{\"id\": \"T\($0)\", \"messages\": []}\n" } }),
            row(
                "a long one", 500,
                { count in
                    let message = "{\"from\": \"customer\", \"at\": \"2026-11-02T10:00:00Z\", \"text\": \"\(reply)\"}"
                    return "{\"id\": \"T\", \"messages\": [" + list(count, ", ") { _ in message } + "]}\n"
                }
            ),
        ] as [Row]).map { GrowthInput(name: "conversations: \($0.name)", reader: .ingest("jsonl"), start: $0.start, make: $0.make) }

    private static let replies: [GrowthInput] =
        ([
            row(
                "variables", 250,
                { count in
                    template("variables:\n" + list(count) { "  v\($0): {ask: V\($0)}\n" }, "Text " + list(count, " ") { "{{ v\($0) }}" })
                }),
            row("paragraphs", 500, { template("", times(reply + "\n\n")($0)) }),
            row("comments", 500, { template("", reply + times(" <!-- a -->")($0)) }),
        ] as [Row]).map { GrowthInput(name: "reply: \($0.name)", reader: .reply, start: $0.start, make: $0.make) }

    private static let events: [GrowthInput] = [
        GrowthInput(
            name: "import: events", reader: .importing, start: 250,
            make: { count in
                list(count) {
                    "{\"id\": \"e\($0)\", \"template\": \"money/b\", \"language\": \"en\", \"revision\": \"r\", "
                        + "\"outcome\": \"resolved\", \"at\": \"2026-11-20T10:00:00Z\"}\n"
                }
            })
    ]

    private static let frontMatters: [GrowthInput] =
        ([
            row("related on one line", 500, { count in article("related: [" + list(count, ", ") { "money/a\($0)" } + "]\n") }),
            row("keywords on one line", 500, { count in article("keywords: [" + list(count, ", ") { "k\($0)" } + "]\n") }),
            row("aliases", 500, { count in article("aliases:\n" + list(count) { "- old/a\($0)\n" }) }),
            row("questions", 500, { count in article("questions:\n" + list(count) { "- what is a\($0)\n" }) }),
            row("unknown keys", 500, { count in article(list(count) { "k\($0): x\n" }) }),
        ] as [Row]).flatMap { name, start, make in
            [
                GrowthInput(name: "check front matter: \(name)", reader: .check("KnowledgeBase/money/a.en.md"), start: start, make: make),
                GrowthInput(name: "site front matter: \(name)", reader: .site("KnowledgeBase/money/a.en.md"), start: start, make: make),
            ]
        }

    private static let articles: [GrowthInput] =
        ([
            row("www.a.bc", 2_000, times("www.a.bc ")), row("http://a.bc", 1_000, times("http://a.bc ")),
            row("90 open lists, lines", 1_000, { times("- ")(90) + "x\n" + times("\na\n")($0) }),
            row("90 open lists, blank lines", 2_000, { times("- ")(90) + "x\n" + times("\n")($0) }),
            row("open lists", 1_000, { times("- ")($0) + "x\n" + times("\n")($0) }),
            row("open quotes", 1_000, { times("> ")($0) + "x\n" + times(">\n")($0) }),
            row("braces", 2_000, times("{{ ")), row("placeholders", 250, times("{{ facts.support_email }} ")),
            row("placeholders in code", 250, times("`{{ a }}` ")), row("unknown placeholders", 250, { list($0) { "{{ v\($0) }} " } }),
            row("headings", 500, times("## a\n\n")), row("broken links", 250, { list($0) { "[a](b\($0).md) " } }),
            row("broken anchors", 250, { count in "## a\n\n" + list(count) { "[a](#b\($0)) " } }),
            row("footnotes", 250, { list($0) { "a[^\($0)]\n\n[^\($0)]: b\n\n" } }), row("entities", 2_000, times("&amp;")),
            row("stars", 2_000, times("*a ")), row("ticks", 500, { list($0, " ") { String(repeating: "`", count: $0 % 200 + 1) } }),
            row("brackets", 4_000, times("[")), row("tags", 1_000, times("<b>")), row("words", 5_000, times("word ")),
            row("one letter", 50_000, times("x")), row("percent signs", 50_000, times("%")),
            row("a table", 500, { "|a|b|\n|-|-|\n" + times("|x|y|\n")($0) }),
        ] as [Row]).flatMap { name, start, make in
            [
                GrowthInput(name: "check: \(name)", reader: .check("KnowledgeBase/money/a.en.md"), start: start) { article("", make($0)) },
                GrowthInput(name: "site: \(name)", reader: .site("KnowledgeBase/money/a.en.md"), start: start) { article("", make($0)) },
            ]
        }

    private static let templates: [GrowthInput] =
        ([
            row(
                "variables", 200,
                { count in template("variables:\n" + list(count) { "  v\($0): {ask: V}\n" }, list(count) { "{{ v\($0) }} " }) }
            ),
            row("undeclared variables", 200, { count in template("", list(count) { "{{ v\($0) }} " }) }),
            row("conditions", 100, { template("variables: {a: {ask: A}}\n", times("{% if a %}x{% endif %}\n")($0)) }),
            row("articles", 250, { count in template("articles: [" + list(count, ", ") { "money/a\($0)" } + "]\n", "x") }),
            row("sentences", 250, { template("", times("This is a sentence about the refund. ")($0)) }),
            row("a sentence", 250, { template("", times("refund is on the way ")($0)) }),
            row("digits", 4_000, { template("", times("1")($0)) }),
            row("numbers", 1_000, { template("", times("1 ")($0)) }),
            row("paragraphs", 250, { template("", times("Your refund is on the way.\n\n")($0)) }),
            row("links", 1_000, { template("", times("www.a.bc ")($0)) }),
        ] as [Row]).map {
            GrowthInput(name: "check template: \($0.name)", reader: .check("Templates/money/t.en.md"), start: $0.start, make: $0.make)
        }

    private static let others: [GrowthInput] =
        ([
            other(
                "fixture: values", "Templates/_fixtures/a.yml", { count in "title: x\nvalues:\n" + list(count) { "  v\($0): a\n" } }
            ),
            other(
                "fixture: what looks like aliases", "Templates/_fixtures/a.yml",
                { count in "title: &a x\nvalues: {" + list(count, ", ") { "v\($0): '*a'" } + "}\n" }
            ),
            other(
                "settings: facts on one line", ".replybook.yml",
                { count in "shop_name: S\nfacts: {" + list(count, ", ") { "f\($0): x" } + "}\n" }
            ),
        ] as [Other]).map {
            GrowthInput(name: "check \($0.name)", reader: .check($0.path), start: 500, make: $0.make)
        }
}
