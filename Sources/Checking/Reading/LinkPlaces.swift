import Diagnostics
import Markdown

/// Finds where the destinations of a text's links are written.
struct LinkPlaces {
    /// Bytes that a text's links may be searched in, beyond themselves: four times the longest text. Ten thousand links
    /// whose destinations are written with entities would otherwise search ten thousand times.
    private static let maximumSearch = 4 << 20

    private let file: SourceFile
    private let body: Range<Int>
    /// Places of destinations in `[name]: destination`.
    private let definitions: [Substring: Range<Int>]
    private var searched = 0

    init(file: SourceFile, body: Range<Int>) {
        self.file = file
        self.body = body
        definitions = Self.definitions(in: file, body)
    }

    /// The destination as it stands in the source; the whole link where it is written in another form.
    mutating func place(of destination: String, in node: Node) -> Range<Int> {
        guard !destination.isEmpty else { return node.offsets }
        let start = node.children.last?.offsets.upperBound ?? node.offsets.lowerBound
        if let place = find(destination, in: start..<max(start, node.offsets.upperBound)) ?? find(destination, in: node.offsets) {
            return place
        }
        if let place = definitions[destination[...]] { return place }
        // An inline that the parser's columns do not tell apart still stands somewhere behind its paragraph's start.
        for stretch in [min(node.offsets.lowerBound, body.upperBound)..<body.upperBound, body] where searched < Self.maximumSearch {
            searched += stretch.count
            if let place = find(destination, in: stretch) { return place }
        }
        return node.offsets
    }

    private func find(_ text: String, in stretch: Range<Int>) -> Range<Int>? {
        let (source, wanted) = (file.slice(stretch).utf8, text.utf8)
        guard let first = wanted.first, source.count >= wanted.count else { return nil }
        var rest = source
        while let start = rest.firstIndex(of: first) {
            rest = rest[start...]
            if rest.starts(with: wanted) {
                let lower = stretch.lowerBound + source.distance(from: source.startIndex, to: start)
                return lower..<lower + wanted.count
            }
            rest = rest.dropFirst()
        }
        return nil
    }

    private static func definitions(in file: SourceFile, _ body: Range<Int>) -> [Substring: Range<Int>] {
        let source = file.slice(body).utf8
        var found: [Substring: Range<Int>] = [:]
        var rest = source
        while let close = rest.firstIndex(of: UInt8(ascii: "]")) {
            rest = rest[close...].dropFirst()
            guard rest.first == UInt8(ascii: ":") else { continue }
            let start = rest.dropFirst().drop { $0 == 0x20 }
            let isBracketed = start.first == UInt8(ascii: "<")
            let written = isBracketed ? start.dropFirst().prefix { $0 != UInt8(ascii: ">") && $0 != 0x0A } : start.prefix { $0 > 0x20 }
            let lower = body.lowerBound + source.distance(from: source.startIndex, to: written.startIndex)
            let destination = Substring(written)
            if !destination.isEmpty, found[destination] == nil { found[destination] = lower..<lower + written.count }
        }
        return found
    }
}
