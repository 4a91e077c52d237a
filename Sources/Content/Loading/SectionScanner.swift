import Diagnostics

/// Cuts a body at its level-2 headings; headings inside code fences are text.
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
        var fence: Substring?
        var line = file.lines.position(at: body.lowerBound).line
        while line <= file.lines.lineCount {
            let text = file.line(line)
            let offset = file.lines.offset(ofLine: line)
            line += 1
            if Self.updateFence(&fence, text) { continue }
            guard fence == nil, let title = Self.title(of: text, at: offset) else { continue }
            close(open, start..<offset, in: file)
            open = (offset..<offset + text.utf8.count, title)
            start = file.lines.offset(ofLine: line)
        }
        close(open, start..<max(start, body.upperBound), in: file)
    }

    private mutating func close(_ open: (heading: Range<Int>, title: Located<String>)?, _ body: Range<Int>, in file: SourceFile) {
        let body = Self.trimmed(body, in: file)
        if let open {
            sections.append(Section(heading: open.heading, title: open.title, body: body))
        } else if !body.isEmpty {
            preamble = body
        }
    }

    /// True for a line that opens or closes a fence (CommonMark 0.31, section 4.5).
    private static func updateFence(_ fence: inout Substring?, _ line: Substring) -> Bool {
        let text = line.drop { $0 == " " }
        guard line.utf8.count - text.utf8.count <= 3, let mark = text.first, mark == "`" || mark == "~" else { return false }
        let run = text.prefix { $0 == mark }
        guard run.count >= 3 else { return false }
        if let open = fence {
            guard open.first == mark, run.count >= open.count, text.dropFirst(run.count).allSatisfy(\.isWhitespace) else { return false }
            fence = nil
        } else {
            guard mark == "~" || !text.dropFirst(run.count).contains("`") else { return false }
            fence = run
        }
        return true
    }

    private static func title(of line: Substring, at offset: Int) -> Located<String>? {
        let text = line.drop { $0 == " " }
        guard line.utf8.count - text.utf8.count <= 3, text.hasPrefix("##"), let after = text.dropFirst(2).first, after == " " || after == "\t" else {
            return nil
        }
        var title = text.dropFirst(2).drop { $0.isWhitespace }
        let start = offset + line.utf8.count - title.utf8.count
        title = title.droppingLast(\.isWhitespace).droppingLast { $0 == "#" }.droppingLast(\.isWhitespace)
        return Located(String(title), at: start..<start + title.utf8.count)
    }

    private static func trimmed(_ range: Range<Int>, in file: SourceFile) -> Range<Int> {
        let text = file.slice(range)
        guard let first = text.firstIndex(where: { !$0.isWhitespace }), let last = text.lastIndex(where: { !$0.isWhitespace }) else {
            return range.lowerBound..<range.lowerBound
        }
        // The first line keeps its indentation, which may mean a code block.
        let lineStart = text[..<first].lastIndex(where: \.isNewline).map { text.index(after: $0) } ?? text.startIndex
        let lower = range.lowerBound + text[..<lineStart].utf8.count
        return lower..<lower + text[lineStart...last].utf8.count
    }
}

extension Substring {
    fileprivate func droppingLast(_ matches: (Character) -> Bool) -> Substring {
        lastIndex { !matches($0) }.map { self[...$0] } ?? prefix(0)
    }
}
