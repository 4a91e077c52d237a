import Diagnostics
import Testing

@Suite struct PrintableTests {
    @Test(arguments: [
        ("a\u{1B}[2Jb", "a\\u{1B}[2Jb"), ("a\u{9B}b", "a\\u{9B}b"), ("a\u{202E}b\u{2066}", "a\\u{202E}b\\u{2066}"),
        ("a\u{2028}b", "a\\u{2028}b"),
        ("a\u{85}b\u{0B}c", "a\\u{85}b\\u{B}c"), ("a\r\nb\nc\rd", "a b c d"), ("tab\there", "tab\there"), ("Żółć, ёж", "Żółć, ёж"),
    ])
    func `what would steer a terminal is shown as an escape`(text: String, shown: String) {
        #expect(text.printable == shown)
    }

    @Test func `lines stay lines where a text is printed whole`() {
        #expect("a\r\nb\n\u{1B}c\rd".printableLines == "a\nb\n\\u{1B}c d")
    }
}
