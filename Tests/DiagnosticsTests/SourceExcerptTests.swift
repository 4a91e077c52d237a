import Diagnostics
import Testing

@Suite struct SourceExcerptTests {
    /// The caret stands under the finding whatever the letters before it: as many columns as a terminal gives them.
    @Test(arguments: [
        ("ab", 2), ("я — «№ 5»", 9), ("€…", 2), ("a\u{301}", 1), ("\t", 4), ("好", 2), ("\u{200B}a", 1), ("😀", 2), ("źż\u{A0}", 3), ("⺀", 2),
    ])
    func `the caret stands under the finding`(before: String, columns: Int) {
        let file = SourceFile(path: "a.md", text: before + "xyz конец")
        let start = before.utf8.count
        let text = TextFormatter().text(Diagnostic(.note, rule: "r", path: "a.md", range: file.range(start..<start + 3), "m"), in: file)
        let lines = text.split(separator: "\n").map(String.init)
        #expect(lines[2] == "    | " + String(repeating: " ", count: columns) + "^~~")
        #expect(lines[1].hasSuffix("xyz конец"))
    }
}
