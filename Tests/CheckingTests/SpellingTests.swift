import Content
import Diagnostics
import Foundation
import Testing

@testable import Checking

/// What is looked up and what is left alone; the dictionary holds every word but the wrong ones.
@Suite struct SpellingTests {
    private static let wrong = TemporaryBook.spelling(
        without: ["parcle", "zolpar", "посылкка", "дневный", "usb", "recieved", "pre", "ку", "рьер"])

    private static func found(
        _ body: String, language: String = "en", title: String = "Example", front: String = "", settings: String = "",
        _ spelling: SpellingProbe = wrong
    ) throws -> [String] {
        let path = "Templates/delivery/example.\(language).md"
        let book = try TemporaryBook([
            path: "---\ntitle: \(title)\ncategory: delivery\nchannels: [email]\n\(front)---\n## Resolution\n\(body)\n",
            ".replybook.yml": settings,
        ])
        return book.report(spelling: spelling).diagnostics.filter { $0.rule == SpellingProbe.rule }.map {
            "\($0.range.start.line):\($0.range.start.column) " + ($0.message.split(separator: "'").first.map(String.init) ?? "")
        }
    }

    @Test(arguments: [
        ("A parcle.", 1), ("A **parcle**.", 1), ("See [the parcle](https://example.com).", 1), ("- parcle\n- parcle", 2),
        ("An eco-parcle.", 1), ("Parcle, parcle; \"parcle\" (parcle).", 4), ("| a |\n|---|\n| parcle |", 1),
        ("{% if x %}parcle{% endif %}", 1), ("{{ x }} parcle", 1),
    ]) func `words are looked up wherever a reader sees them`(text: String, count: Int) throws {
        #expect(try Self.found(text).count == count)
    }

    @Test(arguments: [
        "`parcle` and\n\n```\nparcle\n```", "[here](parcle.md)", "https://parcle.example/parcle", "www.parcle.example",
        "ada@parcle.example",
        "parcle.example/returns", "{{ parcle }}", "{{ x | default: \"parcle\" }}", "{% if parcle %}a{% endif %}",
        "<b title=\"parcle\">a</b>",
        "<!-- parcle -->", "![](parcle.png)", "PARCLE and USB", "iParcle", "parcle2", "2-parcle", "{{ x }}-parcle", "{{ x }}parcle",
        "посылкка", "par**cle**", "par{% if x %}cle{% endif %}", "par\u{AD}cle", "Wi-Fi", "pre-order", "p.",
    ]) func `what is no word of the language is left alone`(text: String) throws {
        #expect(try Self.found(text) == [])
    }

    @Test func `words of other scripts and pieces are left alone in Russian`() throws {
        #expect(try Self.found("USB parcle 30-дневный {{ n }}-дневный ку**рьер**", language: "ru") == [])
        #expect(try Self.found("посылкка, USB-посылкка, посы\u{301}лкка", language: "ru").count == 3)
    }

    @Test func `titles and headings are looked up, questions are the customers' own words`() throws {
        #expect(try Self.found("A.", title: "My parcle", front: "heading: Your parcle\nquestions: [where is my parcle]\n").count == 2)
    }

    @Test func `facts, variables, and names in titles and front matter are known`() throws {
        #expect(try Self.found("Zolpar.") == ["7:1 Zolpar"])
        #expect(try Self.found("Zolpar.", settings: "facts:\n  brand: Zolpar\n") == [])
        #expect(try Self.found("Zolpar.", settings: "shop_name: Zolpar\n") == [])
        #expect(
            try Self.found("Zolpar.", settings: "variables:\n  brand: {ask: Brand, type: choice, values: {a: Zolpar, b: Two}}\n") == [])
        #expect(try Self.found("Zolpar.", title: "All about Zolpar") == [])
        #expect(try Self.found("Zolpar.", front: "keywords: [coat Zolpar]\n") == [])
        // Small in the title, it is a word and a wrong one.
        #expect(try Self.found("A parcle.", title: "My parcle").count == 2)
    }

    @Test func `the book's own words are known with and without capitals`() throws {
        let probe = TemporaryBook.spelling(without: ["parcle"], words: ["parcle"])
        #expect(try Self.found("Parcle, parcle.", probe) == [])
    }

    @Test func `a language without a dictionary has no wrong words`() throws {
        #expect(try Self.found("A parcle.", SpellingProbe(words: [], holds: { _, _ in nil }, suggestions: { _, _ in [] })) == [])
    }

    @Test func `a comment for a rule that did not run is not called useless`() throws {
        let front = "---\ntitle: Example\ncategory: delivery\nchannels: [email]\n---\n"
        let text = front + "## Resolution\nA parcle. <!-- replybook-disable words-are-spelled-right: so -->\n"
        let book = try TemporaryBook(["Templates/delivery/example.en.md": text])
        let known = { (report: Report) in
            report.diagnostics.filter { ["suppressions-give-reasons", SpellingProbe.rule].contains($0.rule) }.map(\.line)
        }
        #expect(known(book.report()) == [])
        #expect(known(book.report(spelling: Self.wrong)) == [])
        #expect(known(book.report(spelling: TemporaryBook.spelling(without: []))).count == 1)
    }

    @Test func `a finding of the baseline whose rule did not run is not called solved`() throws {
        let book = try TemporaryBook([
            "Templates/delivery/example.en.md":
                "---\ntitle: Example\ncategory: delivery\nchannels: [email]\n---\n## Resolution\nA parcle.\n"
        ])
        let path = book.root + "/" + Baseline.defaultPath
        try Baseline.text(of: book.report(spelling: Self.wrong)).write(toFile: path, atomically: true, encoding: .utf8)
        #expect(try Baseline(path: path).solvedCount(in: book.report(), idle: [SpellingProbe.rule]) == 0)
        #expect(try Baseline(path: path).solvedCount(in: book.report(), idle: []) == 1)
    }
}
