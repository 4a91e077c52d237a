import Language

/// Goes once over a text and looks closer where a placeholder of some tool may begin.
struct LeftPlaceholderScanner {
    /// Nobody names a value with more bytes.
    static let longest = 90

    let bytes: [UInt8]
    let language: LanguageTag?
    var place = 0
    /// Where the web address ends that the place stands in.
    var addressEnd = 0
    /// Where the line begins that the place stands in.
    private(set) var lineStart = 0
    private let text: SeenText
    /// Labels that the text defines as references.
    private(set) lazy var definitions = Self.definitions(in: bytes)

    init(_ text: SeenText, language: LanguageTag?) {
        self.text = text
        self.language = language
        bytes = text.bytes
    }

    mutating func scan() -> [LeftPlaceholder] {
        var found: [LeftPlaceholder] = []
        var cursor = 0
        while place < bytes.count {
            if let lineEnd = bytes[cursor..<place].lastIndex(of: 0x0A) { lineStart = lineEnd + 1 }
            cursor = place
            if let skipped = skip() {
                place = max(skipped, place + 1)
            } else if let (kind, end) = place < addressEnd ? addressCandidate() : candidate() {
                found.append(LeftPlaceholder(kind: kind, offsets: text.source(place..<end)))
                place = end
            } else {
                place += 1
            }
        }
        return found
    }

    /// Comments and rules of underscores are passed over, and the end of an address is noted where one begins.
    private mutating func skip() -> Int? {
        switch bytes[place] {
        case UInt8(ascii: "<") where starts("<!--") && text.isPlain[place]:
            return end(of: "-->", from: place + 4, within: bytes.count, acrossLines: true) ?? bytes.count
        case UInt8(ascii: "_") where startsLine: return ruleEnd
        case UInt8(ascii: "]") where starts("](") && text.isPlain[place]:
            noteAddress(from: place + 2)
            return nil
        case UInt8(ascii: "h") where starts("http://") || starts("https://"):
            noteAddress(from: place)
            return nil
        default: return nil
        }
    }

    private mutating func noteAddress(from start: Int) {
        guard start >= addressEnd else { return }
        addressEnd =
            bytes[start...].firstIndex {
                $0 <= 0x20 && $0 != LeftPlaceholder.valueByte && $0 != LeftPlaceholder.traceless || $0 == UInt8(ascii: ")")
            } ?? bytes.count
    }

    private mutating func candidate() -> (LeftPlaceholder.Kind, end: Int)? {
        switch bytes[place] {
        case UInt8(ascii: "{"), UInt8(ascii: "}"): braces()
        case UInt8(ascii: "$"), UInt8(ascii: "#"), UInt8(ascii: "@"), UInt8(ascii: ":"): sign()
        case UInt8(ascii: "%"): percent()
        case UInt8(ascii: "*"): starts("*|") ? closed("*|", "|*") : nil
        case UInt8(ascii: "["): brackets()
        case UInt8(ascii: "<"): angles()
        case UInt8(ascii: "("): starts("((") ? doubleParentheses() : instruction()
        case UInt8(ascii: "_"): underscores()
        case UInt8(ascii: "."), 0xE2: dots()
        default: startsWord ? word() : nil
        }
    }

    /// What no address has: a browser would send it encoded, and nobody writes it by hand.
    private mutating func addressCandidate() -> (LeftPlaceholder.Kind, end: Int)? {
        switch bytes[place] {
        case UInt8(ascii: "{"), UInt8(ascii: "}"): braces()
        case UInt8(ascii: "$") where starts("${"): sign()
        case UInt8(ascii: "%"): percentInAddress()
        case UInt8(ascii: "["): starts("[[") ? closed("[[", "]]") : brackets()
        case UInt8(ascii: "<"): starts("<<") ? closed("<<", ">>") : angles()
        case UInt8(ascii: ":"): sign()
        default: startsWord ? addressWord() : nil
        }
    }
}

// MARK: Reading

extension LeftPlaceholderScanner {
    var startsWord: Bool { place == 0 || !Self.isWordByte(bytes[place - 1]) }
    var startsLine: Bool { bytes[..<place].last { $0 != 0x20 }.map { $0 == 0x0A } ?? true }
    func endsWord(_ end: Int) -> Bool { end == bytes.count || !Self.isWordByte(bytes[end]) }
    func follows(_ marks: String) -> Bool { place > 0 && marks.utf8.contains(bytes[place - 1]) }
    func starts(_ text: String) -> Bool { starts(text, at: place) }
    func starts(_ text: String, at start: Int) -> Bool { bytes[start...].starts(with: text.utf8) }
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range].filter { $0 != LeftPlaceholder.traceless }, as: UTF8.self) }

    /// Where a run of bytes ends, when it is long enough.
    func run(of byte: UInt8, atLeast count: Int) -> Int? {
        let end = bytes[place...].firstIndex { $0 != byte } ?? bytes.count
        return end - place >= count ? end : nil
    }

    func closed(_ open: String, _ close: String) -> (LeftPlaceholder.Kind, end: Int)? {
        guard let end = end(of: close, from: place + open.utf8.count), end - place > open.utf8.count + close.utf8.count else { return nil }
        return (.marked, end)
    }

    /// The place behind the next mark on the same line, as near as placeholders are long.
    func end(of mark: String, from start: Int, within length: Int = longest, acrossLines: Bool = false) -> Int? {
        var index = start
        let last = min(bytes.count, start + length)
        while index < last, acrossLines || bytes[index] != 0x0A {
            if starts(mark, at: index) { return index + mark.utf8.count }
            index += 1
        }
        return nil
    }

    func isName(_ inner: Range<Int>, with marks: String) -> Bool {
        bytes[inner].allSatisfy { Self.isWordByte($0) || $0 == LeftPlaceholder.traceless || marks.utf8.contains($0) }
    }

    /// `[label]: address` at the start of a line.
    private static func definitions(in bytes: [UInt8]) -> Set<String> {
        guard bytes.indices.dropLast().contains(where: { bytes[$0] == UInt8(ascii: "]") && bytes[$0 + 1] == UInt8(ascii: ":") }) else {
            return []
        }
        let text = String(decoding: bytes, as: UTF8.self)
        return Set(
            text.split(whereSeparator: \.isNewline).compactMap { line in
                let start = line.drop { $0 == " " }
                guard start.first == "[", let end = start.firstIndex(of: "]"), start[end...].hasPrefix("]:") else { return nil }
                return start[start.index(after: start.startIndex)..<end].lowercased()
            })
    }

    /// A letter, a digit, a byte of a character beyond ASCII or of a value.
    static func isWordByte(_ byte: UInt8) -> Bool { isLetter(byte) || (0x30...0x39).contains(byte) }
    static func isNameByte(_ byte: UInt8) -> Bool { isWordByte(byte) || byte == UInt8(ascii: "_") }
    static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80 || byte == LeftPlaceholder.valueByte }
}
