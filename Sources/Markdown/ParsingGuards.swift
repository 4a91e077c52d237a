/// Decides before parsing which extensions and definitions a text may use, so that no input takes more than linear time and
/// memory.
///
/// Nesting is cut at 100 levels while the tree is copied; deeper text is kept as text.
struct ParsingGuards {
    static let maximumDepth = 100
    static let nestingMessage = "nesting is deeper than \(maximumDepth) levels; the rest is shown as plain text"

    /// What to parse; as long as the text that was given.
    let text: String
    let extensions: [String]
    let findings: [Document.Finding]

    init(_ text: String) {
        var given = text
        let (table, link, definition, mended) = given.withUTF8 { bytes in
            let references = ReferenceGuard(bytes)
            let definition = references.finding
            return (TableGuard.finding(in: bytes), LinkGuard.finding(in: bytes), definition, definition.map { _ in references.withoutExcesses })
        }
        self.text = mended.map { String(decoding: $0, as: UTF8.self) } ?? given
        let left = ["table": table, "autolink": link].compactMapValues(\.self)
        extensions = ["table", "strikethrough", "autolink", "tasklist"].filter { left[$0] == nil }
        findings = [table, link, definition].compactMap(\.self)
    }
}
