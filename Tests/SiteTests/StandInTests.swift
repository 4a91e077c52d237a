import Content
import Foundation
import Testing

@testable import Site

/// Articles that stand in for a missing translation.
@Suite struct StandInTests {
    private static let files = [
        ".replybook.yml": SampleSite.settings,
        "KnowledgeBase/delivery/a.en.md": SampleSite.article(
            "An early one", "## One\n\nText.\n\n## Two\n\nText.", "popular: true\norder: 1\nrelated: [delivery/b]\n"),
        "KnowledgeBase/delivery/b.ru.md": SampleSite.article("Своя", "Текст.", "popular: true\nrelated: [delivery/a]\n"),
        "KnowledgeBase/delivery/c.ru.md": SampleSite.article("Вторая", "Текст.", "description: Кратко.\n"),
        "KnowledgeBase/money/m.en.md": SampleSite.article("Money"),
        "KnowledgeBase/money/m.ar.md": SampleSite.article("مال", "نص.\n\n## أ\n\n## ب"),
    ]

    private static func settings(_ languages: String) -> String { SampleSite.settings.replacing("[en, pl, ru]", with: languages) }

    @Test func `they come last and bear the name of their language`() throws {
        let list = try SampleSite(Self.files)["ru/delivery/index.html"]
        let foreign = try #require(
            list.range(of: "<a href=\"../../ru/delivery/a.html\" lang=\"en\"><bdi>An early one</bdi> <span class=\"mark\">English</span>"))
        let own = try #require(list.range(of: "<a href=\"../../ru/delivery/b.html\">Своя</a>"))
        #expect(own.lowerBound < foreign.lowerBound)
        let home = try SampleSite(Self.files)["ru/index.html"]
        let popular = try #require(home.range(of: "id=\"popular\"")).upperBound
        let first = try #require(home[popular...].range(of: "Своя")), second = try #require(home[popular...].range(of: "An early one"))
        #expect(first.lowerBound < second.lowerBound)
    }

    @Test func `they are not counted as the language's own`() throws {
        let sample = try SampleSite(Self.files)
        #expect(sample["ru/delivery/index.html"].contains("2 статьи"))
        #expect(!sample["ru/money/index.html"].contains("class=\"count\""))
    }

    @Test func `the notice names the language of the text`() throws {
        let html = try SampleSite(Self.files)["ru/delivery/a.html"]
        #expect(
            html.contains(
                "<p class=\"notice\" lang=\"ru\">Этой статьи пока нет на русском языке. Язык текста: <span lang=\"en\">English</span>."))
    }

    @Test func `every part of the page bears the language it is written in`() throws {
        let html = try SampleSite(Self.files)["ru/delivery/a.html"]
        #expect(html.contains("<ul lang=\"en\">\n<li class=\"level-2\"><a href=\"#one\">"))
        #expect(html.contains("<summary>На этой странице</summary>"))
        // What stands around in the page's own language takes no language from the article.
        #expect(html.contains("<a href=\"../../ru/delivery/b.html\"><span><bdi>Своя</bdi></span></a>"))
        #expect(html.contains("<b>Своя</b>") || html.contains("<b>Вторая</b>"))
    }

    @Test func `a text that runs the other way says so`() throws {
        var files = Self.files
        files[".replybook.yml"] = Self.settings("[ru, ar]")
        files["KnowledgeBase/money/m.en.md"] = nil
        let html = try SampleSite(files)["ru/money/m.html"]
        #expect(html.contains("<article class=\"reading\" lang=\"ar\" dir=\"rtl\">"))
        #expect(html.contains("<p class=\"notice\" lang=\"ru\" dir=\"ltr\">"))
        #expect(html.contains("<ul lang=\"ar\" dir=\"rtl\">"))
    }

    @Test func `an article without a description shows none, not that of its category`() throws {
        let html = try SampleSite(Self.files)["ru/delivery/index.html"]
        #expect(html.contains("<bdi>Своя</bdi></a></h2></li>"))
        #expect(html.contains("<bdi>Вторая</bdi></a></h2><p>Кратко.</p></li>"))
    }
}
