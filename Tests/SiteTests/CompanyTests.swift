import Content
import Foundation
import Language
import SearchCore
import Testing

@testable import Site

/// What a company adds to its help site.
@Suite struct CompanyTests {
    private func sample(_ site: String, _ files: [String: String] = [:]) throws -> SampleSite {
        try SampleSite(
            [
                ".replybook.yml": SampleSite.settings + site,
                "KnowledgeBase/delivery/late.en.md": SampleSite.article("A late parcel", "Wait.", "reviewed: 2026-10-01\n"),
            ].merging(files) { _, own in own })
    }

    @Test func `links and ways to reach people are on the pages`() throws {
        let site = """
            site:
              links: [{title: {en: Imprint}, url: "https://dalevka.example/imprint"}]
              contact: {hours: {en: "every day, 8 to 20"}, phone: "+48 22 000 12 34", chat: "https://chat.example/"}

            """
        let sample = try sample(site)
        #expect(sample.findings.isEmpty)
        #expect(sample["en/delivery/late.html"].contains("<a href=\"https://dalevka.example/imprint\" rel=\"noopener\">Imprint</a>"))
        let home = sample["en/index.html"]
        #expect(home.contains("every day, 8 to 20"))
        #expect(home.contains("href=\"tel:+48220001234\" dir=\"ltr\">+48 22 000 12 34</a>"))
        #expect(home.contains("href=\"https://chat.example/\""))
    }

    @Test(arguments: [
        ("links: [{title: Shop}]", "link lacks 'title' or 'url'"), ("links: [{title: Shop, url: shop}]", "'url' is not a web address"),
        ("contact: {chat: ftp}", "'chat' is not a web address"), ("contact: {phone: call us}", "'phone' has no digits"),
        ("synonyms: {en: [parcel]}", "group of synonyms has fewer than two words"), ("og_image: Theme/none.png", "is not in the book"),
    ])
    func `what is wrong with them is said with its place`(line: String, message: String) throws {
        let findings = try sample("site:\n  \(line)\n").findings
        #expect(findings.contains { $0.hasPrefix(".replybook.yml:7:") && $0.contains(message) }, "\(findings)")
    }

    @Test func `a word is found by those that mean the same`() throws {
        let sample = try sample("site: {synonyms: {en: [[parcel, package]]}}\n")
        let content = try #require(sample.site.search[.english])
        let hits = try content.withSearcher { content.result(Array("package".utf8), SearchOptions(), $0).hits }
        #expect(hits.count == 1)
    }

    @Test func `what was reviewed last is on the home page, if the settings ask`() throws {
        #expect(!(try sample("")["en/index.html"].contains("Recently updated")))
        let home = try sample("site: {recent: 3}\n")["en/index.html"]
        #expect(home.contains("Recently updated") && home.contains("<small>1 October 2026</small>"))
    }

    @Test func `a hidden article has an address and is in no list, search, map or feed`() throws {
        let sample = try sample("", ["KnowledgeBase/delivery/secret.en.md": SampleSite.article("Secret offer", "Shh.", "hidden: true\n")])
        #expect(sample["en/delivery/secret.html"].contains("<meta name=\"robots\" content=\"noindex\">"))
        for page in ["en/index.html", "en/delivery/index.html", "en/delivery/late.html", "en/search.html", "sitemap.xml", "en/feed.xml"] {
            #expect(!sample[page].contains("ecret"), "\(page)")
        }
    }

    @Test func `an article for an audience is on its site alone`() throws {
        let partner = ["KnowledgeBase/delivery/rates.en.md": SampleSite.article("Partner rates", "Low.", "audience: partners\n")]
        #expect(!(try sample("", partner).paths.contains("en/delivery/rates.html")))
        #expect(try sample("site: {audience: partners}\n", partner)["en/delivery/index.html"].contains("Partner rates"))
    }

    @Test func `files of Static are copied as they are, and none takes the place of a page`() throws {
        let sample = try sample(
            "",
            [
                "Static/CNAME": "help.example\n", "Static/.well-known/security.txt": "Contact: x\n", "Static/robots.txt": "own",
                "Static/404.html": "x",
            ])
        #expect(sample.paths.isSuperset(of: ["CNAME", ".well-known/security.txt"]))
        #expect(sample.findings.contains { $0.contains("Static/404.html") && $0.contains("has the address of a page of the site") })
        #expect(sample.site.files.first { $0.path == "robots.txt" }?.source?.hasSuffix("Static/robots.txt") == true)
    }

    @Test func `colours are chosen before anything is painted, by a script of its own`() throws {
        let page = try sample("")["en/delivery/late.html"]
        let script = try #require(page.firstRange(of: /<script src="[^"]*assets\/theme\.[0-9a-z]+\.js"><\/script>/))
        let style = try #require(page.firstRange(of: "<link rel=\"stylesheet\""))
        #expect(script.lowerBound < style.lowerBound)
        for scheme in ["", "light", "dark"] { #expect(page.contains("data-scheme=\"\(scheme)\"")) }
    }

    @Test func `a long article says how long it takes to read`() throws {
        let long = String(repeating: "word ", count: 700)
        let sample = try sample("", ["KnowledgeBase/delivery/long.en.md": SampleSite.article("Long", long)])
        #expect(sample["en/delivery/long.html"].contains("<span>3 min read</span>"))
        #expect(!sample["en/delivery/late.html"].contains("min read"))
    }

    @Test func `other sites show a picture beside a link`() throws {
        let sample = try sample("site: {og_image: Theme/share.svg}\n", ["Theme/share.svg": "<svg viewBox=\"0 0 1200 630\"></svg>"])
        let page = sample["en/delivery/late.html"]
        #expect(page.contains("<meta property=\"og:image\" content=\"https://help.example/base/assets/share."))
        #expect(page.contains("<meta property=\"og:image:width\" content=\"1200\">"))
        #expect(page.contains("<meta property=\"og:locale\" content=\"en_US\">"))
    }
}
