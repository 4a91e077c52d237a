import Content
import Testing

@testable import Site

/// What technical articles need beside text.
@Suite struct TechnicalTests {
    private func page(_ body: String, _ files: [String: String] = [:]) throws -> (html: String, findings: [String]) {
        let sample = try SampleSite(
            [".replybook.yml": SampleSite.settings, "KnowledgeBase/errors/a.en.md": SampleSite.article("A", body)]
                .merging(files) { _, own in own })
        return (sample["en/errors/a.html"], sample.findings)
    }

    @Test func `code has its language, a button that copies it, and colours`() throws {
        let html = try page("```swift\n// note\nlet x = \"a<b\" + 12\n```").html
        #expect(html.contains("<div class=\"listing\" data-language=\"swift\"><pre tabindex=\"0\"><code class=\"language-swift\">"))
        #expect(html.contains("<span class=\"c\">// note</span>"))
        #expect(html.contains("<span class=\"k\">let</span> x = <span class=\"s\">&quot;a&lt;b&quot;</span> + <span class=\"n\">12</span>"))
        #expect(html.contains("<button type=\"button\" class=\"copy\" data-done=\"Copied\">Copy</button>"))
    }

    @Test func `code of an unknown language and of none is left as it is`() throws {
        let html = try page("```brainfart\nlet 12 // \"x\"\n```").html
        #expect(html.contains("<code class=\"language-brainfart\">let 12 // &quot;x&quot;\n</code>"))
        #expect(try page("```\nit's 12\n```").html.contains("<code>it&#39;s 12\n</code>"))
    }

    @Test func `a heading's own anchor is in no title and is where links lead`() throws {
        let (html, findings) = try page("[there](#quota)\n\n## Limits of *names* {#quota}\n\n## Second\n\nText.")
        #expect(findings.isEmpty)
        #expect(html.contains("<h2 id=\"quota\">Limits of <em>names</em><a class=\"anchor\""))
        #expect(html.contains("<a href=\"#quota\">Limits of names</a>"))
        #expect(!html.contains("{#"))
    }

    @Test func `ways to do the same are tabs, one below the other without script`() throws {
        let html = try page("> [!TABS]\n> **macOS**\n>\n> Use brew.\n>\n> **Linux**\n>\n> Use apt.").html
        #expect(html.matches(of: /role="tab"\s/).count == 2)
        #expect(html.contains("<p class=\"tab-title\">Linux</p>\n<p>Use apt.</p>"))
        #expect(html.contains("aria-selected=\"true\">macOS</button>"))
    }

    @Test func `a folded part opens without script`() throws {
        let html = try page("> [!DETAILS] It fails\n> Try again.").html
        #expect(html.contains("<details><summary>It fails</summary>\n<p>Try again.</p>\n</details>"))
    }

    @Test func `a short callout takes one line`() throws {
        let html = try page("> [!NOTE]\n> Only on weekdays.").html
        #expect(html.contains("<p><b>Note:</b> Only on weekdays.</p></div>"))
    }

    private static func svg(_ width: Int) -> String {
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)\" height=\"400\"></svg>"
    }

    @Test func `a picture has a caption, the size of the page and a way to see it whole`() throws {
        let html = try page("![Form](../_assets/form@2x.svg \"The form\")", ["KnowledgeBase/_assets/form@2x.svg": Self.svg(1400)]).html
        #expect(html.contains("<figure class=\"picture\"><a class=\"zoom\" href=\"../../assets/form-2x."))
        #expect(html.contains("width=\"700\" height=\"200\""))
        #expect(html.contains("<figcaption>The form</figcaption>"))
        #expect(html.contains("aria-label=\"Enlarge the picture: Form\""))
    }

    @Test func `a film has poster and captions, and the policy allows it`() throws {
        let files = [
            "KnowledgeBase/_assets/pack.mp4": "film", "KnowledgeBase/_assets/pack.en.vtt": "WEBVTT\n",
            "KnowledgeBase/_assets/pack.png": "no picture",
        ]
        let html = try page("![How to pack](../_assets/pack.mp4)", files).html
        #expect(html.contains("<video controls preload=\"none\" playsinline poster=\"../../assets/pack."))
        #expect(html.contains("<track kind=\"captions\" srclang=\"en\""))
        #expect(html.contains("media-src &#39;self&#39;"))
        #expect(!(try page("Text.").html.contains("media-src")))
    }

    @Test func `a vector picture loses what runs and keeps its labels`() throws {
        let text = """
            <?xml version="1.0"?><!DOCTYPE svg [<!ENTITY x "y">]>
            <svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)" viewBox="0 0 9 9"><script>alert(2)</script>
            <a href="java&#115;cript:alert(3)"><rect width="5" height="5" fill="red"/></a>
            <foreignObject x="1" y="2" width="40" height="20"><div onclick="x()">Ask<br/>us</div></foreignObject></svg>
            """
        let cleaned = try #require(VectorPicture(text).cleaned)
        for bad in ["onload", "alert", "onclick", "script", "ENTITY", "foreignObject"] { #expect(!cleaned.contains(bad), "\(bad)") }
        #expect(cleaned.contains("<rect width=\"5\" height=\"5\" fill=\"red\"/>"))
        #expect(cleaned.contains("<text x=\"21.0\" y=\"12.0\" text-anchor=\"middle\" dominant-baseline=\"central\">Ask us</text>"))
        #expect(VectorPicture("<svg><script></svg>").cleaned == nil)
        #expect(VectorPicture("<svg onload=alert(1)></svg>").cleaned == nil)
    }

    @Test func `the table of contents stands before the text and begins at the level of the first heading`() throws {
        let html = try page("### One\n\nText.\n\n#### Two\n\nText.").html
        #expect(html.contains("<li class=\"level-2\"><a href=\"#one\">") && html.contains("<li class=\"level-3\"><a href=\"#two\">"))
        let toc = try #require(html.firstRange(of: "class=\"aside toc\""))
        let text = try #require(html.firstRange(of: "<article"))
        #expect(toc.lowerBound < text.lowerBound)
    }
}
