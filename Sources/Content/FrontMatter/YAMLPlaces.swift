import Diagnostics
import Yams

/// Turns the marks of Yams (1-based line and column in characters of the YAML text) into offsets in the file.
struct YAMLPlaces {
    let file: SourceFile
    /// Line of the file on which the YAML text starts.
    let firstLine: Int
    /// The last place that was asked for. Values come in the order of the text, so a line of 20,000 of them is walked once
    /// and not from its start for each.
    private var last = (line: 0, column: 1, offset: 0)

    init(file: SourceFile, firstLine: Int) {
        self.file = file
        self.firstLine = firstLine
    }

    mutating func offset(_ mark: Mark?) -> Int? {
        guard let mark else { return nil }
        let line = firstLine + mark.line - 1
        if line != last.line || mark.column < last.column { last = (line, 1, file.lines.offset(ofLine: line)) }
        guard mark.column > last.column else { return last.offset }
        let end = file.lines.offset(ofLine: line + 1)
        var offset = last.offset
        for byte in file.slice(last.offset..<end).utf8.dropFirst() {
            offset += 1
            // Continuation bytes belong to the character before.
            guard byte & 0xC0 != 0x80 else { continue }
            last = (line, last.column + 1, offset)
            if last.column == mark.column { return offset }
        }
        return end
    }

    /// Where a scalar ends: after its quotes, or after its text where it stands on one line, else at the end of its line.
    func end(of text: String, from start: Int) -> Int {
        let written = text.utf8.count
        if file.slice(start..<start + written).utf8.elementsEqual(text.utf8) { return start + written }
        let line = file.slice(start..<file.lines.offset(ofLine: file.lines.position(at: start).line + 1)).utf8
        if let quote = line.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"), let width = Self.quoted(line, quote) {
            return start + width
        }
        return start + (line.lastIndex { $0 > 0x20 }.map { line[...$0].count } ?? 0)
    }

    /// Length of a quoted text with its quotes; a backslash and a doubled quote do not end it.
    private static func quoted(_ line: Substring.UTF8View, _ quote: UInt8) -> Int? {
        var width = 1
        var rest = line.dropFirst()
        while let byte = rest.popFirst() {
            width += 1
            if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                if rest.popFirst() != nil { width += 1 }
            } else if byte == quote {
                guard quote == UInt8(ascii: "'"), rest.first == quote else { return width }
                rest.removeFirst()
                width += 1
            }
        }
        return nil
    }
}
