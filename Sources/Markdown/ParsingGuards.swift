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
    /// Why the rest of the text is not parsed; nil where all of it is.
    let excess: String?

    init(_ text: String) {
        var given = text
        let (found, mended, excess) = given.withUTF8 { bytes in
            let cut = Self.cut(bytes)
            let (found, mended) = Self.survey(UnsafeBufferPointer(rebasing: bytes[..<(cut?.offset ?? bytes.count)]), of: bytes.count)
            return (found, mended, cut?.message)
        }
        self.excess = excess
        self.text = mended.map { String(decoding: $0, as: UTF8.self) } ?? given
        extensions = ["table", "strikethrough", "autolink", "tasklist"].filter { found[$0] == nil }
        findings = found.values.sorted { ($0.offsets.lowerBound, $0.message) < ($1.offsets.lowerBound, $1.message) }
    }

    /// Where the text stops being parsed.
    private static func cut(_ bytes: UnsafeBufferPointer<UInt8>) -> (offset: Int, message: String)? {
        [SizeGuard.limit(in: bytes).map { ($0, SizeGuard.message) }, NestingGuard.limit(in: bytes).map { ($0, NestingGuard.message) }]
            .compactMap(\.self).min { $0.0 < $1.0 }
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
