/// Decides before parsing which extensions a text may use, so that no input takes more than linear time and memory.
///
/// - Tables: cmark-gfm before 0.29.0.gfm.12 completes every short row to the width of the header without a limit
///   (CVE-2023-37463): 3,000 columns and 3,000 one-cell rows, 21 kB of Markdown, run for more than five seconds, and
///   20,000 columns alone take three. Later versions stop at half a million completed cells; here a text with more than
///   100,000 possible cells in one table, or 1,000 columns, is read without tables.
/// - Autolinks: matching is quadratic in the length of a word: `http://a` and 50,000 `)` take half a second, ten times as
///   many a minute. A word of more than 5,000 bytes that could be a link turns autolinks off.
/// - Nesting: trees are cut at 100 levels, deeper text is kept as text.
struct ParsingGuards {
    static let maximumColumns = 1_000
    static let maximumCells = 100_000
    static let maximumWord = 5_000
    static let maximumDepth = 100
    static let nestingMessage = "nesting is deeper than \(maximumDepth) levels; the rest is shown as plain text"

    private(set) var extensions = ["table", "strikethrough", "autolink", "tasklist"]
    private(set) var findings: [Document.Finding] = []

    init(_ text: String) {
        var text = text
        let (table, word) = text.withUTF8 { (Self.oversizedTable(in: $0), Self.oversizedLinkWord(in: $0)) }
        if let table {
            extensions.removeAll { $0 == "table" }
            let limits = "\(Self.maximumColumns) columns or \(Self.maximumCells) cells"
            findings.append(.init(offsets: table, message: "table has more than \(limits); tables in this text are shown as plain text"))
        }
        if let word {
            extensions.removeAll { $0 == "autolink" }
            let limit = "\(Self.maximumWord) bytes"
            findings.append(.init(offsets: word, message: "word is longer than \(limit); bare links in this text are not linked"))
        }
    }

    /// The first delimiter row whose table could exceed the limits. Counts generously: a line of nothing but `|:-`,
    /// white space and the marks of quotes and lists may be one, and all lines up to the next blank one may be its rows.
    private static func oversizedTable(in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
        var widest = (columns: 0, offsets: 0..<0)
        var rows = 0
        var lineStart = 0
        while lineStart < bytes.count {
            var end = lineStart
            var pipes = 0
            var delimiter = true
            var blank = true
            while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D {
                switch bytes[end] {
                case UInt8(ascii: "|"): pipes += 1; blank = false
                case 0x20, 0x09: break
                // The parser allows these in a delimiter row, but a line of them is not blank.
                case 0x0B, 0x0C: blank = false
                case UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: ">"), UInt8(ascii: "+"), UInt8(ascii: "*"),
                    UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                    blank = false
                default: delimiter = false; blank = false
                }
                end += 1
            }
            rows = blank ? 0 : rows + 1
            if blank { widest = (0, 0..<0) }
            if !blank, delimiter, pipes + 1 > widest.columns { (widest, rows) = ((pipes + 1, lineStart..<end), 1) }
            if widest.columns > maximumColumns || widest.columns * rows > maximumCells, widest.columns > 1 { return widest.offsets }
            lineStart = end + 1
        }
        return nil
    }

    private static func oversizedLinkWord(in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
        var start = 0
        var mayLink = false
        for offset in 0...bytes.count {
            if offset == bytes.count || bytes[offset] <= 0x20 {
                if mayLink, offset - start > maximumWord { return start..<offset }
                start = offset + 1
                mayLink = false
            } else if bytes[offset] == UInt8(ascii: ":") || bytes[offset] == UInt8(ascii: "@") || bytes[offset] == UInt8(ascii: "w") {
                mayLink = true
            }
        }
        return nil
    }
}
