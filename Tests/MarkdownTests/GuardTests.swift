import Diagnostics
import Dispatch
import Testing

@testable import Markdown

@Suite struct GuardTests {
    private func messages(_ text: String) -> [String] { Document(parsing: text).findings.map(\.message) }

    @Test func `reads a table that could grow without limit as text, and says so at its delimiter row`() {
        let columns = 3_000
        let text =
            "а\n\n|" + String(repeating: "a|", count: columns) + "\n|" + String(repeating: "-|", count: columns) + "\n"
            + String(repeating: "|x\n", count: 40)
        let document = Document(parsing: text)
        #expect(
            document.findings.map(\.message) == [
                "table has more than 1000 columns, or the text more than 100000 cells; tables in this text are shown as plain text"
            ])
        #expect(SourceFile(path: "", text: text).range(document.findings[0].offsets).start.line == 4)
        #expect(!document.root.children.contains { if case .table = $0.kind { true } else { false } })
    }

    @Test(arguments: ["> ", "- ", "1. ", "\u{B}", "\u{C}", " \t"])
    func `finds such a table behind marks and odd blanks`(mark: String) {
        let text =
            mark + String(repeating: "a|", count: 1_500) + "\n" + mark + String(repeating: "-|", count: 1_500) + mark + "\n" + mark + "x\n"
        #expect(messages(text).count == 1)
    }

    @Test func `counts the cells of all tables together`() {
        let table =
            String(repeating: "|a", count: 900) + "|\n" + String(repeating: "|-", count: 900) + "|\n" + String(repeating: "|x\n", count: 60)
            + "\n"
        #expect(messages(table) == [])
        #expect(messages(String(repeating: table, count: 3)).count == 1)
    }

    @Test func `leaves large ordinary tables alone`() {
        let text = "|a|b|c|d|\n|-|-|-|-|\n" + String(repeating: "|1|2|3|4|\n", count: 5_000)
        #expect(messages(text) == [])
        let rules = String(repeating: "---\n\n- 1 | 2\n- | -\n\n", count: 2_000)
        #expect(messages(rules) == [])
    }

    @Test func `reads a table below an endless paragraph as text, and says so at its delimiter row`() {
        let text = String(repeating: "a\n", count: 20_000) + "|a|b|\n|-|-|\n|1|2|\n"
        let document = Document(parsing: text)
        #expect(
            document.findings.map(\.message) == [
                "paragraph of too many lines runs into a table; tables in this text are shown as plain text"
            ])
        #expect(SourceFile(path: "", text: text).range(document.findings[0].offsets).start.line == 20_002)
    }

    @Test func `leaves long ordinary texts alone`() {
        let article = (1...20_000).map { $0.isMultiple(of: 12) ? "" : "Строка \($0) статьи, как её пишут." }.joined(separator: "\n")
        #expect(messages(article) == [])
        let paragraph = String(repeating: "Строка абзаца, который никак не кончается.\n", count: 500) + "| а | б |\n|---|---|\n| 1 | 2 |\n"
        #expect(messages(paragraph) == [])
        let table = "| Товар | Цена |\n|---|---|\n" + (1...2_000).map { "| Артикул \($0) | \($0),00 |\n" }.joined()
        #expect(messages(table) == [])
    }

    @Test func `links five hundred addresses of a contact list, however they stand`() {
        let addresses = (1...500).map { "name\($0)@shop.example" }
        for text in [addresses.joined(separator: " "), addresses.joined(separator: "\n"), addresses.map { "- \($0)\n" }.joined()] {
            #expect(messages(text) == [])
            var links = 0
            Document(parsing: text).root.walk { if case .link = $0.kind { links += 1 } }
            #expect(links == 500)
        }
    }

    @Test func `links nothing in a line of nothing but addresses`() {
        let text = "a\n\nб " + String(repeating: "a@b.c ", count: 20_000)
        let document = Document(parsing: text)
        #expect(document.findings.map(\.message) == ["line holds too many '@' for its length; bare links in this text are not linked"])
        #expect(SourceFile(path: "", text: text).range(document.findings[0].offsets).start.line == 3)
    }

    @Test func `plain text of deep nesting does not outgrow its source`() {
        let text = String(repeating: "> ", count: 90) + "дно\n" + String(repeating: "a\n", count: 5_000)
        let plain = PlainTextRenderer().text(Document(parsing: text).root)
        #expect(plain.utf8.count < 10 * text.utf8.count)
        #expect(plain.contains("дно"))
    }

    @Test func `links nothing in a text with an endless word`() {
        let text = "https://a.example\n\nhttp://a" + String(repeating: ")", count: 6_000)
        #expect(messages(text) == ["word is longer than 5000 bytes; bare links in this text are not linked"])
        #expect(messages(String(repeating: "x", count: 50_000)) == [])
    }

    @Test(arguments: [
        "[a]: /b \"" + String(repeating: "t", count: 50_000) + "\"", "[a]: /" + String(repeating: "t", count: 50_000),
        "[a]:\n[" + String(repeating: "t", count: 50_000),
        "> - [a\n  b]:\n  /b\n  '" + String(repeating: "t\n", count: 25_000) + "'",
        "[a]: /b (" + String(repeating: "[c]: d\n", count: 7_000) + "e)",
        "[a]: /b \"\\\\\"\n[" + String(repeating: "t", count: 50_000) + "\"",
    ])
    func `shows a definition as text whose copies would not end, and says so at its place`(definition: String) {
        let text = "а\n\n" + definition + "\n\n" + String(repeating: "[a] ![x][a] [a b][]\n", count: 100)
        let document = Document(parsing: text)
        #expect(document.findings.map { $0.message.split(separator: "; ").last } == ["such definitions are shown as plain text"])
        #expect(SourceFile(path: "", text: text).range(document.findings.first?.offsets ?? 0..<0).start.line >= 3)
        let html = HTMLRenderer().html(document.root)
        #expect(html.utf8.count < 4 * text.utf8.count)
        #expect(!html.contains("<a "))
    }

    @Test func `leaves definitions alone that ordinary texts have`() {
        let list = (1...500).map { "[\($0)]: https://shop.example/articles/\($0) \"Статья \($0)\"\n" }.joined()
        let text = (1...500).map { "См. [\($0)] и [статью][\($0)].\n\n" }.joined() + list
        #expect(messages(text) == [])
        var links = 0
        Document(parsing: text).root.walk { if case .link = $0.kind { links += 1 } }
        #expect(links == 1_000)
        let notes = (1...500).map { "Слово[^\($0)] и «что-то» ещё.\n\n[^\($0)]: Сноска (длинная), как их пишут.\n\n" }.joined()
        #expect(messages(notes) == [])
    }

    @Test(arguments: ["a\n", "#\n", "[a](b) ", "*a* ", "> a\n", "1. ", "<b>", "&amp;", "\\* ", "- "])
    func `shows a text of nothing but marks as plain text from a line on`(piece: String) {
        let text = "# Начало\n\n**Абзац**\n\n" + String(repeating: piece, count: 110_000) + "\nконец"
        let document = Document(parsing: text)
        #expect(document.findings.last?.message == "text has more than 100000 lines and marks; the rest is shown as plain text")
        let start = document.findings.last?.offsets.lowerBound ?? 0
        #expect(start >= 29 && (start == 0 || Array(text.utf8)[start - 1] == 0x0A))
        #expect(document.root.children.last?.offsets == start..<text.utf8.count)
        let html = HTMLRenderer().html(document.root)
        #expect(html.hasPrefix("<h1>Начало</h1>\n<p><strong>Абзац</strong></p>") && html.contains("конец"))
    }

    @Test func `cuts deep nesting and keeps its text`() {
        let text = String(repeating: "> ", count: 500) + "дно"
        let document = Document(parsing: text)
        #expect(document.findings.map(\.message) == ["nesting is deeper than 100 levels; the rest is shown as plain text"])
        #expect(document.root.plainText.contains("дно"))
        #expect(HTMLRenderer().html(document.root).contains("дно"))
    }

    @Test(arguments: [
        String(repeating: "*a **a ", count: 3_000) + "b" + String(repeating: " a** a*", count: 3_000),
        String(repeating: "[a", count: 20_000),
        String(repeating: "[", count: 10_000) + "a" + String(repeating: "]", count: 10_000), String(repeating: "a**b", count: 10_000),
        (0..<300).map { String(repeating: "  ", count: $0) + "* a\n" }.joined(), "abc\u{0}de\u{0}",
        (1..<500).map { "e" + String(repeating: "`", count: $0) }.joined(),
        String(repeating: "[a](<b", count: 5_000), String(repeating: "&", count: 20_000), String(repeating: "<!--", count: 10_000),
        String(repeating: "a\r\nb\rc\n", count: 5_000), String(repeating: "<b>", count: 20_000) + String(repeating: "</i>", count: 20_000),
        "<abbr " + String(repeating: "title=\"x\" ", count: 10_000) + "!>x</abbr>",
        String(repeating: "|a\n", count: 3_000) + String(repeating: "|-", count: 300) + "\n",
        String(repeating: "aaa\rbbb\n-\u{B}\n", count: 3_000),
    ])
    func `survives pathological text`(text: String) {
        let document = Document(parsing: text)
        let html = HTMLRenderer(allowList: .standard).html(document.root)
        #expect(HTMLAudit(html).fault == nil)
        #expect(!PlainTextRenderer().text(document.root).isEmpty || html.contains("&lt;"))
    }

    /// The parser's extensions mark their characters in tables of the whole process.
    @Test func `parses on all cores as on one`() {
        let text = "~~a~~ www.b.example c@d.example [e](f)\n\n| a | b |\n|---|---|\n| ~~c~~ | https://d.example |\n\n- [x] e\n"
        let expected = Document(parsing: text).root
        let results = [Bool](unsafeUninitializedCapacity: 400) { buffer, count in
            nonisolated(unsafe) let base = buffer
            DispatchQueue.concurrentPerform(iterations: 400) { index in
                base.initializeElement(at: index, to: Document(parsing: text).root == expected)
            }
            count = 400
        }
        #expect(!results.contains(false))
    }

    @Test func `keeps tables above and below long code, in a list as well`() {
        let table = "| a | b |\n|---|---|\n| 1 | 2 |\n\n"
        let json = String(repeating: "{ \"a\": [\n      7\n    ] },\n", count: 2_000)
        for code in ["```json\n\(json)```\n\n", "~~~\n\(json)~~~\n\n"] {
            #expect(messages(table + code + table) == [])
        }
        let indented = json.split(separator: "\n").map { "   \($0)\n" }.joined()
        #expect(messages("- a\n\n   ```json\n\(indented)   ```\n\n" + table) == [])
    }

    /// What looks like a fence and is none must not hide a table that takes minutes.
    @Test(arguments: [
        "- a\n  ```\n", "> ```\n", "<div>\n```\n", "<!--\n\n```\n-->\n", "- <pre>\n\n```\n</pre>\n", "    ```\n", "``` a`b\n", "\t```\n",
        "- a\n\n      ```\n",
    ])
    func `finds an endless paragraph above a table behind what only looks like code`(opening: String) {
        let text = opening + String(repeating: "a\n", count: 20_000) + "|a|b|\n|-|-|\n|1|2|\n"
        #expect(messages(text).contains { $0.contains("paragraph of too many lines") })
    }

    @Test func `reads what nests without end as text, and what people nest as lists`() {
        for text in [
            String(repeating: "- ", count: 8_000) + "x\n" + String(repeating: "\n", count: 8_000), String(repeating: "- ", count: 40_000),
            String(repeating: "> ", count: 20_000) + "x\n",
        ] {
            #expect(messages(text).contains(NestingGuard.message))
        }
        let list = (0..<20_000).map { String(repeating: "  ", count: $0 % 6) + "- item \($0)\n\n" }.joined()
        #expect(messages(list) == [])
        #expect(messages(String(repeating: "> > > " + String(repeating: "word ", count: 200) + "\n", count: 800)) == [])
    }
}
