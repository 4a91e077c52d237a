import Content
import Markdown
import Replying
import Testing

/// What a customer writes can change the words of a reply, never its structure.
@Suite struct InjectionTests {
    static let hostile = [
        "**bold** _it_ `code` ~~no~~", "[link](https://evil.example) ![i](x.png)", "<b>x</b><script>alert(1)</script>",
        "&lt;b&gt; &amp; &#60;i&#62;",
        "# Heading\n\n## Resolution\n\n- item\n1. item\n> quote",
        "line one\nline two\r\n\r\n---\n***", "    indented code", "```\nfence", "https://evil.example www.evil.example me@evil.example",
        "| a | b |\n|---|---|\n| c | d |", "\u{202E}evil\u{2066}x\u{200F}", "\u{0}\u{1B}[31mred\u{7}\u{8}", "\u{F0000}\u{F0001}\u{FFFD}",
        "javascript:alert(1)", "- [ ] task", "1. one", "1) one", "+ plus", "--- ", "=====", "\\*escaped\\*", "[^1] [^1]: note",
        "<!-- comment", "]]>", "$x$ :smile:", "O’Neil *Jr* <b>",
    ]

    static func book() throws -> TestBook {
        try TestBook([
            ".replybook.yml": "shop_name: Lumen\n",
            "Templates/delivery/x.en.md": TestBook.text(
                "T", "delivery", ["variables:", "  item: {ask: Item}"],
                [
                    ("Greeting", "{{ customer_name }}"),
                    (
                        "Resolution",
                        "Order **{{ order_number }}** of {{ item }}.\n\n- one {{ item }}\n- two\n\n{{ item }}\n\n[track](https://x.example/t/{{ order_number }})"
                    ), ("Invitation", "Bye {{ item | upcase }}"),
                ]),
            "Templates/money/y.en.md": TestBook.text("U", "money", [], [("Resolution", "Fine.")]),
        ])
    }

    static func reply(_ value: String, _ test: TestBook, question: String) throws -> Reply {
        var values = ReplyValues()
        for name in ["customer_name", "order_number", "item"] { values.set(name, value) }
        let parts = [try test.part("delivery/x:en", question: question), try test.part("money/y:en")]
        return try ReplyComposer(book: test.book, situation: TestBook.situation()).compose(parts, values: values)
    }

    /// The tree with all words taken out.
    static func shape(_ node: Node) -> String {
        let children = node.children.map(shape).filter { !$0.isEmpty }.joined(separator: " ")
        let name: String
        switch node.kind {
        case .text: return ""
        // GFM renderers link a bare e-mail address to itself whatever is escaped (spec 0.29, section 6.9); it stays what it was.
        case .link(let destination, _) where destination == "mailto:" + node.plainText: return ""
        case .link: name = "link"
        case .image: name = "image"
        case .code, .codeBlock: name = "code"
        case .htmlBlock, .htmlInline: name = "html"
        case .heading(let level): name = "h\(level)"
        default: name = "\(node.kind)"
        }
        return "\(name)(\(children))"
    }

    @Test(arguments: hostile) func `no value changes the structure of a reply in any format`(_ value: String) throws {
        let test = try Self.book()
        let plain = try Self.reply("word", test, question: "word")
        let reply = try Self.reply(value, test, question: value)
        #expect(Self.shape(reply.tree) == Self.shape(plain.tree))
        #expect(
            Self.shape(Document(parsing: reply.rendered(as: .markdown)).root)
                == Self.shape(Document(parsing: plain.rendered(as: .markdown)).root))
        let tags = { (text: String) in text.matches(of: /<\/?[a-zA-Z!][^>]*?(?=[\s>])/).map { String($0.0) } }
        #expect(tags(reply.rendered(as: .html)) == tags(plain.rendered(as: .html)))
        let text = reply.rendered(as: .text)
        #expect(
            text.split(separator: "\n", omittingEmptySubsequences: false).count
                == plain.rendered(as: .text).split(separator: "\n", omittingEmptySubsequences: false).count)
        #expect(
            !text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || $0.value == 0x202E || (0xF0000...0xFFFFD).contains($0.value) })
    }

    @Test(arguments: hostile) func `a value reads the same after a Markdown renderer has read it`(_ value: String) throws {
        let test = try Self.book()
        let reply = try Self.reply(value, test, question: "q")
        let rendered = PlainTextRenderer().text(Document(parsing: reply.rendered(as: .markdown)).root)
        #expect(rendered.split(separator: "\n").first == reply.rendered(as: .text).split(separator: "\n").first)
    }
}
