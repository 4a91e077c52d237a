/// A stretch of text, an output, a tag or a directive, with its UTF-8 offsets.
struct PlaceholderToken {
    /// A directive is a comment for the checks, `<!-- replybook-disable … -->`; it never leaves with a text.
    enum Kind { case text, output, tag, directive }

    let kind: Kind
    /// The whole token with its braces.
    var offsets: Range<Int>
    /// What stands between the braces.
    let inner: Range<Int>
    let trimsBefore: Bool
    let trimsAfter: Bool
}

/// Cuts a text at `{{ … }}`, `{% … %}` and `<!-- replybook-… -->`.
struct PlaceholderLexer {
    /// Longest placeholder in bytes; keeps the search for closing braces linear.
    static let maximumLength = 2_000

    let bytes: ArraySlice<UInt8>

    private(set) var tokens: [PlaceholderToken] = []
    /// The first `{{` or `{%` of each line that is not closed on it.
    private(set) var unclosed: [Range<Int>] = []
    /// Where the line of the last of them ends, and the last `}` of that line: nothing closes behind it.
    private var nextLine = 0
    private var lastBrace = 0

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        run()
    }

    /// The same with all that stands in code as text.
    func leaving(_ code: CodeStretches) -> PlaceholderLexer {
        var copy = self
        copy.unclosed = unclosed.filter { !code.contain($0) }
        copy.tokens = []
        for token in tokens {
            guard token.kind == .text || code.contain(token.offsets) else { copy.tokens.append(token); continue }
            if let last = copy.tokens.last, last.kind == .text, last.offsets.upperBound == token.offsets.lowerBound {
                copy.tokens.removeLast()
                copy.text(last.offsets.lowerBound..<token.offsets.upperBound)
            } else {
                copy.text(token.offsets)
            }
        }
        return copy
    }

    private mutating func run() {
        var textStart = bytes.startIndex
        var offset = bytes.startIndex
        while offset + 1 < bytes.endIndex {
            if bytes[offset] == UInt8(ascii: "<"), let end = directiveEnd(at: offset) {
                text(textStart..<offset)
                tokens.append(
                    PlaceholderToken(kind: .directive, offsets: offset..<end, inner: offset..<end, trimsBefore: false, trimsAfter: false))
                offset = end
                textStart = end
                continue
            }
            guard bytes[offset] == UInt8(ascii: "{"), let kind = kind(bytes[offset + 1]) else {
                offset = nextCandidate(from: offset + 1)
                continue
            }
            guard let end = close(of: kind, from: offset + 2) else {
                missClose(at: offset)
                offset += 2
                continue
            }
            text(textStart..<offset)
            placeholder(kind, offset..<end)
            offset = end
            textStart = end
        }
        text(textStart..<bytes.endIndex)
    }

    /// Where the next placeholder or directive may start; most texts have none.
    private func nextCandidate(from start: Int) -> Int {
        bytes[start...].withUnsafeBufferPointer { rest in
            rest.firstIndex { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "<") } ?? rest.count
        } + start
    }

    private mutating func placeholder(_ kind: PlaceholderToken.Kind, _ offsets: Range<Int>) {
        let (start, end) = (offsets.lowerBound + 2, offsets.upperBound - 2)
        let trimsBefore = start < end && bytes[start] == UInt8(ascii: "-")
        let trimsAfter = end - 1 > (trimsBefore ? start : start - 1) && bytes[end - 1] == UInt8(ascii: "-")
        tokens.append(
            PlaceholderToken(
                kind: kind, offsets: offsets, inner: start + (trimsBefore ? 1 : 0)..<end - (trimsAfter ? 1 : 0), trimsBefore: trimsBefore,
                trimsAfter: trimsAfter))
    }

    /// Offset after the comment when one for the checks starts here and closes on its line.
    private func directiveEnd(at start: Int) -> Int? {
        guard bytes[start...].starts(with: "<!--".utf8) else { return nil }
        let word = bytes[(start + 4)...].drop { $0 == 0x20 }
        guard word.starts(with: "replybook-".utf8) else { return nil }
        var offset = word.startIndex
        let limit = min(bytes.endIndex, offset + Self.maximumLength)
        while offset + 2 < limit, bytes[offset] != 0x0A {
            if bytes[offset...].starts(with: "-->".utf8) { return offset + 3 }
            offset += 1
        }
        return nil
    }

    private mutating func missClose(at offset: Int) {
        guard offset >= nextLine else { return }
        unclosed.append(offset..<offset + 2)
        nextLine = bytes[offset...].firstIndex(of: 0x0A) ?? bytes.endIndex
        lastBrace = bytes[offset..<nextLine].lastIndex(of: UInt8(ascii: "}")) ?? offset
    }

    private mutating func text(_ offsets: Range<Int>) {
        guard !offsets.isEmpty else { return }
        tokens.append(PlaceholderToken(kind: .text, offsets: offsets, inner: offsets, trimsBefore: false, trimsAfter: false))
    }

    private func kind(_ byte: UInt8) -> PlaceholderToken.Kind? {
        byte == UInt8(ascii: "{") ? .output : byte == UInt8(ascii: "%") ? .tag : nil
    }

    /// Offset after the closing braces on the same line; braces inside quotes do not count.
    private func close(of kind: PlaceholderToken.Kind, from start: Int) -> Int? {
        if start < nextLine, start >= lastBrace { return nil }
        let first = kind == .output ? UInt8(ascii: "}") : UInt8(ascii: "%")
        var quote: UInt8?
        var offset = start
        let limit = min(bytes.endIndex, start + Self.maximumLength)
        while offset + 1 < limit, bytes[offset] != 0x0A {
            let byte = bytes[offset]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == first, bytes[offset + 1] == UInt8(ascii: "}") {
                return offset + 2
            }
            offset += 1
        }
        return nil
    }
}
