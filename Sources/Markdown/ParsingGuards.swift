/// Decides before parsing which extensions a text may use, so that no input takes more than linear time and memory.
///
/// Nesting is cut at 100 levels while the tree is copied; deeper text is kept as text.
struct ParsingGuards {
    static let maximumDepth = 100
    static let nestingMessage = "nesting is deeper than \(maximumDepth) levels; the rest is shown as plain text"

    let extensions: [String]
    let findings: [Document.Finding]

    init(_ text: String) {
        var text = text
        let (table, link) = text.withUTF8 { (TableGuard.finding(in: $0), LinkGuard.finding(in: $0)) }
        let left = ["table": table, "autolink": link].compactMapValues(\.self)
        extensions = ["table", "strikethrough", "autolink", "tasklist"].filter { left[$0] == nil }
        findings = [table, link].compactMap(\.self)
    }
}
