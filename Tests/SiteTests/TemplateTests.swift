import Testing

@testable import Site

@Suite struct TemplateTests {
    private func render(_ source: String, _ view: View = View(), partials: [String: String] = [:]) throws -> String {
        var library = TemplateLibrary()
        try library.add("page", source)
        for (name, source) in partials { try library.add(name, source) }
        return library.render("page", view)
    }

    private var view: View {
        var view = View()
        view.text("name", "<Ann & \"Bo\">")
        view.flag("yes", true)
        view.flag("no", false)
        view.list("items", ["a", "b"].map { text in
            var item = View()
            item.text("text", text)
            return item
        })
        return view
    }

    @Test func `values are HTML however many braces they stand in`() throws {
        #expect(try render("{{name}}|{{{name}}}|{{& name }}|{{nothing}}", view) == "&lt;Ann &amp; &quot;Bo&quot;&gt;|&lt;Ann &amp; &quot;Bo&quot;&gt;|&lt;Ann &amp; &quot;Bo&quot;&gt;|")
    }

    @Test func `sections repeat for lists, show for what is there and hide for what is not`() throws {
        #expect(try render("{{#items}}{{text}}{{#name}}!{{/name}}{{/items}}{{^items}}none{{/items}}", view) == "a!b!")
        #expect(try render("{{#yes}}y{{/yes}}{{#no}}n{{/no}}{{^no}}not{{/no}}{{^nothing}} there{{/nothing}}", view) == "ynot there")
    }

    @Test func `a tag alone on its line leaves no empty line, a value does`() throws {
        #expect(try render("a\n  {{#yes}}\nb\n{{/yes}}\n{{! comment }}\n{{nothing}}\nc", view) == "a\nb\n\nc")
    }

    @Test func `partials see the view around them and end where they include themselves`() throws {
        #expect(try render("{{#items}}{{> item}}{{/items}}", view, partials: ["item": "[{{text}}]"]) == "[a][b]")
        #expect(try render("{{> page}}x") == String(repeating: "x", count: TemplateLibrary.maximumDepth))
        #expect(try render("a{{> gone}}b") == "ab")
    }

    @Test(arguments: [
        ("a {{#yes}}b", "'yes' is not closed; add '{{/yes}}'", 2), ("{{/yes}}", "'{{/yes}}' closes nothing that is open; remove it", 0),
        ("{{#a}}{{/b}}", "'{{/b}}' closes nothing that is open; write '{{/a}}' first", 6), ("x{{name", "tag is not closed; add '}}'", 1),
        ("{{ }}", "tag is empty; write a name", 0),
        ("{{=<% %>=}}", "tag '=<% %>=' is no name, section, comment or partial; the other tags of Mustache are not known here", 0),
    ])
    func `a broken template is told with its place`(source: String, message: String, offset: Int) {
        #expect(throws: TemplateParser.Failure(message: message, offset: offset)) { try render(source) }
    }
}
