import Content
import Diagnostics
import Markdown
import Testing

/// A value is what a customer or an agent typed; whatever it holds, the reply keeps its shape and shows the value as it is.
@Suite struct InjectionTests {
    static let values = [
        "**жирный**", "_a_", "# x", "- x", "+ x", "* x", "1. x", "1) x", "> x", "```", "~~~", "~~x~~", "`x`", "[a](javascript:b)",
        "![a](b)", "<b>x</b>", "<script>alert(1)</script>",
        "<!-- x", "&amp;", "&#35;", "a\nb", "a\n\n# b", "a\r\n\r\n- b", "    код", "x  ", "a\tb", "===", "---", "***", "| a | b |", "a|b",
        "\\", "\\*", "a\\", "{{ facts.x }}", "{% if a %}",
        "https://evil.example", "http://evil.example/a_b_c", "www.evil.example", "[^1]", "[x]", "]: x", "[a]: b", "\u{202E}abc", "a\u{0}b",
        "\u{F0001}x", "\u{2028}# x", "a\u{85}b",
        "100%", "5 * 3 * 2", "a_b_c", "C#", "(x)", "\"x\"", "'x'", "a'b", "Łódź", "ё́", "👩‍👩‍👧", "+48 123-456", "<https://x.example>",
        "x\u{A0}y",
    ]

    /// A tree without its texts; neighbouring texts count as one.
    private func shape(_ node: Node) -> String {
        var parts: [String] = []
        for child in node.children {
            let part =
                if case .text = child.kind { "t" } else if case .link = child.kind {
                    "link(\(shape(child)))"
                } else if case .code = child.kind { "code" } else { name(child) + "(\(shape(child)))" }
            if part != "t" || parts.last != "t" { parts.append(part) }
        }
        return parts.joined(separator: " ")
    }

    private func name(_ node: Node) -> String { String("\(node.kind)".prefix { $0 != "(" }) }

    private func filled(_ value: String, _ wrap: [String]) -> FilledText {
        FilledText(pieces: [.markup(wrap[0]), .value(value), .markup(wrap[1])])
    }

    static let places = [
        ["", "\n"], ["Текст ", " дальше\n"], ["- ", "\n- б\n"], ["> ", "\n"], ["| a | b |\n|---|---|\n| ", " | в |\n"],
        ["а **б ", " в** г\n"], ["1. ", "\n"], ["### ", "\n"],
    ]

    @Test(arguments: values) func `stays text in every place of a reply`(value: String) {
        for place in Self.places {
            let plain = shape(filled("слово", place).tree)
            let reply = filled(value, place)
            #expect(shape(reply.tree) == plain, "tree of \(place)")
            #expect(shape(Document(parsing: reply.markdown).root) == plain, "Markdown of \(place): \(reply.markdown.debugDescription)")
            let html = HTMLRenderer(allowList: .standard).html(reply.tree)
            #expect(!html.contains("<b>") && !html.contains("<script") && !html.contains("javascript:b\""), "\(html)")
        }
    }

    @Test(arguments: values) func `reads the same in the tree and in the Markdown source`(value: String) {
        let reply = filled(value, ["Текст ", " дальше\n"])
        #expect(Document(parsing: reply.markdown).root.plainText == reply.tree.plainText)
        #expect(
            !reply.tree.plainText.unicodeScalars.contains {
                (0xF0000...0xFFFFD).contains($0.value) || $0.value == 0x202E || $0.value < 0x20
            })
    }

    @Test(arguments: ["Z-104233", "a`b", "a``b", "x|y", "<b>", "a\nb", "*"]) func `is written bare in code`(value: String) {
        for place in [["Код `", "` тут\n"], ["```\n", "\n```\n"], ["| a |\n|---|\n| `", "` |\n"]] {
            let reply = filled(value, place)
            #expect(shape(Document(parsing: reply.markdown).root) == shape(reply.tree), "\(reply.markdown.debugDescription)")
        }
        #expect(filled("Z-104233", ["Код `", "`"]).markdown == "Код `Z-104233`")
    }

    @Test func `is encoded in an address, and is the address where it starts one`() {
        #expect(
            filled("a) b&c=d/\"<", ["[т](https://a.example/?o=", ")"]).markdown == "[т](https://a.example/?o=a%29%20b%26c%3Dd%2F%22%3C)")
        #expect(filled("a b", ["https://a.example/", " x"]).markdown == "https://a.example/a%20b x")
        #expect(filled("https://a.example/x?y=z&v=%20", ["[т](", ")"]).markdown == "[т](https://a.example/x?y=z&v=%20)")
        let hostile = filled("javascript:alert(1)", ["[т](", ")"])
        #expect(HTMLRenderer().html(hostile.tree).contains("<p>т</p>"))
        #expect(HTMLRenderer().html(Document(parsing: hostile.markdown).root).contains("<p>т</p>"))
    }

    @Test func `an address out of the book's facts is linked in text and only there`() {
        let text = FilledText(pieces: [
            .markup("См. "), .address("https://a.example/x_y"), .markup(" и [тут]("), .address("https://a.example/z"), .markup(") [а "),
            .address("https://b.example"), .markup("](c)\n"),
        ])
        #expect(text.markdown.hasPrefix("См. <https://a.example/x_y> и [тут](https://a.example/z) [а https"))
        #expect(shape(text.tree) == "paragraph(t link(t) t link(t) t link(t))")
        #expect(shape(Document(parsing: text.markdown).root) == "paragraph(t link(t) t link(t) t link(t))")
    }
}
