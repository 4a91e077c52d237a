import Diagnostics

/// Where the paragraphs of a file end, line by line.
struct LineParagraphs {
    /// For each line (1-based), the first one from it on that is not blank, and the last one before the next blank one.
    private var texts: [Int]
    private var ends: [Int]

    var lineCount: Int { ends.count - 1 }

    init(_ file: SourceFile) {
        let count = file.lines.lineCount
        texts = Array(0...count)
        ends = Array(0...count)
        var isNextBlank = true
        for number in stride(from: count, through: 1, by: -1) {
            let isBlank = file.line(number).allSatisfy(\.isWhitespace)
            if isBlank, number < count { texts[number] = texts[number + 1] }
            if !isNextBlank { ends[number] = ends[number + 1] }
            isNextBlank = isBlank
        }
    }

    /// The last line of the paragraph that follows a line, blank lines between them skipped.
    func end(after line: Int) -> Int {
        let next = min(line + 1, lineCount)
        return ends[texts[next]]
    }
}
