import Content
import Diagnostics
import Testing

/// An item is added as the list is written, and nothing else of the file changes.
@Suite struct FrontMatterListTests {
    private static func adding(_ item: String, to front: String, key: String = "questions") -> String? {
        let body = "## Resolution\nOn its way.\n"
        let text = FrontMatterList(key, in: SourceFile(path: "a.en.md", text: "---\n\(front)---\n\(body)")).appending(item)
        guard let text, text.hasPrefix("---\n"), text.hasSuffix("---\n\(body)") else { return nil }
        return String(text.dropFirst(4).dropLast(4 + body.count))
    }

    @Test(arguments: [
        ("questions:\n  - one\n  - two\nstatus: draft\n", "questions:\n  - one\n  - two\n  - where is it\nstatus: draft\n"),
        ("questions:\n- one\nstatus: draft\n", "questions:\n- one\n- where is it\nstatus: draft\n"),
        ("questions:\n    -   one\n", "questions:\n    -   one\n    -   where is it\n"),
        (
            "questions:\n  - one   # often\n\n# next\nstatus: draft\n",
            "questions:\n  - one   # often\n  - where is it\n\n# next\nstatus: draft\n"
        ),
        ("questions:\n  - \"one:\n    two\"\nstatus: draft\n", "questions:\n  - \"one:\n    two\"\n  - where is it\nstatus: draft\n"),
        ("questions: [one, 'two ] three']\ntitle: A\n", "questions: [one, 'two ] three', where is it]\ntitle: A\n"),
        ("questions: [it's late]\n", "questions: [it's late, where is it]\n"),
        ("questions: [\n  one,\n  two,\n]\n", "questions: [\n  one,\n  two, where is it\n]\n"),
        ("questions: []\n", "questions: [where is it]\n"),
        ("questions:\ntitle: A\n", "questions: [where is it]\ntitle: A\n"),
        ("title: A\n", "title: A\nquestions: [where is it]\n"),
    ]) func `the item is written in the style of the list`(_ front: String, _ expected: String) {
        #expect(Self.adding("where is it", to: front) == expected)
    }

    @Test(arguments: ["is it: late", "#1 late", "yes", "- no", "it's \"late\"", "где он?", "a, b", "[x]", "null", "2026-11-22"])
    func `what YAML would read as something else is quoted`(_ item: String) throws {
        for front in ["questions:\n  - one\n", "questions: [one]\n"] {
            let text = try #require(Self.adding(item, to: front))
            let file = SourceFile(path: "a.en.md", text: "---\n\(text)---\n")
            #expect(FrontMatterEntries(file)?.values["questions"] == "[one\n\(item)]")
        }
    }

    @Test func `line ends of the file are kept`() {
        let file = SourceFile(path: "a.en.md", text: "---\r\nquestions:\r\n  - one\r\n---\r\nA\r\n")
        #expect(FrontMatterList("questions", in: file).appending("two") == "---\r\nquestions:\r\n  - one\r\n  - two\r\n---\r\nA\r\n")
    }

    @Test(arguments: [
        "questions: &a [one]\nkeywords: *a\n", "questions: one\n", "{title: A, questions: [one]}\n", "questions: [one # two\n  ]\n",
    ])
    func `a file in which more would change is refused or changed rightly`(_ front: String) {
        guard let text = Self.adding("two", to: front) else { return }
        let before = FrontMatterEntries(SourceFile(path: "a.en.md", text: "---\n\(front)---\n"))
        let after = FrontMatterEntries(SourceFile(path: "a.en.md", text: "---\n\(text)---\n"))
        #expect(after?.values["questions"] == "[one\ntwo]")
        #expect(after?.values["keywords"] == before?.values["keywords"])
    }
}
