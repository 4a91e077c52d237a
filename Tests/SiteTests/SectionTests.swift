import Content
import Language
import Testing

@testable import Site

/// Articles in folders of folders, and sections of the site's own.
@Suite struct SectionTests {
    private static let own = """
        site:
          sections:
            dns:
              title: {en: Domains, pl: Domeny}
              description: {en: Names and records.}
              icon: globe
              sections: {records: {title: {en: DNS records}}}
            billing: {title: Billing, icon: money, order: {pl: 1}}

        """

    private static let files = [
        ".replybook.yml": SampleSite.settings + own,
        "KnowledgeBase/dns/start.en.md": SampleSite.article(
            "Start here", "See [A](records/a-record.md#limits) and [bill](../billing/bill.md)."),
        "KnowledgeBase/dns/records/a-record.en.md": SampleSite.article(
            "A record", "Back to [start](../start.md).\n\n## Limits of records {#limits}\n\nTen.", "category: dns/records\n"),
        "KnowledgeBase/dns/records/mail/mx.en.md": SampleSite.article("MX record", "Mail comes here.", "category: dns\n"),
        "KnowledgeBase/billing/bill.en.md": SampleSite.article("Your bill", "Monthly.", "related: [dns/records/mail/mx]\n"),
        "KnowledgeBase/billing/bill.pl.md": SampleSite.article("Rachunek", "Co miesiąc."),
        "KnowledgeBase/dns/start.pl.md": SampleSite.article("Początek"),
    ]

    @Test func `an article's address is its path, and links between folders lead there`() throws {
        let sample = try SampleSite(Self.files)
        #expect(sample.problems.isEmpty && sample.findings.isEmpty, "\(sample.problems) \(sample.findings)")
        #expect(sample["en/dns/start.html"].contains("href=\"../../en/dns/records/a-record.html#limits\""))
        #expect(sample["en/dns/records/a-record.html"].contains("href=\"../../../en/dns/start.html\">start"))
        #expect(sample["en/billing/bill.html"].contains("href=\"../../en/dns/records/mail/mx.html\""))
        #expect(sample["sitemap.xml"].contains("<loc>https://help.example/base/en/dns/records/mail/</loc>"))
    }

    @Test func `breadcrumbs have all levels, and structured data as well`() throws {
        let page = try SampleSite(Self.files)["en/dns/records/mail/mx.html"]
        for crumb in ["../en/dns/index.html\">Domains", "../en/dns/records/index.html\">DNS records", "index.html\">Mail"] {
            #expect(page.contains(crumb), "\(crumb)")
        }
        #expect(page.contains("\"position\":5,\"name\":\"MX record\""))
    }

    @Test func `the sidebar opens the way to the page, marks it, and works without script`() throws {
        let page = try SampleSite(Self.files)["en/dns/records/a-record.html"]
        #expect(page.contains("<a href=\"../../../en/dns/records/a-record.html\" aria-current=\"page\">A record</a>"))
        #expect(page.contains("<details open><summary>DNS records</summary>"))
        #expect(page.contains("<details><summary>Mail</summary>"))
        #expect(page.contains("<li><a href=\"../../../en/billing/index.html\">Billing</a></li>"))
        #expect(page.contains("<details class=\"drawer\">"))
    }

    @Test func `the home page shows the sections by title, in the order of each language`() throws {
        let sample = try SampleSite(Self.files)
        let home = sample["en/index.html"]
        let domains = try #require(home.firstRange(of: "Domains</a>"))
        let billing = try #require(home.firstRange(of: "Billing</a>"))
        #expect(domains.lowerBound < billing.lowerBound)
        #expect(home.contains("Names and records."))
        #expect(home.contains("All 3 articles"))
        #expect(!home.contains("Delivery"))
        let polish = sample["pl/index.html"]
        let first = try #require(polish.firstRange(of: "Billing</a>"))
        let second = try #require(polish.firstRange(of: "Domeny</a>"))
        #expect(first.lowerBound < second.lowerBound)
    }

