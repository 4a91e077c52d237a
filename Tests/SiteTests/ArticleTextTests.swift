import Diagnostics
import Foundation
import Site
import Testing

/// What becomes of unusual but right articles.
@Suite struct ArticleTextTests {
    private func sample(_ body: String, settings: String = "", _ more: [String: String] = [:]) throws -> SampleSite {
        try SampleSite(
            [".replybook.yml": SampleSite.settings + settings, "KnowledgeBase/money/a.en.md": SampleSite.article("A", body)].merging(more) {
                $1
            })
    }

    @Test func `placeholders of other languages stay in code as they are written`() throws {
        let fence = "```yaml\nrun: ${{ secrets.X }}\n{% raw %}\n```"
        let sample = try sample("In {{ facts.days }} days.\n\n\(fence)\n\nUse `{{ domain }}`.\n\n- a\n\n      {{ indented }}\n")
        #expect(sample.findings == [])
        let page = sample["en/money/a.html"]
        for text in ["In 30 days.", "run: ${{ secrets.X }}\n{% raw %}", "<code>{{ domain }}</code>", "{{ indented }}"] {
            #expect(page.contains(text), "\(text)")
        }
    }

    @Test func `a placeholder outside of code is still an error at its place`() throws {
        let sample = try sample("`{{ a }}` and {{ facts.dayz }}")
        #expect(sample.findings.map { $0.prefix(41) } == ["KnowledgeBase/money/a.en.md:4:18: error: "])
    }

    @Test func `tags that readers would see are named with their places, comments are left out`() throws {
        let sample = try sample("Select <label>Save</label> and <kbd>S</kbd>.\n\n<!-- for writers -->\n\nEnd <!-- too -->.")
        #expect(
            sample.findings.map { $0.prefix(64) }
                == [
                    "KnowledgeBase/money/a.en.md:4:8: warning: tag '<label>' is shown to readers",
                    "KnowledgeBase/money/a.en.md:4:19: warning: tag '</label>' is shown to reade",
                    "KnowledgeBase/money/a.en.md:4:32: warning: tag '<kbd>' is shown to readers ",
                    "KnowledgeBase/money/a.en.md:4:38: warning: tag '</kbd>' is shown to readers",
                ].map { $0.prefix(64) })
        #expect(!sample["en/money/a.html"].contains("for writers"))
        #expect(!sample["en/money/a.html"].contains("too --"))
        let allowed = try self.sample("Select <label>Save</label> and <kbd>S</kbd>.", settings: "site: {html: true}\n")
        #expect(allowed.findings.count == 2)
        #expect(allowed["en/money/a.html"].contains("<kbd>S</kbd>"))
    }

    @Test func `an article named index is the page of its section, whatever the addresses`() throws {
        let index = SampleSite.article("Overview", "Over it.")
        for style in ["", "site: {trailing_slash: true}\n", "site: {trailing_slash: false}\n"] {
            let sample = try sample("[over](index.md)", settings: style, ["KnowledgeBase/money/index.en.md": index])
            #expect(sample.findings == [])
            #expect(sample["en/money/index.html"].contains("<p>Over it.</p>"))
            #expect(!sample.paths.contains("en/money/index/index.html"))
        }
    }

    @Test func `anchors are compared as browsers do, in composed letters on both sides`() throws {
        let decomposed = "Мой заказ".decomposedStringWithCanonicalMapping
        let sample = try sample("## \(decomposed)\n\n[a](#мой-заказ) [b](#\(decomposed.lowercased().replacing(" ", with: "-")))")
        #expect(sample.findings == [])
        let page = sample["en/money/a.html"]
        let composed = "мой-заказ".precomposedStringWithCanonicalMapping
        #expect(page.utf8.split(separator: Array("href=\"#\(composed)\"".utf8)).count >= 3)
        #expect(page.utf8.firstRange(of: "id=\"\(composed)\"".utf8) != nil)
    }

    @Test func `a link that pages do not make is reported, not silently text`() throws {
        let sample = try sample("[chat](whatsapp:123)")
        #expect(sample.findings.map { $0.prefix(42) } == ["KnowledgeBase/money/a.en.md:4:1: warning: "])
    }

    @Test func `an empty title is an error`() throws {
        let sample = try self.sample("x", ["KnowledgeBase/money/b.en.md": "---\ntitle: \"\"\n---\nText.\n"])
        #expect(sample.problems.map(\.line).contains { $0.hasPrefix("KnowledgeBase/money/b.en.md:2:8: error: title is empty") })
    }
}
