import Markdown

/// A paragraph, heading or table cell of a finished text as its reader sees it, with the values in their places.
package struct SeenLine: Sendable {
    package private(set) var text = ""
    /// UTF-8 offsets of the values.
    private var values: [(range: Range<Int>, value: String)] = []

    /// Code is left out: its blanks are its own.
    package static func lines(of text: FilledText) -> [SeenLine] {
        let (source, values) = text.withHoles
        var found: [SeenLine] = []
        Document(parsing: source).root.walk { node in
            switch node.kind {
            case .paragraph, .heading, .tableCell:
                var line = SeenLine()
                for child in node.children { line.append(child, values) }
                found.append(line)
            default: break
            }
        }
        return found
    }

    private mutating func append(_ node: Node, _ values: [FilledText.Piece]) {
        switch node.kind {
        case .text(let words):
            for scalar in words.unicodeScalars {
                let index = Int(scalar.value) - Int(FilledText.firstHole)
                guard values.indices.contains(index) else {
                    text.unicodeScalars.append(scalar)
                    continue
                }
                let start = text.utf8.count
                text += HoleFiller.oneLine(values[index].text)
                self.values.append((start..<text.utf8.count, values[index].text))
            }
        case .softBreak, .lineBreak: text += "\n"
        // A letter in the place of what has no words.
        case .code, .image, .htmlInline, .footnoteReference: text += "x"
        default: for child in node.children { append(child, values) }
        }
    }

    /// The value that a mark is in, or that it touches.
    package func value(beside mark: Range<Int>) -> String? {
        values.first { $0.range.lowerBound <= mark.upperBound && mark.lowerBound <= $0.range.upperBound }?.value
    }

    /// The mark with a little of what stands around it on its line.
    package func excerpt(around mark: Range<Int>) -> String {
        let bytes = Array(text.utf8)
        let before = String(decoding: bytes[..<mark.lowerBound], as: UTF8.self).split(separator: "\n").last?.suffix(20) ?? ""
        let after = String(decoding: bytes[mark.upperBound...], as: UTF8.self).prefix { !$0.isNewline }.prefix(12)
        return before + String(decoding: bytes[mark], as: UTF8.self) + after
    }
}