    @Test func `a section shows its articles and, below them, the sections within it`() throws {
        let page = try SampleSite(Self.files)["en/dns/index.html"]
        #expect(page.contains("<h1>Domains</h1>"))
        #expect(page.contains("<h2><a href=\"../../en/dns/start.html\"><bdi>Start here</bdi></a></h2>"))
        #expect(page.contains("<h2><a href=\"../../en/dns/records/index.html\">DNS records</a></h2>"))
    }

    @Test func `the index of a folder is its page and gives it its title`() throws {
        var files = Self.files
        files["KnowledgeBase/dns/records/mail/index.en.md"] = SampleSite.article(
            "Mail servers", "How mail [finds](mx.md) you.", "description: Where mail goes.\n")
        files["KnowledgeBase/dns/start.en.md"] = SampleSite.article("Start", "[mail](records/mail/index.md)")
        for (style, address) in [("", "mail/index.html"), ("  trailing_slash: true\n", "mail/")] {
            files[".replybook.yml"] = SampleSite.settings + Self.own + style
            let sample = try SampleSite(files)
            #expect(sample.problems.isEmpty && sample.findings.isEmpty)
            let page = sample["en/dns/records/mail/index.html"]
            #expect(page.contains("<h1>Mail servers</h1>") && page.contains("How mail <a href"))
            #expect(page.contains("MX record"))
            let start = sample[style.isEmpty ? "en/dns/start.html" : "en/dns/start/index.html"]
            #expect(start.contains("en/dns/records/\(address)\">mail</a>"))
        }
    }

    @Test func `a folder that no section names is a finding, and so is an article with the name of a folder`() throws {
        var files = Self.files
        files["KnowledgeBase/delivery/late.en.md"] = SampleSite.article("Late")
        files["KnowledgeBase/dns/records.en.md"] = SampleSite.article("Records")
        let lines = try SampleSite(files).problems.map(\.line)
        let unknown = "section 'delivery' is unknown; use dns or billing"
        #expect(lines.contains { $0.contains("KnowledgeBase/delivery/late.en.md") && $0.contains(unknown) })
        #expect(lines.contains { $0.contains("KnowledgeBase/dns/records.en.md") && $0.contains("'dns/records' is also a folder") })
    }

    @Test func `folders below the five kinds need no settings`() throws {
        let sample = try SampleSite([
            ".replybook.yml": SampleSite.settings,
            "KnowledgeBase/delivery/late.en.md": SampleSite.article("Late", "See [forms](customs/forms.md)."),
            "KnowledgeBase/delivery/customs/forms.en.md": SampleSite.article("Forms"),
        ])
        #expect(sample.findings.isEmpty && sample.problems.isEmpty)
        #expect(sample["en/delivery/customs/forms.html"].contains("<h1>Forms</h1>"))
        #expect(sample["en/delivery/customs/forms.html"].contains(">Delivery</a>"))
    }

    @Test func `the search knows an article by its path, and its section by its title`() throws {
        let sample = try SampleSite(Self.files)
        #expect(sample["en/search.js"].contains("\"category_dns\":\"Domains\""))
        #expect(sample["en/search.html"].contains("name=\"category\" value=\"dns\"><span>Domains"))
        #expect(sample.paths.contains("assets/text/en/dns/records/mail/mx.js"))
    }

    @Test func `a sidebar of a thousand articles shows the neighbours and the way to all`() throws {
        var files = [".replybook.yml": SampleSite.settings]
        for index in 1000..<1200 { files["KnowledgeBase/money/m\(index).en.md"] = SampleSite.article("Money \(index)") }
        let page = try SampleSite(files)["en/money/m1100.html"]
        let start = try #require(page.firstRange(of: "<ul class=\"tree\">")).lowerBound
        let nav = page[start..<(try #require(page[start...].firstRange(of: "</nav>"))).lowerBound]
        #expect(nav.contains("m1090.html") && nav.contains("m1110.html") && !nav.contains("m1050.html"))
        #expect(nav.contains("All 200 articles"))
    }

    @Test func `an icon that the theme does not draw is a finding with its place`() throws {
        var files = Self.files
        files[".replybook.yml"] = SampleSite.settings + Self.own.replacing("icon: globe", with: "icon: glob")
        #expect(try SampleSite(files).findings.contains { $0.contains("icon 'glob' is unknown; did you mean 'globe'?") })
    }
}
