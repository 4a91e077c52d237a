/// The source line of a finding with a caret below it, cut to fit a terminal.
struct SourceExcerpt {
    /// Columns of a long line that are shown around the finding.
    static let width = 100

    let line: String
    /// Blanks up to the finding, then `^~~~`.
    let mark: String

    init(_ range: SourceRange, in file: SourceFile) {
        let whole = file.lineOffsets(range.start.line)
        if let plain = Self.plain(range, of: whole, in: file) {
            (line, mark) = plain
            return
        }
        let near = Self.stretch(around: range.start.offset, of: whole, in: file)
        let cells = file.slice(near).unicodeScalars.map(Cell.init)
        let start = Self.index(ofByte: range.start.offset - near.lowerBound, in: cells)
        let end = range.end.line == range.start.line ? Self.index(ofByte: range.end.offset - near.lowerBound, in: cells) : cells.count
        let window = Self.window(around: start, in: cells)
        let shown = cells[window]
        let before = window.lowerBound > 0 || near.lowerBound > whole.lowerBound ? "…" : ""
        line = before + shown.map(\.text).joined() + (window.upperBound < cells.count || near.upperBound < whole.upperBound ? "…" : "")
        let indent = (window.lowerBound..<max(window.lowerBound, min(start, window.upperBound))).reduce(before.count) {
            $0 + cells[$1].width
        }
        let marked = (start..<max(start, min(end, window.upperBound))).reduce(0) { $0 + cells[$1].width }
        mark = String(repeating: " ", count: indent) + "^" + String(repeating: "~", count: max(0, marked - 1))
    }

    /// The line as it is where it is short and every character of it takes one column: nearly always, and much faster.
    private static func plain(_ range: SourceRange, of line: Range<Int>, in file: SourceFile) -> (line: String, mark: String)? {
        guard line.count <= 2 * width else { return nil }
        let text = file.slice(line)
        let start = range.start.offset - line.lowerBound
        let end = range.end.line == range.start.line ? range.end.offset - line.lowerBound : line.count
        var (cells, before, marked, offset) = (0, 0, 0, 0)
        var (previous, beforePrevious): (UInt8, UInt8) = (0, 0)
        for byte in text.utf8 {
            guard isPlain(byte, after: previous, beforePrevious) else { return nil }
            (beforePrevious, previous) = (previous, byte)
            if byte & 0xC0 != 0x80 {
                cells += 1
                if offset < start { before += 1 } else if offset < end { marked += 1 }
            }
            offset += 1
        }
        guard cells <= width else { return nil }
        return (String(text), String(repeating: " ", count: before) + "^" + String(repeating: "~", count: max(0, marked - 1)))
    }

    /// ASCII letters, Latin and Cyrillic ones (U+00A0 to U+02FF, U+0400 to U+07BF), signs from U+2000 to U+2E7F but U+200B to U+200F.
    private static func isPlain(_ byte: UInt8, after previous: UInt8, _ beforePrevious: UInt8) -> Bool {
        if previous == 0xE2, byte >= 0xBA { return false }
        if beforePrevious == 0xE2, previous == 0x80, (0x8B...0x8F).contains(byte) { return false }
        return (0x20...0x7E).contains(byte) || (0x80...0xCB).contains(byte) || (0xD0...0xDE).contains(byte) || byte == 0xE2
    }

    /// Enough bytes of a line for twice the width on both sides: a line may be a mebibyte long and have a thousand findings.
    private static func stretch(around offset: Int, of line: Range<Int>, in file: SourceFile) -> Range<Int> {
        let reach = 8 * width
        let bytes = file.text.utf8
        func isBoundary(_ offset: Int) -> Bool { bytes[bytes.index(bytes.startIndex, offsetBy: offset)] & 0xC0 != 0x80 }
        var lower = max(line.lowerBound, min(offset, line.upperBound) - reach)
        while lower > line.lowerBound, !isBoundary(lower) { lower -= 1 }
        var upper = min(line.upperBound, max(offset, line.lowerBound) + reach)
        while upper < line.upperBound, !isBoundary(upper) { upper += 1 }
        return lower..<upper
    }

    private struct Cell {
        let text: String
        let width: Int
        let bytes: Int

        init(_ scalar: Unicode.Scalar) {
            bytes = UTF8.width(scalar)
            (text, width) =
                scalar == "\t"
                ? ("    ", 4) : scalar.value < 0x20 || scalar.value == 0x7F ? ("·", 1) : (String(Character(scalar)), Self.width(of: scalar))
        }

        /// Columns on a terminal: none for marks that combine, two for wide letters and pictures (Unicode UAX 11, coarsely).
        private static func width(of scalar: Unicode.Scalar) -> Int {
            switch scalar.value {
            case 0x300...0x36F, 0x200B...0x200F, 0xFE00...0xFE0F: 0
            case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0x1F300...0x1FAFF: 2
            default: 1
            }
        }
    }

    private static func index(ofByte byte: Int, in cells: [Cell]) -> Int {
        var bytes = 0
        for (index, cell) in cells.enumerated() {
            if bytes >= byte { return index }
            bytes += cell.bytes
        }
        return cells.count
    }

    private static func window(around start: Int, in cells: [Cell]) -> Range<Int> {
        guard cells.count > width else { return 0..<cells.count }
        let lower = start < width * 2 / 3 ? 0 : min(start - width / 3, cells.count - width)
        return max(0, lower)..<min(cells.count, max(0, lower) + width)
    }
}

extension UTF8 {
    fileprivate static func width(_ scalar: Unicode.Scalar) -> Int {
        scalar.value < 0x80 ? 1 : scalar.value < 0x800 ? 2 : scalar.value < 0x10000 ? 3 : 4
    }
}
