import Diagnostics

/// A line that was meant as the heading of a block and is not one: `### Решение`, `##Решение`, `**Resolution**`.
struct HeadingSlip: Sendable {
    let kind: BlockKind
    let written: String
    let offsets: Range<Int>
    /// What to write.
    let remedy: String

    /// Returns the slips in a body, code fences apart.
    static func all(in file: SourceFile, body: Range<Int>) -> [HeadingSlip] {
        SectionScanner.lines(of: file, body: body).compactMap { HeadingSlip(file.slice($0), at: $0.lowerBound) }
    }

    private init?(_ line: Substring, at offset: Int) {
        let start = line.drop { $0 == " " || $0 == "\t" }
        let text = start.trimmingSuffix(while: \.isWhitespace)
        let marks = text.prefix { $0 == "#" }
        let isBold = text.hasPrefix("**") && text.hasSuffix("**") && text.count > 4
        guard !marks.isEmpty || isBold else { return nil }
        let rest = isBold ? text.dropFirst(2).dropLast(2) : text.dropFirst(marks.count)
        let isHeading = marks.count == 2 && (rest.first == " " || rest.first == "\t")
        let title = String(rest).trimmingSpace
        guard !isHeading, let kind = BlockKind(heading: title.hasSuffix(":") ? String(title.dropLast()) : title) else { return nil }
        self.kind = kind
        written = String(text)
        let lower = offset + line.utf8.count - start.utf8.count
        offsets = lower..<lower + text.utf8.count
        remedy = "## " + (title.hasSuffix(":") ? String(title.dropLast()) : title)
    }

    var message: String { "'\(written)' does not start the block '\(kind.rawValue)'; write '\(remedy)'" }
    var fix: FixIt { FixIt("write '\(remedy)'", edits: [TextEdit(offsets: offsets, replacement: remedy)]) }
}

extension Substring {
    fileprivate func trimmingSuffix(while matches: (Character) -> Bool) -> Substring {
        lastIndex { !matches($0) }.map { self[...$0] } ?? prefix(0)
    }
}
