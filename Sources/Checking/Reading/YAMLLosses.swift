import Diagnostics

/// Places in YAML where words that an author wrote are read as something else: a comment, a tag, an anchor.
///
/// YAML 1.2.2, sections 6.6 (a comment starts at ` #`), 6.9.1 (tags) and 6.9.2 (anchors). Lines are read one by one: block
/// texts and comments of a line of their own are passed over.
struct YAMLLosses {
    struct Loss {
        let offsets: Range<Int>
        let message: String
    }

    private let file: SourceFile
    private(set) var losses: [Loss] = []
    /// Indentation of the key whose block text is being passed over.
    private var block: Int?
    /// The quote that a text over several lines is waiting for.
    private var open: UInt8?
    /// Names that the file refers to (`*name`); found at the first anchor, since few files have one.
    private var aliases: Set<String>?

    /// - Parameter lines: of the file, 1-based.
    init(in file: SourceFile, lines: Range<Int>) {
        self.file = file
        for number in lines { read(file.lineOffsets(number)) }
    }

    private mutating func read(_ line: Range<Int>) {
        let bytes = Array(file.slice(line).utf8)
        let indentation = bytes.prefix { $0 == 0x20 }.count
        if let block {
            if indentation > block || indentation == bytes.count { return }
            self.block = nil
        }
        var place = open == nil ? indentation : 0
        if let quote = open {
            guard let end = Self.end(of: quote, in: bytes, from: 0) else { return }
            open = nil
            place = end
        }
        guard place < bytes.count, bytes[place] != UInt8(ascii: "#") else { return }
        scan(bytes, from: place, at: line.lowerBound, indentation: indentation)
    }

    /// Walks over the tokens of a line: quotes are jumped over where a value may start, a comment ends the walk.
    private mutating func scan(_ bytes: [UInt8], from start: Int, at base: Int, indentation: Int) {
        var place = start
        var mayStart = true
        var depth = 0
        while place < bytes.count {
            let byte = bytes[place]
            if mayStart, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                guard let end = Self.end(of: byte, in: bytes, from: place + 1) else {
                    open = byte
                    return
                }
                place = end
                mayStart = false
                continue
            }
            if mayStart, byte == UInt8(ascii: "|") || byte == UInt8(ascii: ">") {
                block = indentation
                return
            }
            if mayStart, byte == UInt8(ascii: "!") || byte == UInt8(ascii: "&"), let loss = property(bytes, place, base) {
                losses.append(loss)
            }
            if byte == UInt8(ascii: "#"), place > 0, bytes[place - 1] == 0x20 || bytes[place - 1] == 0x09 {
                if let loss = comment(bytes, place, base) { losses.append(loss) }
                return
            }
            let isOpening = mayStart && (byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{"))
            if isOpening { depth += 1 }
            if depth > 0, byte == UInt8(ascii: "]") || byte == UInt8(ascii: "}") { depth -= 1 }
            let isColon = byte == UInt8(ascii: ":") && (place + 1 == bytes.count || bytes[place + 1] <= 0x20)
            let isComma = byte == UInt8(ascii: ",") && depth > 0
            let isItem = byte == UInt8(ascii: "-") && mayStart && place + 1 < bytes.count && bytes[place + 1] <= 0x20
            mayStart = isOpening || isColon || isComma || isItem || mayStart && byte <= 0x20
            place += 1
        }
    }

    /// `part #2`: who writes a comment sets a blank behind the mark.
    private func comment(_ bytes: [UInt8], _ place: Int, _ base: Int) -> Loss? {
        guard place + 1 < bytes.count, bytes[place + 1] > 0x20, ![UInt8(ascii: "#"), UInt8(ascii: "!")].contains(bytes[place + 1]),
            !bytes[(place + 1)...].starts(with: "replybook".utf8)
        else { return nil }
        let lost = String(decoding: bytes[place...], as: UTF8.self)
        return Loss(
            offsets: base + place..<base + bytes.count,
            message: "'\(lost)' is read as a comment; quote the whole value, or set a blank behind '#' of a comment")
    }

    /// `!new in stock`, `&co and sons`: the first word is not part of the value.
    private mutating func property(_ bytes: [UInt8], _ place: Int, _ base: Int) -> Loss? {
        let word = Self.word(bytes[place...])
        guard word.count > 1, word.dropFirst().first != UInt8(ascii: "!") else { return nil }
        let text = String(decoding: word, as: UTF8.self)
        // An anchor that something refers to was meant.
        if text.hasPrefix("&"), refersTo(text.dropFirst()) { return nil }
        let kind = text.hasPrefix("&") ? "an anchor" : "a tag"
        return Loss(
            offsets: base + place..<base + place + word.count, message: "'\(text)' is read as \(kind) of YAML and left out; quote the value"
        )
    }

    private mutating func refersTo(_ anchor: Substring) -> Bool {
        let known = aliases ?? Self.aliases(in: Array(file.text.utf8))
        aliases = known
        return known.contains(String(anchor))
    }

    private static func aliases(in bytes: [UInt8]) -> Set<String> {
        Set(bytes.indices.filter { bytes[$0] == UInt8(ascii: "*") }.map { String(decoding: word(bytes[($0 + 1)...]), as: UTF8.self) })
    }

    /// The bytes up to what ends the name of an anchor or a tag.
    private static func word(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        bytes.prefix { $0 > 0x20 && ![UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}")].contains($0) }
    }

    /// Behind the quote that ends a text; a doubled one and a backslash do not end it.
    private static func end(of quote: UInt8, in bytes: [UInt8], from start: Int) -> Int? {
        var place = start
        while place < bytes.count {
            if bytes[place] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                place += 1
            } else if bytes[place] == quote {
                guard quote == UInt8(ascii: "'"), place + 1 < bytes.count, bytes[place + 1] == quote else { return place + 1 }
                place += 1
            }
            place += 1
        }
        return nil
    }
}
