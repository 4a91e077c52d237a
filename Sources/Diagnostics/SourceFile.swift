/// A text that was read, under the path by which people name it (relative to the book, with `/`).
package struct SourceFile: Sendable {
    package let path: String
    package let text: String
    package let lines: LineTable

    package init(path: String, text: String) {
        var text = text
        text.makeContiguousUTF8()
        self.path = path
        self.text = text
        lines = LineTable(text.utf8)
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

    /// The line (1-based) without its line end.
    package func line(_ number: Int) -> Substring {
        let slice = slice(lines.offset(ofLine: number)..<lines.offset(ofLine: number + 1))
        guard let last = slice.lastIndex(where: { !$0.isNewline }) else { return slice.prefix(0) }
        return slice[...last]
    }
}
