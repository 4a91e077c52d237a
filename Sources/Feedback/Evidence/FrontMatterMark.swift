/// Reads, sets and removes the mark in the front matter of a file, changing that one line and nothing else.
package enum FrontMatterMark {
    /// The mark that this program wrote; nil when there is none or a person worded it.
    package static func read(_ text: String) -> RevisionMark? {
        guard let range = FrontMatterLines(text)?.mark, range.count == 1 else { return nil }
        return parse(String(lines(text)[range.lowerBound]))
    }

    /// The text with the mark as its last front matter line, or in the place of the mark it has.
    ///
    /// Unchanged when there is no front matter or a person worded the mark.
    package static func set(_ mark: RevisionMark, in text: String) -> String {
        guard let front = FrontMatterLines(text) else { return text }
        var all = lines(text)
        guard let old = front.mark else {
            all.insert(Substring(mark.line + lineEnd(of: all[front.end])), at: front.end)
            return all.joined()
        }
        guard read(text) != nil else { return text }
        all[old.lowerBound] = Substring(mark.line + lineEnd(of: all[old.lowerBound]))
        return all.joined()
    }

    /// The text without the mark that this program wrote.
    package static func removed(from text: String) -> String {
        guard let range = FrontMatterLines(text)?.mark, read(text) != nil else { return text }
        var all = lines(text)
        all.removeSubrange(range)
        return all.joined()
    }

    private static func parse(_ line: String) -> RevisionMark? {
        guard let match = line.wholeMatch(of: /revise: \{since: (\d{4}-\d{2}-\d{2}), reason: ([a-z+\- ]+)\}\s*/) else { return nil }
        let reasons = match.2.split(separator: "+").map { $0.split(separator: " ").joined() }
        guard !reasons.isEmpty, reasons.allSatisfy(RevisionMark.words.contains) else { return nil }
        return RevisionMark(since: String(match.1), reasons: reasons)
    }

    private static func lineEnd(of line: Substring) -> String { line.hasSuffix("\r\n") ? "\r\n" : "\n" }
    fileprivate static func lines(_ text: String) -> [Substring] {
        var lines: [Substring] = []
        var start = text.startIndex
        while start < text.endIndex {
            // Bytes, not characters: of every template of a book, for every line of evidence.
            let end = text.utf8[start...].firstIndex(of: UInt8(ascii: "\n")).map { text.utf8.index(after: $0) } ?? text.endIndex
            lines.append(text[start..<end])
            start = end
        }
        return lines
    }
}

/// Where in a file's lines the front matter ends and its mark stands.
private struct FrontMatterLines {
    /// Index of the closing `---`.
    let end: Int
    /// The line of the key and the indented ones below it.
    let mark: Range<Int>?

    init?(_ text: String) {
        let lines = FrontMatterMark.lines(text)
        func isFence(_ line: Substring) -> Bool { line.hasPrefix("---") && line.dropFirst(3).allSatisfy(\.isWhitespace) }
        guard let first = lines.first, isFence(first), let end = lines.dropFirst().firstIndex(where: isFence) else { return nil }
        self.end = end
        guard let key = lines[1..<end].firstIndex(where: { $0.hasPrefix("revise:") }) else { mark = nil; return }
        let next = lines[(key + 1)..<end].firstIndex { line in !(line.first?.isWhitespace ?? true) } ?? end
        mark = key..<max(key + 1, next)
    }
}
