/// Decides before parsing how much of a text, which extensions and which definitions the parser gets, so that no input takes
/// more than linear time and memory.
///
/// Nesting is cut at 100 levels while the tree is copied; deeper text is kept as text.
struct ParsingGuards {
    static let maximumDepth = 100
    static let nestingMessage = "nesting is deeper than \(maximumDepth) levels; the rest is shown as plain text"

    /// What to parse: a start of the text that was given, every byte at its place.
    let text: String
    let extensions: [String]
    let findings: [Document.Finding]

    init(_ text: String) {
        var given = text
        let (found, mended) = given.withUTF8 {
            Self.survey(UnsafeBufferPointer(rebasing: $0[..<(SizeGuard.limit(in: $0) ?? $0.count)]), of: $0.count)
        }
        self.text = mended.map { String(decoding: $0, as: UTF8.self) } ?? given
        extensions = ["table", "strikethrough", "autolink", "tasklist"].filter { found[$0] == nil }
        findings = found.values.sorted { ($0.offsets.lowerBound, $0.message) < ($1.offsets.lowerBound, $1.message) }
    }

    /// What the guards find, by the part of Markdown that it concerns, and the text to parse where it is another one.
    private static func survey(_ bytes: UnsafeBufferPointer<UInt8>, of count: Int) -> (found: [String: Document.Finding], mended: [UInt8]?)
    {
        let references = ReferenceGuard(bytes)
        let found = ["table": TableGuard.finding(in: bytes), "autolink": LinkGuard.finding(in: bytes), "reference": references.finding]
            .compactMapValues(\.self)
        if found["reference"] != nil { return (found, references.withoutExcesses) }
        return (found, bytes.count < count ? Array(bytes) : nil)
    }
}
