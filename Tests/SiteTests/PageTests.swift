import Site
import Testing

@Suite struct PageTests {
    static let files = [
        ".replybook.yml": SampleSite.settings,
        "KnowledgeBase/delivery/a.en.md": SampleSite.article(
            "Where is it", "Within {{ facts.days }} days.\n\n> [!WARNING]\n> Careful.", "reviewed: 2026-10-01\nchange: content\n"),
        "KnowledgeBase/delivery/a.ru.md": SampleSite.article("Где это", "Через {{ facts.days }} дней.", "reviewed: 2026-09-01\n"),
        "KnowledgeBase/delivery/b.en.md": SampleSite.article("Second", "Text.", "aliases: [faq/second]\n"),
    ]

    @Test func `facts are filled and callouts become boxes with a name`() throws {
        let html = try SampleSite(Self.files)["en/delivery/a.html"]
        #expect(html.contains("<p>Within 30 days.</p>"))
        #expect(html.contains("<div class=\"callout line warning\" role=\"note\">"))
        #expect(html.contains("</svg><p><b>Warning:</b> Careful.</p></div>"))
    }

    @Test func `a missing translation shows the other text with a notice and offers itself to no search machine`() throws {
        let html = try SampleSite(Self.files)["ru/delivery/b.html"]
        #expect(html.contains("Этой статьи пока нет на русском"))
        #expect(html.contains("<article class=\"reading\" lang=\"en\">"))
        #expect(html.contains("<link rel=\"canonical\" href=\"https://help.example/base/en/delivery/b.html\">"))
        #expect(!html.contains("<link rel=\"alternate\" hreflang"))
    }

    @Test func `a translation behind its original says so and leads there`() throws {
        let html = try SampleSite(Self.files)["ru/delivery/a.html"]
        #expect(html.contains("Статья могла устареть"))
        #expect(html.contains("<a href=\"../../en/delivery/a.html\" lang=\"en\" hreflang=\"en\">"))
    }

    @Test func `alternates name only real translations, and the default one for everybody`() throws {
        let html = try SampleSite(Self.files)["en/delivery/a.html"]
        #expect(html.contains("hreflang=\"ru\" href=\"https://help.example/base/ru/delivery/a.html\""))
        #expect(html.contains("hreflang=\"x-default\" href=\"https://help.example/base/en/delivery/a.html\""))
        #expect(!html.contains("hreflang=\"pl\" href=\"https"))
    }

    @Test func `counts take the right plural`() throws {
        var files = Self.files
        files["KnowledgeBase/delivery/d.ru.md"] = SampleSite.article("Ещё одна")
        for index in 0..<3 { files["KnowledgeBase/money/m\(index).ru.md"] = SampleSite.article("М \(index)") }
        for index in 0..<21 { files["KnowledgeBase/return/r\(index).ru.md"] = SampleSite.article("Р \(index)") }
        let home = try SampleSite(files)["ru/index.html"]
        #expect(home.contains("2 статьи"))
        #expect(home.contains("3 статьи"))
        #expect(home.contains("21 статья"))
    }

    @Test func `a long category is folded into ranges and holds every article; the search page of a large site leads there`() throws {
        var files = Self.files
        for index in 100..<420 { files["KnowledgeBase/money/m\(index).en.md"] = SampleSite.article("Money \(index)") }
        let sample = try SampleSite(files)
        let category = sample["en/money/index.html"]
        #expect(category.matches(of: /<details class="folded ranges"/).count == 7)
        #expect(category.contains("<summary>Money 150 – Money 199</summary>"))
        for index in 100..<420 { #expect(category.contains("href=\"../../en/money/m\(index).html\"")) }
        let search = sample["en/search.html"]
        #expect(search.contains("<a href=\"../en/money/index.html\">") && search.contains("320 articles"))
        #expect(!search.contains("m101.html"))
        let delivery = sample["en/delivery/index.html"]
        #expect(delivery.contains("<ul class=\"rows\">") && !delivery.contains("<details class=\"folded"))
    }

    @Test func `the home page answers with the first three articles of every category`() throws {
        var files = Self.files
        for index in 0..<5 { files["KnowledgeBase/money/m\(index).en.md"] = SampleSite.article("Money \(index)") }
        let home = try SampleSite(files)["en/index.html"]
        let cards = home.split(separator: "class=\"popular\"")[0]
        #expect(cards.contains("Money 2</bdi></a>") && !cards.contains("Money 3</bdi></a>"))
    }

    @Test func `old addresses lead to the article`() throws {
        let sample = try SampleSite(Self.files)
        #expect(sample["faq/second/index.html"].contains("content=\"0; url=../../en/delivery/b.html\""))
        #expect(
            sample["_redirects"] == """
                /base/faq/second /base/en/delivery/b.html 301
                /base/en/* /base/en/404.html 404
                /base/ru/* /base/ru/404.html 404

                """)
    }

