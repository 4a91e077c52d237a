/// Finds where the parser's containers would take more than linear time; from that line on a text is read as plain text.
///
/// - Marks: for each mark of a line cmark-gfm 0.29.0.gfm.6 reads the rest of the line to see whether it is a thematic break:
///   one line of 16,000 `- ` takes a second, twice as many four.
/// - Blank lines: each goes through all open lists: below 8,000 levels, as many blank lines take two seconds, twice as many of
///   both eight.
///
/// Here the walks of a text may add up to 20 million bytes and levels, 50 milliseconds; a megabyte of lists in lists of six
/// levels needs none, since the first eight marks of a line are free.
struct NestingGuard {
    static let maximumWalk = 20_000_000
    static let message = "lists and quotes nest too deep for the length of the text; the rest is shown as plain text"
    private static let freeMarks = 8

    private var walk = 0
    /// Containers that may be open, counted generously.
    private var depth = 0

    /// Start of the line on which the walks become too long; nil where all of a text may be parsed.
    static func limit(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var survey = NestingGuard()
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
            survey.read(bytes[start..<end])
            if survey.walk > maximumWalk { return start }
            start = end + 1
        }
        return nil
    }

    private mutating func read(_ line: Slice<UnsafeBufferPointer<UInt8>>) {
        var (marks, blanks, isBlank) = (0, 0, true)
        prefix: for byte in line {
            switch byte {
            case 0x20: blanks += 1
            case 0x09: blanks += 4
            case UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "."), UInt8(ascii: ")"):
                (marks, isBlank) = (marks + 1, false)
            case UInt8(ascii: "0")...UInt8(ascii: "9"): isBlank = false
            default:
                isBlank = false
                break prefix
            }
        }
        guard !isBlank else { return walk += depth }
        walk += max(0, marks - Self.freeMarks) * line.count
        // A list takes two columns of the lines that go on with it.
        depth = min(depth, blanks / 2) + marks
    }
}
