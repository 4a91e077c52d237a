import Diagnostics
import Yams

/// Turns the marks of Yams (1-based line and column in characters of the YAML text) into offsets in the file.
struct YAMLPlaces {
    let file: SourceFile
    /// Line of the file on which the YAML text starts.
    let firstLine: Int

    func offset(_ mark: Mark?) -> Int? {
        guard let mark else { return nil }
        let line = firstLine + mark.line - 1
        let start = file.lines.offset(ofLine: line)
        var bytes = 0
        var characters = 0
        for byte in file.slice(start..<file.lines.offset(ofLine: line + 1)).utf8 {
            // Continuation bytes belong to the character before.
            if byte & 0xC0 != 0x80 { characters += 1 }
            if characters >= mark.column { break }
            bytes += 1
        }
        return start + bytes
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
