import Content
import Diagnostics
import Language
import Testing

@Suite struct BadBodyTests {
    private func lines(_ body: String, path: String = "Templates/delivery/bad.ru.md") throws -> [String] {
        try TemporaryBook([path: "---\ntitle: А\n---\n\(body)"]).lines.map { String($0.dropFirst(path.utf8.count + 1)) }
    }

    static let blocks = "Приветствие, Присоединение, Решение, Забота, Извинение, Компенсация, Приглашение"

    @Test(arguments: [
        ("## Решенеи\nА\n", "4:4: error: block 'Решенеи' is unknown; did you mean 'Решение'? [blocks-are-known]"),
        (
            "## Прочее\nА\n",
            "4:4: error: block 'Прочее' is unknown; use \(BadBodyTests.blocks) [blocks-are-known]"
        ),
        (
            "##\nА\n",
            "4:3: error: block '' is unknown; use \(BadBodyTests.blocks) [blocks-are-known]"
        ),
        (
            "\nЗдравствуйте!\n\n## Решение\nА\n",
            "5:1: error: text stands before the first block; put it below a heading such as '## Resolution' [blocks-are-known]"
        ),
    ])
    func `a body that is not cut into blocks`(body: String, line: String) throws {
        #expect(try lines(body) == [line])
    }

    @Test(arguments: [
        ("{{ имя", "5:1: error: '{{' is not closed on its line; add '}}' [placeholders-are-well-formed]"),
        ("Да, {% if a", "5:7: error: '{%' is not closed on its line; add '%}' [placeholders-are-well-formed]"),
        ("{{ }}", "5:1: error: a name or a quoted text is missing; write one [placeholders-are-well-formed]"),
        ("{{ a b }}", "5:6: error: 'b' is not understood; write {{ name | filter: \"text\" }} [placeholders-are-well-formed]"),
        ("{{ a | }}", "5:1: error: filter name is missing after '|'; write one such as default [placeholders-are-well-formed]"),
        ("{{ a | default: }}", "5:1: error: a name or a quoted text is missing; write one [placeholders-are-well-formed]"),
        ("{{ a | default: “б” }}", "5:17: error: '“' is not a quotation mark here; write \"text\" [placeholders-are-well-formed]"),
        ("{{ 1.2.3 }}", "5:4: error: '1.2.3' is not a number; write one such as 12 or 1.5 [placeholders-are-well-formed]"),
        ("{% if a %}б", "5:1: error: 'if' is not closed in its section; add '{% endif %}' [placeholders-are-well-formed]"),
        ("Ё {% endif %}", "5:4: error: 'endif' has no open 'if'; remove it [placeholders-are-well-formed]"),
        ("{% fi a %}", "5:1: error: tag 'fi' is unknown; did you mean 'if'? [placeholders-are-well-formed]"),
        ("{% for a in b %}", "5:1: error: tag 'for' is unknown; use if, elsif, else, endif or include [placeholders-are-well-formed]"),
        ("{% %}", "5:1: error: tag is empty; use if, elsif, else, endif or include [placeholders-are-well-formed]"),
        ("{% if a = \"б\" %}{% endif %}", "5:9: error: '= \"б\"' is not understood; use ==, !=, and, or [placeholders-are-well-formed]"),
        ("{% if %}{% endif %}", "5:1: error: a name or a quoted text is missing; write one [placeholders-are-well-formed]"),
        (
            "{% if a %}{% else if b %}{% endif %}",
            "5:19: error: 'if b' stands after 'else'; write {% elsif … %} for another condition [placeholders-are-well-formed]"
        ),
        (
            "{% if a %}{% else %}б{% elsif c %}{% endif %}",
            "5:23: error: 'elsif' stands after 'else'; put 'else' last [placeholders-are-well-formed]"
        ),
        (
            "{% include contact %}",
            "5:1: error: 'include' wants one quoted name; write {% include \"name\" %} [placeholders-are-well-formed]"
        ),
    ])
    func `a broken placeholder at its place`(text: String, line: String) throws {
        let lines = try lines("## Решение\n\(text)\n")
        #expect(lines.first == line)
    }

    @Test func `hostile placeholders end in findings, one a line`() throws {
        #expect(try lines("## Решение\n\(String(repeating: "{{", count: 100_000))\n").count == 1)
        #expect(
            try lines("## Решение\n{% if a\(String(repeating: " and a", count: 200)) %}{% endif %}\n") == [
                "5:199: error: condition has more than 32 parts; split it [placeholders-are-well-formed]"
            ])
        let nested = String(repeating: "{% if a %}", count: 300) + "б" + String(repeating: "{% endif %}", count: 300)
        #expect(
            try lines("## Решение\n\(nested)\n").first
                == "5:161: error: 'if' stands deeper than 16 levels; split the section [placeholders-are-well-formed]")
    }

    @Test func `a flood of placeholders, includes or blocks is text from the first that is too many`() throws {
        let outputs = try lines("## Решение\n\(String(repeating: "{{ a }}\n", count: 6_000))")
        #expect(outputs == ["5005:1: error: text has more than 5000 placeholders; split it [placeholders-are-well-formed]"])
        let includes = try lines("## Решение\n\(String(repeating: "{% include \"f\" %}\n", count: 120))")
        #expect(includes == ["105:1: error: text has more than 100 includes; split it [placeholders-are-well-formed]"])
        let blocks = try lines(String(repeating: "## Решение\n{{ a }}\n", count: 6_000))
        #expect(blocks == ["104:1: error: template has more than 50 blocks; keep one of each kind [blocks-are-known]"])
    }

    @Test func `a table with a fact in each of two thousand rows is read`() throws {
        #expect(
            try lines("| a |\n|---|\n\(String(repeating: "| {{ facts.a }} |\n", count: 2_000))", path: "KnowledgeBase/delivery/a.ru.md")
                == [])
    }

    @Test func `a text stops growing where facts would make it endless`() {
        let text = String(repeating: "{{ a }}", count: 5_000)
        let file = SourceFile(path: "", text: text)
        let value = String(repeating: "x", count: 10_000)
        let filled = Evaluator(formatter: Settings().formatter(for: .english), fragments: { _ in nil }, value: { _ in .text(value) })
            .fill(PlaceholderParser.parse(file, 0..<text.utf8.count).tree, of: file)
        #expect(filled.size < 5 << 20)
        #expect(filled.problems.map(\.value) == ["text grows beyond 4194304 bytes here; shorten its facts and fragments"])
    }

    @Test func `headings in code are text, and any language's headings will do`() throws {
        let book = try TemporaryBook([
            "Templates/delivery/a.ru.md":
                "---\ntitle: А\n---\n## Привет-пока ##\nа\n\n```\n## Не блок\n```\n  ## Прощеное  воскресенье\nб\n## resolution\nв\n## ROZWIĄZANIE\nг\n"
        ])
        #expect(book.lines == [])
        #expect(book.book.templates.first?.sections.map(\.kind) == [.greeting, .apology, .resolution, .resolution])
    }

    @Test func `a section is its text without the blank lines around`() throws {
        let book = try TemporaryBook([
            "Templates/delivery/a.ru.md": "---\r\ntitle: А\r\n---\r\n## Решение\r\n\r\n    код\r\nб\r\n\r\n## Забота\r\nв"
        ]).book
        let template = try #require(book.templates.first)
        #expect(template.sections.map { String(template.file.slice($0.body)) } == ["    код\r\nб", "в"])
        #expect(template.sections.map { String(template.file.slice($0.heading)) } == ["## Решение", "## Забота"])
    }
}
