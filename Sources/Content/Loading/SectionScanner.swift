import Diagnostics

/// Cuts a body at its level-2 headings (`## Title`); headings inside code fences are text.
struct SectionScanner {
    struct Section {
        /// The heading line without its line end.
        let heading: Range<Int>
        let title: Located<String>
        /// Up to the next heading, without the blank lines around.
        let body: Range<Int>
    }

    /// Text before the first heading; nil where there is nothing but white space.
    private(set) var preamble: Range<Int>?
    private(set) var sections: [Section] = []

    init(_ file: SourceFile, body: Range<Int>) {
        var open: (heading: Range<Int>, title: Located<String>)?
        var start = body.lowerBound
        for line in Self.lines(of: file, body: body) {
            guard let title = Self.title(of: file.slice(line), at: line.lowerBound) else { continue }
            close(open, start..<line.lowerBound, in: file)
            open = (line, title)
            start = file.lines.offset(ofLine: file.lines.position(at: line.lowerBound).line + 1)
        }
        close(open, start..<max(start, body.upperBound), in: file)
    }

    /// Returns the lines of a body that stand outside code fences, without their line ends.
    static func lines(of file: SourceFile, body: Range<Int>) -> [Range<Int>] {
        var fence = CodeFence()
        let first = file.lines.position(at: body.lowerBound).line
        return (first..<max(first, file.lines.lineCount) + 1).map { file.lineOffsets($0) }.filter { line in
            !(fence.takes(file.slice(line).utf8) || fence.isOpen)
        }
    }

    private mutating func close(_ open: (heading: Range<Int>, title: Located<String>)?, _ body: Range<Int>, in file: SourceFile) {
        let body = Self.trimmed(body, in: file)
        if let open {
            sections.append(Section(heading: open.heading, title: open.title, body: body))
        } else if !body.isEmpty {
            preamble = body
        }
    }

    /// The text of a level-2 heading without closing marks (CommonMark 0.31, section 4.2).
    private static func title(of line: Substring, at offset: Int) -> Located<String>? {
        let marks = line.utf8.drop { $0 == 0x20 }
        guard line.utf8.count - marks.count <= 3, marks.starts(with: "##".utf8) else { return nil }
        let rest = marks.dropFirst(2)
        guard rest.first == nil || rest.first == 0x20 || rest.first == 0x09 else { return nil }
        let title = rest.drop(while: isBlank)
        let start = offset + line.utf8.count - title.count
        let text = String(title.droppingLast(isBlank).droppingLast { $0 == UInt8(ascii: "#") }.droppingLast(isBlank)) ?? ""
        return Located(text, at: start..<start + text.utf8.count)
    }

    /// The first line keeps its indentation, which may mean a code block.
    private static func trimmed(_ range: Range<Int>, in file: SourceFile) -> Range<Int> {
        let text = file.slice(range)
        guard let first = text.firstIndex(where: { !$0.isWhitespace }), let last = text.lastIndex(where: { !$0.isWhitespace }) else {
            return range.lowerBound..<range.lowerBound
        }
        let lineStart = text[..<first].lastIndex(where: \.isNewline).map { text.index(after: $0) } ?? text.startIndex
        let lower = range.lowerBound + text[..<lineStart].utf8.count
        return lower..<lower + text[lineStart...last].utf8.count
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}

/// Whether a line stands inside a fenced code block (CommonMark 0.31, section 4.5).
private struct CodeFence {
    private var open: (mark: UInt8, width: Int)?

    var isOpen: Bool { open != nil }

    /// True for a line that opens or closes a fence.
    mutating func takes(_ line: Substring.UTF8View) -> Bool {
        let text = line.drop { $0 == 0x20 }
        guard let mark = text.first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~"), line.count - text.count <= 3 else {
            return false
        }
        let width = text.prefix { $0 == mark }.count
        let rest = text.dropFirst(width)
        guard width >= 3 else { return false }
        if let open {
            guard open.mark == mark, width >= open.width, rest.allSatisfy({ $0 <= 0x20 }) else { return false }
            self.open = nil
        } else {
            guard mark == UInt8(ascii: "~") || !rest.contains(UInt8(ascii: "`")) else { return false }
            open = (mark, width)
        }
        return true
    }
}

extension BidirectionalCollection where SubSequence == Self {
    fileprivate func droppingLast(_ matches: (Element) -> Bool) -> Self {
        lastIndex { !matches($0) }.map { self[...$0] } ?? prefix(0)
    }
}
