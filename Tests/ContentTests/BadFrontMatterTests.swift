import Content
import Diagnostics
import Testing

/// Each bad file gives exactly its lines, and the good file beside it still loads.
@Suite struct BadFrontMatterTests {
    private static let path = "Templates/delivery/bad.ru.md"

    private func lines(_ text: String) throws -> [String] {
        let book = try TemporaryBook(["Templates/money/good.en.md": TemporaryBook.good, Self.path: text])
        #expect(book.book.templates.contains { $0.path == "Templates/money/good.en.md" })
        return book.lines
    }

    @Test(arguments: [
        ("Здравствуйте!\n", "1:1: error: front matter is missing; start the file with '---', 'title: …' and '---' [front-matter-is-valid]"),
        ("", "1:1: error: front matter is missing; start the file with '---', 'title: …' and '---' [front-matter-is-valid]"),
        ("---\ntitle: А\n## Решение\nБ\n", "1:1: error: front matter is not closed; end it with a line '---' [front-matter-is-valid]"),
        (
            "---\n---\n## Решение\nА\n",
            "1:1: error: title is missing; add 'title: …' as the agent thinks of the situation [front-matter-is-valid]"
        ),
        ("---\n- a\n---\n## Решение\nА\n", "2:1: error: front matter is a list; write one 'key: value' a line [front-matter-is-valid]"),
    ])
    func `a front matter that is not there`(text: String, line: String) throws {
        let lines = try lines(text)
        #expect(lines.contains("\(Self.path):\(line)"), "\(lines)")
    }

    @Test(arguments: [
        (
            "title: Где: мой заказ",
            "2:14: error: YAML is broken: mapping values are not allowed in this context; quote a text that holds ': ' [yaml-is-well-formed]"
        ),
        (
            "title: А\nquestions: [б, в",
            "4:1: error: YAML is broken: while parsing a flow sequence: did not find expected ',' or ']'; check indentation, quotes and colons [yaml-is-well-formed]"
        ),
        (
            "title: А\n\tmood: calm",
            "3:1: error: YAML is broken: while scanning a plain scalar: found a tab character that violates indentation; check indentation, quotes and colons [yaml-is-well-formed]"
        ),
        (
            "title: «А» @б\nowner: @в",
            "3:8: error: YAML is broken: while scanning for the next token: found character that cannot start any token; check indentation, quotes and colons [yaml-is-well-formed]"
        ),
        ("title: А\ntitle: Б", "2:1: error: key 'title' stands twice; keep one [yaml-is-well-formed]"),
        ("title: *none", "2:8: error: YAML is broken: found undefined alias; check indentation, quotes and colons [yaml-is-well-formed]"),
        ("title: А\n[a, b]: в", "3:1: error: YAML key is a list; use a word [yaml-is-well-formed]"),
        (
            "title: 'А\nowner: б",
            "4:1: error: YAML is broken: while scanning a quoted scalar: found unexpected end of stream; check indentation, quotes and colons [yaml-is-well-formed]"
        ),
    ])
    func `broken YAML at the place where it breaks`(yaml: String, line: String) throws {
        let lines = try lines("---\n\(yaml)\n---\n## Решение\nА\n")
        #expect(lines == ["\(Self.path):\(line)"])
    }

