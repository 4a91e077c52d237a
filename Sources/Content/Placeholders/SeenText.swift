/// A stretch of Markdown as a reader sees its characters: entities decoded, escaping backslashes gone. Each byte knows where it
/// is written.
struct SeenText {
    private(set) var bytes: [UInt8] = []
    /// Where each byte begins in the source, and the end of the source.
    private var starts: [Int] = []
    /// True for bytes that are written as they are seen, so that they can be markup.
    private(set) var isPlain: [Bool] = []

    init(_ source: ArraySlice<UInt8>) {
        bytes.reserveCapacity(source.count)
        var place = source.startIndex
        while place < source.endIndex {
            if let (seen, end) = Self.entity(at: place, in: source) ?? Self.escape(at: place, in: source) {
                bytes.append(seen)
                starts.append(place)
                isPlain.append(false)
                place = end
            } else {
                bytes.append(source[place])
                starts.append(place)
                isPlain.append(true)
                place += 1
            }
        }
        starts.append(source.endIndex)
    }

    /// Where a stretch of the seen bytes is written.
    func source(_ range: Range<Int>) -> Range<Int> { starts[range.lowerBound]..<starts[range.upperBound] }

    /// CommonMark 0.31, section 2.4: a backslash before ASCII punctuation is not seen.
    private static func escape(at place: Int, in source: ArraySlice<UInt8>) -> (UInt8, end: Int)? {
        guard source[place] == UInt8(ascii: "\\"), place + 1 < source.endIndex else { return nil }
        let next = source[place + 1]
        let isPunctuation = (0x21...0x2F).contains(next) || (0x3A...0x40).contains(next) || (0x5B...0x60).contains(next)
        return isPunctuation || (0x7B...0x7E).contains(next) ? (next, place + 2) : nil
    }

    /// An entity of an ASCII character, by number or by name (HTML, "Named character references").
    private static func entity(at place: Int, in source: ArraySlice<UInt8>) -> (UInt8, end: Int)? {
        guard source[place] == UInt8(ascii: "&") else { return nil }
        let window = source[place..<min(place + longest, source.endIndex)]
        guard let end = window.firstIndex(of: UInt8(ascii: ";")) else { return nil }
        let name = String(decoding: window[place + 1..<end], as: UTF8.self)
        guard let code = number(name) ?? names[name], (0x21...0x7E).contains(code) else { return nil }
        return (UInt8(code), end + 1)
    }

    private static let longest = 12

    private static func number(_ name: String) -> Int? {
        guard name.hasPrefix("#") else { return nil }
        let digits = name.dropFirst()
        return digits.first == "x" || digits.first == "X" ? Int(digits.dropFirst(), radix: 16) : Int(digits)
    }

    private static let names: [String: Int] = [
        "lbrace": 0x7B, "lcub": 0x7B, "rbrace": 0x7D, "rcub": 0x7D, "lbrack": 0x5B, "lsqb": 0x5B, "rbrack": 0x5D, "rsqb": 0x5D,
        "lt": 0x3C, "LT": 0x3C, "gt": 0x3E, "GT": 0x3E, "percnt": 0x25, "dollar": 0x24, "num": 0x23, "lowbar": 0x5F, "lpar": 0x28,
        "rpar": 0x29, "commat": 0x40, "verbar": 0x7C, "vert": 0x7C, "ast": 0x2A, "colon": 0x3A, "period": 0x2E,
    ]
}
