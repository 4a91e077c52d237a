/// Finds what would make the parser's tables take more than linear time; such a text is read without tables.
///
/// - Width: cmark-gfm before 0.29.0.gfm.12 completes every short row to the width of the header without a limit
///   (CVE-2023-37463): 3,000 columns and 3,000 one-cell rows, 21 kB of Markdown, run for more than five seconds, and
///   20,000 columns alone take three. Later versions stop at half a million completed cells; here a table may have 1,000
///   columns, and the tables of a text 100,000 possible cells: 250 tables of 900 columns and 100 rows take 3.6 GB.
/// - Paragraphs above: the first row of a table may be the last line of a paragraph. For every line of the paragraph
///   0.29.0.gfm.6 walks back to the last `|` before it: 50,000 lines of one letter above a table take two seconds, twice
///   as many eight. Here the walks of a text may add up to 50 million bytes, which a paragraph of 100 kB in lines of a
///   hundred bytes needs.
struct TableGuard {
    static let maximumColumns = 1_000
    static let maximumCells = 100_000
    static let maximumWalk = 50_000_000

    /// Cells of the tables above.
    private var cells = 0
    private var widest = (columns: 0, offsets: 0..<0)
    private var rows = 0
    private var sinceBar = 0
    private var walk = 0
    private var totalWalk = 0

    /// The first delimiter row that would exceed a limit.
    static func finding(in bytes: UnsafeBufferPointer<UInt8>) -> Document.Finding? {
        var survey = TableGuard()
        var fences = FenceScanner()
        var start = 0
        while start < bytes.count {
            let line = Line(at: start, in: bytes)
            // Code is neither a paragraph nor a table, and ends both.
            let isCode = fences.takes(bytes[line.offsets])
            if let fault = survey.fault(line, endsText: isCode) {
                return .init(offsets: fault.offsets, message: "\(fault.message); tables in this text are shown as plain text")
            }
            start = line.offsets.upperBound + 1
        }
        return nil
    }

    private mutating func fault(_ line: Line, endsText: Bool) -> (offsets: Range<Int>, message: String)? {
        guard !line.isBlank, !endsText else {
            if widest.columns > 1 { cells += widest.columns * rows }
            (widest, rows, sinceBar, walk) = ((0, 0..<0), 0, 0, 0)
            return nil
        }
        rows += 1
        if line.mayDelimit {
            totalWalk += walk
            if totalWalk > Self.maximumWalk { return (line.offsets, "paragraph of too many lines runs into a table") }
            if line.bars + 1 > widest.columns { (widest, rows) = ((line.bars + 1, line.offsets), 1) }
        }
        sinceBar = line.bars > 0 ? line.afterBar : sinceBar + line.offsets.count + 1
        walk += sinceBar
        guard widest.columns > 1, widest.columns > Self.maximumColumns || cells + widest.columns * rows > Self.maximumCells else {
            return nil
        }
        return (widest.offsets, "table has more than \(Self.maximumColumns) columns, or the text more than \(Self.maximumCells) cells")
    }

    /// A line, counted generously: one of nothing but `|:-`, white space and the marks of quotes and lists may be a
    /// delimiter row, and all lines up to the next blank one may be its rows.
    private struct Line {
        let offsets: Range<Int>
        private(set) var bars = 0
        /// Bytes behind the last bar.
        private(set) var afterBar = 0
        private(set) var mayDelimit = true
        private(set) var isBlank = true

        init(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) {
            var end = start
            while end < bytes.count, bytes[end] != 0x0A, bytes[end] != 0x0D {
                afterBar += 1
                switch bytes[end] {
                case UInt8(ascii: "|"): (bars, afterBar, isBlank) = (bars + 1, 0, false)
                case 0x20, 0x09: break
                // The parser allows these in a delimiter row, but a line of them is not blank.
                case 0x0B, 0x0C: isBlank = false
                case UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: ">"), UInt8(ascii: "+"), UInt8(ascii: "*"),
                    UInt8(ascii: "."), UInt8(ascii: ")"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                    isBlank = false
                default: (mayDelimit, isBlank) = (false, false)
                }
                end += 1
            }
            offsets = start..<end
        }
    }
}
