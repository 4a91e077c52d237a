import Basics
import Diagnostics
import Testing

@testable import Site

@Suite struct TemplateTests {
    private func render(_ source: String, _ view: View = View(), partials: [String: String] = [:]) -> String {
        PageTemplates(embedded: ["page": source].merging(partials) { $1 }).render("page", view)
    }

    private var view: View {
        var view = View()
        view.text("name", "<Ann & \"Bo\">")
        view.flag("yes", true)
        view.flag("no", false)
        view.list(
            "items",
            ["a", "b"].map { text in
                var item = View()
                item.text("text", text)
                return item
            })
        return view
    }

    @Test func `values are HTML however many braces they stand in`() {
        #expect(
            render("{{name}}|{{{name}}}|{{& name }}|{{nothing}}", view)
                == "&lt;Ann &amp; &quot;Bo&quot;&gt;|&lt;Ann &amp; &quot;Bo&quot;&gt;|&lt;Ann &amp; &quot;Bo&quot;&gt;|")
    }

    @Test func `sections repeat for lists, show for what is there and hide for what is not`() {
        #expect(render("{{#items}}{{text}}{{#name}}!{{/name}}{{/items}}{{^items}}none{{/items}}", view) == "a!b!")
        #expect(render("{{#yes}}y{{/yes}}{{#no}}n{{/no}}{{^no}}not{{/no}}{{^nothing}} there{{/nothing}}", view) == "ynot there")
    }

    @Test func `a tag alone on its line leaves no empty line, a value does`() {
        #expect(render("a\n  {{#yes}}\nb\n{{/yes}}\n{{! comment }}\n{{nothing}}\nc", view) == "a\nb\n\nc")
    }

    @Test func `a name is looked up around the value that opened the section`() {
        #expect(render("{{#name}}{{name}}{{#items}}{{text}}{{yes}}{{/items}}{{/name}}", view).hasSuffix("&gt;atruebtrue"))
    }

    @Test func `partials see the view around them, and one that is not there shows nothing`() {
        #expect(render("{{#items}}{{> item}}{{/items}}", view, partials: ["item": "[{{text}}]"]) == "[a][b]")
        #expect(render("a{{> gone}}b") == "ab")
    }

    @Test(arguments: [
        ("a {{#yes}}b", "1:12: error: section is not closed before the end of the template; add its closing tag"),
        ("{{/yes}}", "1:4: error: closing tag is not that of the section which is open; close the inner section first"),
        ("первая\nвторая {{#a}}{{/b}}", "2:23: error: closing tag is not that of the section which is open; close the inner section first"),
        ("x{{name", "1:8: error: tag has no end or is not a name; write it as '{{name}}'"),
        ("{{#a b}}", "1:6: error: tag has no end or is not a name; write it as '{{name}}'"),
        ("ok\n<p>{{> page}}", "2:4: error: template 'page' includes itself without end; remove '{{> page}}'"),
        ("{{#name}}{{> part}}{{/name}}", "1:10: error: template 'page' includes itself without end; remove '{{> part}}'"),
        ("{{=<% %>=}}<%> part%>", "1:12: error: template 'page' includes itself without end; remove '{{> part}}'"),
    ])
    func `a broken template of the book is told with its place and the embedded one shown`(source: String, message: String) {
        let templates = PageTemplates(embedded: ["page": "embedded {{> part}}", "part": ""], own: ["page": source, "part": "{{> page}}"])
        #expect(templates.diagnostics.map(\.line).contains("Theme/page.mustache:\(message) [themes-are-well-formed]"))
        #expect(templates.render("page", view).hasPrefix("embedded "))
    }

    @Test func `a template of the book that nothing shows is told`() {
        let templates = PageTemplates(
            embedded: ["home": "{{> box}}", "box": ""], own: ["hoem": "", "note": "", "box": "{{> part}}", "part": "p"])
        #expect(
            templates.diagnostics.map(\.line) == [
                "Theme/hoem.mustache:1:1: error: no page shows the template 'hoem'; did you mean 'home'? [themes-are-well-formed]",
                "Theme/note.mustache:1:1: error: no page shows the template 'note'; include it in another by '{{> note}}' or remove it [themes-are-well-formed]",
            ])
        #expect(templates.render("home", view) == "p")
    }

    @Test func `no template makes the build crash`() {
        var random = SplitMix(seed: 11)
        let pieces = [
            "{{", "}}", "{", "}", "#", "/", "^", ">", "<", "!", "=", "&", "$", "%", "*", "(", ")", ".", "name", "items", "page", " ", "\n",
            "\r\n", "CONTENT_TYPE", ":", "TEXT", "<% %>", "é",
        ]
        for _ in 0..<2000 {
            let source = (0..<12).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }.joined()
            let templates = PageTemplates(embedded: ["page": "embedded"], own: ["page": source])
            let shown = templates.render("page", view)
            #expect(templates.diagnostics.isEmpty || shown == "embedded", "\(source.debugDescription)")
        }
    }
}
