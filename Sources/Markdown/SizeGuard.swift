/// Finds where a text holds more marks than the parser and its tree are worth; from that line on it is read as plain text.
///
/// A node of the tree takes some 400 bytes here and in C, and a line, a bracket or a star may make one: 500,000 lines of one
/// letter take 280 MB, as many `#` more than 3 seconds on the site. A text may have 100,000 lines and marks; a megabyte of
/// prose in lines of a hundred bytes with ten marks each has as many, and the longest help articles seen have 8,000.
enum SizeGuard {
    static let maximumMarks = 100_000
    static let message = "text has more than \(maximumMarks) lines and marks; the rest is shown as plain text"

    /// Start of the line on which the marks become too many; nil where all of a text may be parsed.
    static func limit(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var (marks, lineStart) = (0, 0)
        var previous: UInt8 = 0
        for (offset, byte) in bytes.enumerated() {
            switch byte {
            case 0x0A, 0x0D:
                marks += 1
                lineStart = offset + 1
            case UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"),
                UInt8(ascii: "&"),
                UInt8(ascii: "`"), UInt8(ascii: "~"), UInt8(ascii: "|"), UInt8(ascii: "\\"), UInt8(ascii: "@"), UInt8(ascii: ":"),
                UInt8(ascii: "!"):
                marks += 1
            // Marks of lists, which nest on one line.
            case 0x20, 0x09:
                if isListMark(previous) { marks += 1 }
            default: break
            }
            // The end of the last line starts nothing.
            if marks > maximumMarks, lineStart <= offset { return lineStart }
            previous = byte
        }
        return nil
    }

    private static func isListMark(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: ")")
    }
}
