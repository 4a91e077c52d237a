import Basics

/// The offset at which each line of a text starts; finds lines and columns in logarithmic time.
///
/// A line ends with LF, CR LF or CR, as in CommonMark.
package struct LineTable: Sendable {
    private let starts: [Int]
    package let byteCount: Int

    package init(_ bytes: some Collection<UInt8>) {
        self =
            bytes.withContiguousStorageIfAvailable { LineTable(buffer: $0) }
            ?? Array(bytes).withUnsafeBufferPointer { LineTable(buffer: $0) }
    }

    private init(buffer: UnsafeBufferPointer<UInt8>) {
        var starts = [0]
        for (offset, byte) in buffer.enumerated() {
            let endsLine =
                byte == UInt8(ascii: "\n")
                || byte == UInt8(ascii: "\r") && (offset + 1 == buffer.count || buffer[offset + 1] != UInt8(ascii: "\n"))
            if endsLine { starts.append(offset + 1) }
        }
        self.starts = starts
        byteCount = buffer.count
    }

    package var lineCount: Int { starts.count }

    /// Start of a 1-based line, clamped to the text; the line after the last starts at the end.
    package func offset(ofLine line: Int) -> Int {
        line < 1 ? 0 : line > starts.count ? byteCount : starts[line - 1]
    }

    /// Offset of a 1-based line and column, clamped to the text.
    package func offset(line: Int, column: Int) -> Int {
        min(byteCount, offset(ofLine: line) + max(0, column - 1))
    }

    package func position(at offset: Int) -> SourcePosition {
        let offset = min(max(0, offset), byteCount)
        let line = starts.partitioningIndex { $0 > offset }
        return SourcePosition(offset: offset, line: line, column: offset - starts[line - 1] + 1)
    }

    package func range(_ offsets: Range<Int>) -> SourceRange {
        SourceRange(start: position(at: offsets.lowerBound), end: position(at: offsets.upperBound))
    }
}
