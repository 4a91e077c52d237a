import Diagnostics
import Markdown
import Testing

@Suite struct TextTests {
    private func text(_ markdown: String) -> String { PlainTextRenderer().text(Document(parsing: markdown).root) }

    @Test func `writes a reply as one would type it into a chat`() {
        #expect(
            text(
                "Здравствуйте, **Анна**!\n\nВот что делать:\n\n1. Откройте [заказ](https://a.example/o).\n2. Нажмите `Вернуть`:\n   - сразу\n   - *или* завтра\n\n> Хранение\n> бесплатно\n"
            ) == """
                Здравствуйте, Анна!

                Вот что делать:

                1. Откройте заказ: https://a.example/o.
                2. Нажмите Вернуть:
                   - сразу
                   - или завтра

                > Хранение
                > бесплатно
                """)
    }

    @Test func `writes an address once`() {
        #expect(
            text("<https://a.example> www.b.example [c@d.example](mailto:c@d.example) [+48 1](tel:+481)")
                == "https://a.example www.b.example: http://www.b.example c@d.example +48 1: +481")
    }

    @Test func `keeps code, tables, tasks, breaks and footnotes readable`() {
        #expect(
            text("a  \nb\n\n```\nкод\n\n  два\n```\n\n|a|b|\n|-|-|\n|c|d|\n\n- [x] e\n\n\n- [ ] f\n\nг[^1]\n\n[^1]: д") == """
                a
                b

                код

                  два

                a | b
                c | d

                - [x] e

                - [ ] f

                г[1]

                [1] д
                """)
    }

    @Test func `plain text of a node holds the words and no markup`() {
        #expect(Document(parsing: "# А **б**\n\nв\nг `д` ![е](ж)<b>\n\n- з\n- и").root.plainText == "А б в г д е з и")
    }

    @Test(arguments: [
        ("Как вернуть товар?", "как-вернуть-товар"), ("Step 1: open  the box", "step-1-open--the-box"),
        ("Zwrot — ile to trwa", "zwrot--ile-to-trwa"),
        ("Ёлка и Й", "ёлка-и-й"), ("***", "section"), ("", "section"), ("a_b-c", "a_b-c"), ("50 %", "50-"), ("É", "é"),
    ])
    func `makes an anchor out of a heading`(heading: String, anchor: String) {
        #expect(Slug(heading).text == anchor)
    }

    @Test func `gives headings of one page different anchors`() {
        var series = SlugSeries()
        let anchors = ["Шаг", "Шаг", "Шаг 1", "шаг", "Шаг-1"].map { series.next($0) }
        #expect(anchors == ["шаг", "шаг-1", "шаг-1-1", "шаг-2", "шаг-1-2"])
        #expect(Set(anchors).count == anchors.count)
    }

    @Test func `counts offsets from the start of the file, whatever the body`() {
        let file = SourceFile(path: "", text: "---\ntitle: Ж\n---\nтекст *б*\n")
        let start = file.text.utf8.count - "текст *б*\n".utf8.count
        let document = Document(parsing: file, body: start..<file.text.utf8.count)
        var emphasis: [String] = []
        document.root.walk { if $0.kind == .emphasis { emphasis.append(String(file.slice($0.offsets))) } }
        #expect(emphasis == ["*б*"])
    }

    /// As github.com makes them.
    @Test(arguments: [
        ("Hide Cards & Identities", "hide-cards--identities"), ("Price & time", "price--time"), ("Цены — и сроки", "цены--и-сроки"),
        ("🚚 Delivery", "-delivery"), ("What's new?", "whats-new"), ("a_b - c", "a_b---c"), ("1. Шаг", "1-шаг"),
        ("Zażółć gęślą jaźń", "zażółć-gęślą-jaźń"), ("हिन्दी में", "हिन्दी-में"), ("!!!", "section"),
    ])
    func `makes the anchors that GitHub makes`(heading: String, anchor: String) { #expect(Slug(heading).text == anchor) }

    @Test func `composes the letters of anchors`() {
        #expect(Array(Slug("и\u{306}").text.utf8) == Array("й".utf8))
    }

    @Test(arguments: [
        ("«https://a.example/x», y", "https://a.example/x", "», y"), ("„https://a.example”.", "https://a.example", "”."),
        ("см. https://a.example…", "https://a.example", "…"), ("(https://a.example/a_(b))»", "https://a.example/a_(b)", ")»"),
        ("www.a.example» и", "http://www.a.example", "» и"), ("https://a.example/где?x=1", "https://a.example/где?x=1", ""),
        ("“https://a.example/?a=1&b=2”", "https://a.example/?a=1&b=2", "”"),
    ])
    func `a bare link ends before the marks that close a sentence`(text: String, address: String, rest: String) {
        let document = Document(parsing: text)
        var links: [String] = []
        document.root.walk { if case .link(let destination, _) = $0.kind { links.append(destination) } }
        #expect(links == [address])
        #expect(document.root.plainText.hasSuffix(rest))
        let plain = document.root.plainText
        #expect(plain == text)
    }

    @Test(arguments: ["anna.żółw@poczta.example", "ёж@почта.example и", "žan.e@posta.exampleż"])
    func `no link is made of a part of an address`(text: String) {
        var links = 0
        Document(parsing: text).root.walk { if case .link = $0.kind { links += 1 } }
        #expect(links == 0)
        var own = 0
        Document(parsing: "pisz na anna@poczta.example, «anna@poczta.example»").root.walk { if case .link = $0.kind { own += 1 } }
        #expect(own == 2)
    }
}
