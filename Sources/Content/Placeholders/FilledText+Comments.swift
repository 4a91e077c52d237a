import Markdown

extension FilledText {
    /// The same without HTML comments, which are for writers; what a value holds is never one.
    package var withoutComments: FilledText {
        guard mayHoldComment else { return self }
        let (text, values) = withHoles
        guard values.count == pieces.count(where: \.isValue) else { return self }
        let isCut = CommentCuts(text).isCut
        var kept: [Piece] = []
        var position = 0
        for piece in pieces {
            let bytes = piece.isValue ? Self.hole : Array(Self.withoutHoles(piece.text).utf8)
            let rest = bytes.indices.filter { !isCut[position + $0] }.map { bytes[$0] }
            position += bytes.count
            guard !rest.isEmpty else { continue }
            kept.append(piece.isValue ? piece : .markup(String(decoding: rest, as: UTF8.self)))
        }
        return FilledText(pieces: kept, missing: missing, problems: problems)
    }

    /// True where the markup opens a comment that Markdown does not read as one: readers would see it, or lose what follows.
    package var hasBrokenComment: Bool {
        guard mayHoldComment else { return false }
        var isFound = false
        Document(parsing: withHoles.text).root.walk { node in
            let words: [String] = node.children.map { if case .text(let text) = $0.kind { text } else { "\n" } }
            if words.joined().contains("<!--") || node.rawHTML?.contains("<!--") == true { isFound = true }
        }
        return isFound
    }

    private var mayHoldComment: Bool { pieces.contains { !$0.isValue && $0.text.contains("<!--") } }

    /// The bytes of the character that stands for a value.
    private static let hole = [UInt8](repeating: 0, count: 4)
}

extension FilledText.Piece {
    /// True for what is no markup.
    package var isValue: Bool {
        if case .markup = self { return false }
        return true
    }
}

/// Which bytes of a Markdown text are comments, with the blanks and the line that only they need.
private struct CommentCuts {
    private(set) var isCut: [Bool]

    init(_ text: String) {
        let bytes = Array(text.utf8)
        isCut = Array(repeating: false, count: bytes.count)
        // The end of a block of raw HTML is not known exactly, so its comments are counted instead.
        var places: [(start: Int, comments: Int)] = []
        Document(parsing: text).root.walk { node in
            let comments = node.rawHTML.map { $0.matches(of: /<!--[\s\S]*?-->/).count } ?? 0
            if comments > 0 { places.append((node.offsets.lowerBound, comments)) }
        }
        // Comments come in the order of the text, so each line is looked for once.
        var (lineStart, searched) = (0, 0)
        for place in places {
            var start = place.start
            for _ in 0..<place.comments {
                guard let open = Self.place(of: "<!--", in: bytes, from: start),
                    let close = Self.place(of: "-->", in: bytes, from: open.upperBound)
                else { break }
                if let lineEnd = bytes[min(searched, open.lowerBound)..<open.lowerBound].lastIndex(of: 0x0A) { lineStart = lineEnd + 1 }
                searched = max(searched, open.lowerBound)
                for index in Self.widened(open.lowerBound..<close.upperBound, bytes, lineStart) { isCut[index] = true }
                start = close.upperBound
            }
        }
    }

    private static func place(of mark: String, in bytes: [UInt8], from start: Int) -> Range<Int>? {
        let mark = Array(mark.utf8)
        var index = start
        while index + mark.count <= bytes.count {
            if bytes[index...].starts(with: mark) { return index..<index + mark.count }
            index += 1
        }
        return nil
    }

    /// A comment alone on its line takes the line along, unless the line keeps two paragraphs apart; one in a sentence takes
    /// one of the blanks beside it.
    private static func widened(_ cut: Range<Int>, _ bytes: [UInt8], _ lineStart: Int) -> Range<Int> {
        let marks = bytes[lineStart..<cut.lowerBound]
        let before = marks.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? lineStart
        let after = bytes[cut.upperBound...].firstIndex { !isBlank($0) } ?? bytes.count
        let endsLine = after == bytes.count || bytes[after] == 0x0A
        if endsLine, marks.allSatisfy({ isBlank($0) || ">-*+".utf8.contains($0) }) {
            let followsBlank = lineStart < 2 || bytes[lineStart - 2] == 0x0A
            let precedesBlank = after + 1 >= bytes.count || bytes[after + 1] == 0x0A
            let keepsApart = before == lineStart && !followsBlank && !precedesBlank
            let lineEnds = keepsApart ? 0 : followsBlank && precedesBlank ? 2 : 1
            return lineStart..<min(after + lineEnds, bytes.count)
        }
        if before == lineStart { return cut.lowerBound..<after }
        let hasBlankBehind = endsLine || after > cut.upperBound || ",.;:!?".utf8.contains(bytes[after])
        return (hasBlankBehind ? before : cut.lowerBound)..<cut.upperBound
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0D }
}