    @Test func `an old address that all translations name leads to the first language, one that another article names is refused`() throws {
        var files = Self.files
        files["KnowledgeBase/delivery/a.en.md"] = SampleSite.article("Where", "Text.", "aliases: [faq/where]\n")
        files["KnowledgeBase/delivery/a.ru.md"] = SampleSite.article("Где", "Текст.", "aliases: [faq/where, faq/second]\n")
        let sample = try SampleSite(files)
        #expect(sample["faq/where/index.html"].contains("content=\"0; url=../../en/delivery/a.html\""))
        #expect(
            sample.findings == [
                "KnowledgeBase/delivery/a.ru.md:3:22: error: alias 'faq/second' is the address of another page; remove it [aliases-lead-to-one-page]"
            ])
    }

    @Test func `a file that settings name and the book does not have is told with its place`() throws {
        var files = Self.files
        files[".replybook.yml"] = SampleSite.settings + "site: {logo: Theme/lgoo.svg}\n"
        #expect(
            try SampleSite(files).findings == [
                ".replybook.yml:6:14: error: logo 'Theme/lgoo.svg' is not in the book; put it under Theme/ or KnowledgeBase/_assets/, or correct the path [settings-are-valid]"
            ])
    }

    @Test func `a list for programs names no topic without articles`() throws {
        var files = Self.files
        files[".replybook.yml"] = SampleSite.settings + "site: {markdown: true}\n"
        files["KnowledgeBase/money/m.en.md"] = SampleSite.article("Money")
        let sections = try SampleSite(files)["llms.txt"].split(separator: "\n").filter { $0.hasPrefix("##") }
        #expect(sections.map { $0.suffix(4) } == ["(en)", "(en)", "(ru)"])
    }

    @Test func `no page carries a style, a handler or a script of its own`() throws {
        let sample = try SampleSite(Self.files)
        for path in sample.paths where path.hasSuffix(".html") {
            let html = sample[path]
            #expect(!html.contains(" style="), "\(path)")
            #expect(html.firstMatch(of: /<[a-z]+[^>]*\son[a-z]+=/) == nil, "\(path)")
            #expect(html.matches(of: /<script(?![^>]* src=)(?![^>]*ld\+json)/).isEmpty, "\(path)")
            #expect(html.contains("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src "), "\(path)")
        }
    }

    @Test func `addresses follow the setting`() throws {
        var files = Self.files
        files[".replybook.yml"] = SampleSite.settings + "site: {trailing_slash: true}\n"
        let folders = try SampleSite(files)
        #expect(folders["en/delivery/a/index.html"].contains("href=\"../../../en/delivery/b/\""))
        files[".replybook.yml"] = SampleSite.settings + "site: {trailing_slash: false}\n"
        let bare = try SampleSite(files)
        #expect(bare["en/delivery/a.html"].contains("href=\"../../en/delivery/b\""))
    }

    @Test func `values never become markup, not even behind a combining accent`() throws {
        var files = Self.files
        files["KnowledgeBase/money/x.en.md"] = SampleSite.article(
            "'a\"\u{301} onfocus=alert(1) <b>'", "# \"\u{301} onload=x", "description: '\"\u{301} onclick=x'\n")
        let page = try SampleSite(files)["en/money/x.html"]
        // JSON escapes a quotation mark with a backslash, and a script element ends at no quotation mark.
        let html = page.replacing(/<script type="application\/ld\+json">.*<\/script>/, with: "")
        let hole = "\"\u{301} on"
        #expect(!html.contains(hole))
        #expect(html.contains("&lt;b&gt;"))
    }
}
