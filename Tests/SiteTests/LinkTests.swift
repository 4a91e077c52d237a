import Site
import Testing

@Suite struct LinkTests {
    @Test func `a broken link fails with its place and a proposal`() throws {
        let sample = try SampleSite([
            ".replybook.yml": SampleSite.settings,
            "KnowledgeBase/delivery/tracking.en.md": SampleSite.article("Tracking", "See [refunds](../money/refund-time.md)."),
            "KnowledgeBase/money/refund-times.en.md": SampleSite.article("Refunds"),
        ])
        #expect(
            sample.findings == [
                "KnowledgeBase/delivery/tracking.en.md:4:5: error: link '../money/refund-time.md' leads to no published article; did you mean 'money/refund-times'? [links-lead-somewhere]"
            ])
    }

    @Test func `a broken link that stands twice is reported once at each place`() throws {
        let sample = try SampleSite([
            ".replybook.yml": SampleSite.settings,
            "KnowledgeBase/delivery/tracking.en.md": SampleSite.article("Tracking", "[a](none.md) and [b](none.md)."),
        ])
        #expect(
            sample.findings.map { $0.prefix(44) } == [
                "KnowledgeBase/delivery/tracking.en.md:4:1: e", "KnowledgeBase/delivery/tracking.en.md:4:18: ",
            ])
    }

    @Test func `a link to a heading that is not there fails, one that is there does not`() throws {
        let sample = try SampleSite([
            ".replybook.yml": SampleSite.settings,
            "KnowledgeBase/delivery/a.en.md": SampleSite.article("A", "[good](b.md#how-long) [bad](b.md#how-lang) [own](#none)"),
            "KnowledgeBase/delivery/b.en.md": SampleSite.article("B", "## How long"),
        ])
        #expect(
            sample.findings == [
                "KnowledgeBase/delivery/a.en.md:4:23: error: 'delivery/b:en' has no heading '#how-lang'; did you mean '#how-long'? [anchors-exist]",
                "KnowledgeBase/delivery/a.en.md:4:44: error: 'delivery/a:en' has no heading '#none'; name one of its headings [anchors-exist]",
            ])
        #expect(sample["en/delivery/a.html"].contains("<a href=\"../../en/delivery/b.html#how-long\">good</a>"))
    }

    @Test func `an old address as the address bar gives it leads to the article`() throws {
        let sample = try SampleSite([
            ".replybook.yml": SampleSite.settings,
            "KnowledgeBase/money/a.ru.md": SampleSite.article(
                "A", "Text.", "aliases: [hc/ru/articles/360-%D0%93%D0%B4%D0%B5, \"faq/it's+here.v2\"]\n"),
        ])
        #expect(sample.findings == [])
        #expect(sample["hc/ru/articles/360-Где/index.html"].contains("../../../../ru/money/a.html"))
        #expect(sample["faq/it's+here.v2/index.html"].contains("ru/money/a.html"))
        #expect(sample["_redirects"].contains("/base/hc/ru/articles/360-%D0%93%D0%B4%D0%B5 /base/ru/money/a.html 301"))
    }

    @Test(arguments: ["en/money/", "index.html", "404.html", "en/404.html", "en/offline.html", "en/money/a.html/x", "en/money"])
    func `an old address that a page of the site has is an error at its place`(alias: String) throws {
        let sample = try SampleSite([
            ".replybook.yml": SampleSite.settings + "site: {offline: true}\n",
            "KnowledgeBase/money/a.en.md": SampleSite.article("A", "Text.", "aliases: [\(alias)]\n"),
        ])
        #expect(
            sample.findings == [
                "KnowledgeBase/money/a.en.md:3:11: error: alias '\(alias)' is the address of another page; remove it [aliases-lead-to-one-page]"
            ])
    }

    @Test func `an old address below another old address is an error, whichever comes first`() throws {
        for aliases in ["old.html, old.html/x", "old.html/x, old.html"] {
            let sample = try SampleSite([
                ".replybook.yml": SampleSite.settings,
                "KnowledgeBase/money/a.en.md": SampleSite.article("A", "Text.", "aliases: [\(aliases)]\n"),
            ])
            #expect(sample.findings.count == 1)
        }
    }

    @Test func `a link to a draft is broken on the public site and works in the preview`() throws {
        let files = [
            ".replybook.yml": SampleSite.settings,
            "KnowledgeBase/delivery/a.en.md": SampleSite.article("A", "[b](b.md)"),
            "KnowledgeBase/delivery/b.en.md": SampleSite.article("B", "Text.", "status: draft\n"),
        ]
        let site = try SampleSite(files)
        #expect(site.findings.count == 1)
        #expect(!site.paths.contains("en/delivery/b.html"))
        let preview = try SampleSite(files, isPreview: true)
        #expect(preview.findings == [])
        #expect(preview["en/delivery/b.html"].contains("Draft: not on the public site"))
    }

    @Test func `links that leave the site are listed with their places and never become picture sources`() throws {
        let sample = try SampleSite([
            ".replybook.yml": SampleSite.settings,
            "KnowledgeBase/delivery/a.en.md": SampleSite.article("A", "[x](https://other.example/x)\n\n![p](https://other.example/p.png)"),
        ])
        #expect(
            sample.site.externalLinks.map { "\($0.path):\($0.line):\($0.column) \($0.address)" } == [
                "KnowledgeBase/delivery/a.en.md:4:1 https://other.example/x"
            ])
        #expect(sample.findings.first?.contains("picture 'https://other.example/p.png' lies on another site") == true)
        #expect(!sample["en/delivery/a.html"].contains("<img src"))
    }
}
