import Testing

@testable import Mail

@Suite struct HTMLTextTests {
    @Test(arguments: [
        ("<p>А <b>когда</b> точно <a href=\"x\">курьер</a> приедет?</p>", "А когда точно курьер приедет?"),
        ("<b>зака</b>з едет", "заказ едет"), ("one<br>two<br/><br>three", "one\ntwo\n\nthree"),
        ("<table><tr><td>Заказ</td><td>L10423</td></tr><tr><td>где</td></tr></table>", "Заказ L10423\nгде"),
        ("a\n  b\t c", "a b c"), ("<pre>a\n b</pre>", "a\nb"), ("<div>a</div><div>b</div>", "a\nb"),
        ("12&nbsp;&euro; &bull; &#8470;&#x41; &zdot;&oacute;&lstrok;&shy;ty &unknown; &amp;lt;", "12 € • №A żółty &unknown; &lt;"),
        ("<head><title>x</title></head><style>p{}</style>a<script>1<2</script>b", "ab"),
        ("<div style=\"display: none\">preview <div>more</div></div>text", "text"),
        ("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"), ("a<!-- <b> -- > x -->b", "ab"),
    ])
    func `shows what a browser shows`(html: String, text: String) { #expect(HTMLText.text(html) == text) }

    @Test func `marks what is quoted, so that answers below and between it stay`() {
        let html =
            "<div>Yes.</div><div>On 3 Nov 2026 Joe &lt;j@x.example&gt; wrote:</div><blockquote>Is it<br>here? <blockquote>old</blockquote>"
            + "</blockquote><p>And who pays?</p>"
        let text = HTMLText.text(html)
        #expect(text.contains("> Is it\n> here?\n>> old"))
        #expect(MessageParser().withoutQuotations(text) == "Yes.\nAnd who pays?")
    }

    @Test(arguments: ["<", "<<<<", "<div", "<blockquote", "<!--", "&", "&#;", "&#x110000;", "</blockquote></blockquote>a", "<b><i>"])
    func `no markup makes it crash`(html: String) {
        for length in 0...html.utf8.count { _ = HTMLText.text(String(decoding: Array(html.utf8).prefix(length), as: UTF8.self)) }
    }
}
