import Markdown
import Testing

@Suite struct HTMLTests {
    static func html(_ markdown: String, allowList: HTMLAllowList? = nil) -> String {
        HTMLRenderer(allowList: allowList).html(Document(parsing: markdown).root).trimmingNewlines
    }

    @Test func `writes what Markdown means`() {
        #expect(
            Self.html("# А *б*\n\nв **г** ~~д~~ `е`  \nж\n")
                == "<h1>А <em>б</em></h1>\n<p>в <strong>г</strong> <del>д</del> <code>е</code><br>\nж</p>")
        #expect(Self.html("3. a\n4. b") == "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>")
        #expect(
            Self.html("- [x] готово\n- [ ] нет") == """
                <ul>
                <li class="task"><label><input type="checkbox" disabled checked> готово</label></li>
                <li class="task"><label><input type="checkbox" disabled> нет</label></li>
                </ul>
                """)
        #expect(Self.html("```swift x\na < b\n```") == "<pre tabindex=\"0\"><code class=\"language-swift\">a &lt; b\n</code></pre>")
    }

    @Test func `writes a table that can be scrolled by keyboard and says what it is`() {
        #expect(
            Self.html("| Срок | Цена |\n|---|--:|\n| 1 | 2 |") == """
                <div class="table" role="region" tabindex="0" aria-label="Срок, Цена"><table>
                <thead>
                <tr><th scope="col">Срок</th><th scope="col" class="right">Цена</th></tr>
                </thead>
                <tbody>
                <tr><td>1</td><td class="right">2</td></tr>
                </tbody>
                </table></div>
                """)
    }

    @Test func `links a footnote with its text and back`() {
        let html = Self.html("А[^x].\n\n[^x]: Б")
        #expect(html.contains("<a href=\"#fn-1\" id=\"fnref-1\">1</a>"))
        #expect(html.contains("<section class=\"footnote\" id=\"fn-1\">"))
        #expect(html.contains("<a href=\"#fnref-1\">↩</a>"))
    }

    @Test func `shows raw HTML as text`() {
        #expect(Self.html("a <b>c</b>") == "<p>a &lt;b&gt;c&lt;/b&gt;</p>")
        #expect(Self.html("<div onclick=\"x()\">\n</div>") == "&lt;div onclick=&quot;x()&quot;&gt;\n&lt;/div&gt;")
    }

    @Test func `keeps a link's text where its address may not be followed`() {
        #expect(Self.html("[текст](javascript:alert(1))") == "<p>текст</p>")
        #expect(Self.html("![кот](data:image/svg+xml,x)") == "<p>кот</p>")
    }

    @Test(arguments: [
        "javascript:alert(1)", "JavaScript:alert(1)", "&#106;avascript:alert(1)", "java&#10;script:alert(1)", "java&Tab;script:alert(1)",
        "vbscript:x",
        "data:text/html,x", "\u{1}javascript:alert(1)", "\u{200B}javascript:x", "javascript&colon;alert(1)", "file:///etc/passwd",
        "//evil.example",
        "/\\evil.example", "\\\\\\\\evil.example", "blob:x", "intent:x", "ms-office:x", "javascript%3Aalert(1)", " javascript:x",
    ])
    func `refuses an address that could run or lead away`(address: String) {
        for markdown in ["[a](<\(address)>)", "![a](<\(address)>)", "[a]\n\n[a]: <\(address)>"] {
            let html = Self.html(markdown)
            #expect(!html.contains("href") && !html.contains("src"), "\(html)")
        }
    }

    @Test(arguments: [
        ("https://a.example/b?c=d&e=f#g", "https://a.example/b?c=d&amp;e=f#g"), ("mailto:a@b.example", "mailto:a@b.example"),
        ("tel:+48123", "tel:+48123"),
        ("../return/how.md#шаг", "../return/how.md#шаг"), ("a%20b.png", "a%20b.png"), ("<a b.png>", "a%20b.png"), ("q&a.md", "q&amp;a.md"),
        ("/a:b", "/a:b"), ("?x=javascript:y", "?x=javascript:y"), ("#a", "#a"), ("HTTPS://a.example", "HTTPS://a.example"),
    ])
    func `follows web, mail, telephone and relative addresses`(address: String, written: String) {
        #expect(Self.html("[a](\(address))") == "<p><a href=\"\(written)\">a</a></p>")
    }

    @Test func `lets the caller rewrite and drop addresses, but never past the policy`() {
        let renderer = HTMLRenderer(resolve: { address, _ in address == "drop" ? nil : address == "bad" ? "javascript:x" : address + ".html"
        })
        let html = renderer.html(Document(parsing: "[a](b) [c](drop) [d](bad)").root)
        #expect(html.trimmingNewlines == "<p><a href=\"b.html\">a</a> c d</p>")
    }
}

