/// A text that was read, under the path by which people name it (relative to the book, with `/`).
package struct SourceFile: Sendable {
    package let path: String
    package let text: String
    package let lines: LineTable
    private let milestones: TextMilestones?

    package init(path: String, text: String) {
        var text = text
        text.makeContiguousUTF8()
        self.path = path
        self.text = text
        lines = LineTable(text.utf8)
        milestones = TextMilestones(text, lines)
    }

    /// Unicode scalars and UTF-16 code units before an offset in UTF-8.
    ///
    /// - Parameter start: an offset before it from which is counted.
    func characters(from start: Int, to offset: Int) -> (scalars: Int, utf16: Int) {
        guard let milestones, offset - start > 2048 else {
            let text = slice(start..<max(start, offset))
            return (text.unicodeScalars.count, text.utf16.count)
        }
        func before(_ offset: Int) -> (scalars: Int, utf16: Int) {
            let known = milestones.last(before: offset)
            // Of the bytes, not of a slice: a milestone may lie inside a character, whose first byte is counted.
            let start = text.utf8.index(text.utf8.startIndex, offsetBy: known.offset)
            let rest = text.utf8[start...].prefix(min(offset, text.utf8.count) - known.offset)
            let pairs = rest.count { $0 >= 0xF0 }
            let scalars = rest.count { $0 & 0xC0 != 0x80 }
            return (known.scalars + scalars, known.utf16 + scalars + pairs)
        }
        let (from, to) = (before(start), before(offset))
        return (to.scalars - from.scalars, to.utf16 - from.utf16)
    }

    package func range(_ offsets: Range<Int>) -> SourceRange { lines.range(offsets) }

    /// The text under a stretch of UTF-8 offsets, clamped to the file.
    package func slice(_ offsets: Range<Int>) -> Substring {
        let count = text.utf8.count
        let lower = min(max(0, offsets.lowerBound), count)
        let upper = min(max(lower, offsets.upperBound), count)
        let start = text.utf8.index(text.utf8.startIndex, offsetBy: lower)
        return text[start..<text.utf8.index(start, offsetBy: upper - lower)]
    }

    /// The line (1-based) without its line end; empty where there is no such line.
    package func line(_ number: Int) -> Substring {
        slice(lineOffsets(number))
    }

    /// Offsets of a line (1-based) without its line end.
    package func lineOffsets(_ number: Int) -> Range<Int> {
        let start = lines.offset(ofLine: number)
        let whole = slice(start..<lines.offset(ofLine: number + 1)).utf8
        let end = whole.last == UInt8(ascii: "\n") ? whole.dropLast() : whole[...]
        return start..<start + (end.last == UInt8(ascii: "\r") ? end.dropLast() : end).count
    }
}