    @Test func `anchors that multiply each other`() throws {
        var yaml = "title: А\nkeywords: &a0 [x, x, x, x, x, x, x, x, x]\n"
        for level in 1...9 { yaml += "k\(level): &a\(level) [*a\(level - 1), *a\(level - 1), *a\(level - 1), *a\(level - 1)]\n" }
        yaml += "? *a9\n: x\n"
        #expect(
            try lines("---\n\(yaml)---\n## Решение\nА\n") == [
                "\(Self.path):6:20: error: YAML repeats values through more than 10 aliases; write the values out [yaml-is-well-formed]"
            ])
    }

    @Test func `a few aliases are welcome`() throws {
        let book = try TemporaryBook([Self.path: "---\ntitle: &t Где заказ\nquestions: [*t, б *в* & г]\n---\n## Решение\nА\n"])
        #expect(book.lines == [])
        #expect(book.book.templates.first?.questions.map(\.value) == ["Где заказ", "б *в* & г"])
    }

    @Test func `stars in quotes and in the middle of a text are no aliases`() throws {
        let starred = (1...12).map {
            "  - \"*\($0), *звезда\"\n  - как *это* делать \($0)\n  - ['*a', \"\\\"*b\"]\n".replacing("  - [", with: "  # - [")
        }.joined()
        let book = try TemporaryBook([
            Self.path:
                "---\ntitle: &t Где заказ\nquestions:\n\(starred)  - *t\nkeywords: ['*а, *б', '*в', '*г', '*д', '*е', \"*ж\", \"*з\", \"*и\", \"*к\", \"*л\", \"*м\"]\n---\n## Решение\nА\n"
        ])
        #expect(book.lines == [])
        #expect(book.book.templates.first?.questions.last?.value == "Где заказ")
    }

    @Test(arguments: [
        "b: [c\n  ', *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, d']", "b: [c - ', *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a, d']",
        "b: |\n  'c\nd: [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a]", "b: c\n  \"d\ne: [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a, *a]",
        "b: don't\nc: [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a, 'x',*a]",
        "b: \n- *a\n- *a\n- *a\n- *a\n- *a\n- *a\n- ? *a\n- - *a\n- *a\n- *a\n- *a",
    ])
    func `no quote hides an alias`(yaml: String) throws {
        let lines = try lines("---\ntitle: &a А\n\(yaml)\n---\n## Решение\nА\n")
        #expect(
            lines.count == 1
                && lines[0].hasSuffix("YAML repeats values through more than 10 aliases; write the values out [yaml-is-well-formed]"),
            "\(lines)")
    }

    @Test(arguments: ["(a+)+", #"(\d|\w)*"#, "(x+x+)+y", "(.*a){12}", "([A-Z0-9]+[ -]?)+"])
    func `a pattern that takes endless time on some values`(pattern: String) throws {
        let lines = try lines("---\ntitle: А\nvariables:\n  a: {ask: б, pattern: '\(pattern)'}\n---\n## Решение\n{{ a }}\n")
        #expect(
            lines == [
                "\(Self.path):4:25: error: pattern '\(pattern)' takes endless time on some values; repeat nothing that repeats, such as '(a+)+' [front-matter-is-valid]"
            ])
    }

    @Test(arguments: [
        #"\d{6,10}"#, #"[A-Z]{2}\d{2}( ?\d{4}){3,7}"#, #"(?:[A-Z]+-)*\d+"#, #"[^@ ]+@[^@ ]+\.[a-z]{2,}"#, #"\d{2}-\d{3}|\d{5}( \w+)*"#,
    ])
    func `patterns of ordinary shape are let be`(pattern: String) throws {
        #expect(try lines("---\ntitle: А\nvariables:\n  a: {ask: б, pattern: '\(pattern)'}\n---\n## Решение\n{{ a }}\n") == [])
    }

    @Test(arguments: ["[", "{a: ", "- "])
    func `a thousand levels`(level: String) throws {
        let lines = try lines("---\nx: \(level == "- " ? "\n  " : "")\(String(repeating: level, count: 900))\n---\n## Решение\nА\n")
        #expect(lines.count == 1 && lines[0].hasSuffix("[yaml-is-well-formed]"), "\(lines)")
    }

    @Test(arguments: [
        ("titel: Б", "3:1: warning: key 'titel' is unknown; did you mean 'title'? [keys-are-known]"),
        (
            "цвет: красный",
            "3:1: warning: key 'цвет' is unknown; use title, heading, category, questions, interest, keywords, channels, mood, fault, variables, articles, law, owner, reviewed, review_in, status, change, revise [keys-are-known]"
        ),
        ("owner: [a]", "3:1: error: 'owner' is a list; write a text [front-matter-is-valid]"),
        ("questions: {a: b}", "3:1: error: 'questions' is a mapping; write a list, one '- text' a line [front-matter-is-valid]"),
        ("questions: [а, б: в]", "3:17: error: item of 'questions' is a mapping; quote a text that holds ': ' [front-matter-is-valid]"),
        ("questions:\n  - где заказ\n  -", "5:4: error: item of 'questions' is nothing; write a text [front-matter-is-valid]"),
        ("mood: злой", "3:7: error: mood 'злой' is unknown; use calm, worried or upset [front-matter-is-valid]"),
        (
            "channels: [email, sms]",
            "3:19: error: channels 'sms' is unknown; use email, chat, messenger, social, phone or review [front-matter-is-valid]"
        ),
        (
            "reviewed: 2026-02-30",
            "3:11: error: 'reviewed' is '2026-02-30', which is not a day; write it as 2026-10-01 [front-matter-is-valid]"
        ),
        ("review_in: полгода", "3:12: error: 'review_in' is 'полгода'; write a period such as 6 months [front-matter-is-valid]"),
        (
            "category: money",
            "3:11: error: category 'money' differs from the folder 'delivery'; move the file or change the key [category-matches-folder]"
        ),
        (
            "category: refund",
            "3:11: error: category 'refund' is unknown; use product, delivery, return, money or errors [front-matter-is-valid]"
        ),
        ("variables: [a]", "3:1: error: 'variables' is a list; write 'name: {ask: …}', one per line [front-matter-is-valid]"),
        ("variables: {срок: дни}", "3:23: error: variable 'срок' is a text; write one 'key: value' a line [front-matter-is-valid]"),
        ("variables: {a: {aks: Б}}", "3:17: warning: key 'aks' is unknown; did you mean 'ask'? [keys-are-known]"),
        (
            "variables: {a: {type: nummer}}",
            "3:23: error: type 'nummer' is unknown; did you mean 'number'? [front-matter-is-valid]"
        ),
        (
            "variables: {a: {pattern: '[0-9'}}",
            "3:26: error: pattern '[0-9' is not a regular expression; check its brackets [front-matter-is-valid]"
        ),
        ("variables: {a: {required: maybe}}", "3:27: error: 'required' is 'maybe'; use true or false [front-matter-is-valid]"),
        (
            "variables: {a: {ask: б, pattern: '(?:A|B|C|D|E|F|G|H|I|J|K|L|(?:Z|Z)+)+!'}}",
            "3:35: error: pattern '(?:A|B|C|D|E|F|G|H|I|J|K|L|(?:Z|Z)+)+!' takes endless time on some values; repeat nothing that repeats, such as '(a+)+' [front-matter-is-valid]"
        ),
        ("variables: {1a: {ask: б}}", "3:13: error: variable '1a' is not a name; use letters, digits and '_' [front-matter-is-valid]"),
        ("variables: {a: }", "3:13: error: variable 'a' says nothing; add 'ask', or declare it in .replybook.yml [front-matter-is-valid]"),
    ])
    func `a wrong key or value`(yaml: String, line: String) throws {
        let book = try TemporaryBook([Self.path: "---\ntitle: А\n\(yaml)\n---\n## Решение\nА\n"])
        #expect(book.lines == ["\(Self.path):\(line)"])
        #expect(book.book.templates.count == 1, "the template itself still loads")
    }

    @Test func `a value far along a line of thousands has its own place`() throws {
        let values = (0..<5_000).map { "й\($0)" }.joined(separator: ", ")
        let text = "---\ntitle: A\nkeywords: [\(values), \"b: c\", {x: y}]\nquestions: [й, {a: b}]\n---\n## Resolution\nX.\n"
        let book = try TemporaryBook(["Templates/money/a.en.md": text])
        let line = Array(text.split(separator: "\n")[2].utf8)
        let column = line.lastIndex(of: UInt8(ascii: "{")) ?? 0
        let places = book.book.diagnostics.filter { $0.message.contains("is a mapping") }.map {
            "\($0.range.start.line):\($0.range.start.column)"
        }
        #expect(places == ["3:\(column + 1)", "4:17"])
    }
}