@Suite struct HTMLAllowListTests {
    private func html(_ markdown: String) -> String { HTMLTests.html(markdown, allowList: .standard) }

    @Test func `keeps plain tags in pairs`() {
        #expect(
            html("a <kbd>Ctrl</kbd> <br> <abbr title=\"Б & В\">b</abbr>")
                == "<p>a <kbd>Ctrl</kbd> <br> &lt;abbr title=&quot;Б &amp; В&quot;&gt;b&lt;/abbr&gt;</p>")
        #expect(html("<abbr title=\"Б\" onclick=\"x\">b</abbr>") == "<p><abbr title=\"Б\">b</abbr></p>")
        #expect(html("<details>\n<summary>a</summary>\n\nб\n\n</details>") == "<details>\n<summary>a</summary>\n\n<p>б</p>\n</details>")
    }

    @Test func `shows a tag without its other half as text, so that it reaches nothing else`() {
        #expect(html("a <b>c") == "<p>a &lt;b&gt;c</p>")
        #expect(html("a </p></div> c") == "<p>a &lt;/p&gt;&lt;/div&gt; c</p>")
        #expect(html("<b><i>x</b></i>") == "<p><b>&lt;i&gt;x</b>&lt;/i&gt;</p>")
        #expect(html("*<b>x*</b>") == "<p><em>&lt;b&gt;x</em>&lt;/b&gt;</p>")
    }

    @Test(arguments: [
        "<script>alert(1)</script>", "<b onclick=\"alert(1)\">x</b>", "<b style=\"x\">x</b>", "<b/onclick=alert(1)>x</b>", "<b\u{0}>x</b>",
        "<a href=\"javascript:alert(1)\">x</a>", "<img src=x onerror=alert(1)>", "<svg><script>alert(1)</script></svg>",
        "<details open ontoggle=\"alert(1)\">x</details>",
        "<abbr title='\"><script>alert(1)</script>'>x</abbr>", "<abbr title=\"&quot; onmouseover=&quot;alert(1)\">x</abbr>",
        "<<script>b>alert(1)</b>",
        "<b <script>alert(1)</script>>x</b>", "<!--><script>alert(1)</script>-->", "<![CDATA[<script>alert(1)</script>]]>",
        "<?x <script>alert(1)</script>?>",
        "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>", "<math><mtext><img src=x onerror=alert(1)></mtext></math>",
        "<form action=\"javascript:x\"><input></form>",
        "<style>*{}</style>", "<base href=\"//evil\">", "<meta http-equiv=\"refresh\" content=\"0\">", "<object data=x></object>",
        "<b\u{301}>x</b>",
        "```\"><script>alert(1)</script>\nx\n```", "[a](https://x \"\\\"><script>alert(1)</script>\")", "![\"><script>](x)",
        "<https://x\"onclick=alert(1)>",
        "|a\"onclick=\"x|\n|-|\n", "[^\"><script>]\n\n[^\"><script>]: x", "<B>x</B> <SCRIPT>y</SCRIPT>", "<p>a</p><textarea>",
        "<plaintext>", "<noscript><p title=\"</noscript><img src=x>\">",
    ])
    func `lets nothing through that could run`(markdown: String) {
        for allowList in [nil, HTMLAllowList.standard] {
            let html = HTMLTests.html(markdown, allowList: allowList)
            #expect(HTMLAudit(html).fault == nil, "\(html)")
        }
    }
}

extension String {
    var trimmingNewlines: String { String(drop { $0 == "\n" }.reversed().drop { $0 == "\n" }.reversed()) }
}
