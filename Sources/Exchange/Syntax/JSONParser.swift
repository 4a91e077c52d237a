import Diagnostics

/// Reads JSON (RFC 8259) with places, whatever the bytes: a fault is an error with line and column.
package struct JSONParser {
    /// Deeper nesting is no export of any tool, and would take the stack.
    private static let maximumDepth = 64

    private let file: SourceFile
    private let bytes: [UInt8]
    private var place = 0

    package static func parse(_ file: SourceFile) throws(ExchangeFailure) -> JSONNode {
        var parser = JSONParser(file)
        let node = try parser.value(depth: 0)
        parser.skipBlanks()
        guard parser.place == parser.bytes.count else { throw parser.failure("text follows the end of the JSON value; remove it") }
        return node
    }

    private init(_ file: SourceFile) {
        self.file = file
        bytes = Array(file.text.utf8)
    }

    private func failure(_ message: String) -> ExchangeFailure { ExchangeFailure(file, at: place, message) }

    private mutating func skipBlanks() {
        while place < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[place]) { place += 1 }
    }

    private mutating func take(_ character: Character) -> Bool {
        guard place < bytes.count, bytes[place] == character.asciiValue else { return false }
        place += 1
        return true
    }

    private mutating func value(depth: Int) throws(ExchangeFailure) -> JSONNode {
        skipBlanks()
        guard depth < Self.maximumDepth else { throw failure("JSON nests deeper than \(Self.maximumDepth) levels; check the file") }
        guard place < bytes.count else { throw failure("JSON ends in the middle; export the file again") }
        let start = place
        switch bytes[place] {
        case UInt8(ascii: "{"): return JSONNode(kind: .object(try members(depth)), offset: start)
        case UInt8(ascii: "["): return JSONNode(kind: .array(try items(depth)), offset: start)
        case UInt8(ascii: "\""): return JSONNode(kind: .string(try string()), offset: start)
        case UInt8(ascii: "-"), 0x30...0x39:
            while place < bytes.count, "+-.eE0123456789".utf8.contains(bytes[place]) { place += 1 }
            return JSONNode(kind: .number(String(decoding: bytes[start..<place], as: UTF8.self)), offset: start)
        default:
            for (word, kind) in [("true", JSONNode.Kind.bool(true)), ("false", .bool(false)), ("null", .null)]
            where bytes[place...].starts(with: word.utf8) {
                place += word.utf8.count
                return JSONNode(kind: kind, offset: start)
            }
            throw failure("this is not JSON; a value starts with '{', '[', a quote or a digit")
        }
    }

    private mutating func members(_ depth: Int) throws(ExchangeFailure) -> [JSONNode.Member] {
        place += 1
        var members: [JSONNode.Member] = []
        skipBlanks()
        if take("}") { return members }
        repeat {
            skipBlanks()
            guard place < bytes.count, bytes[place] == UInt8(ascii: "\"") else {
                throw failure("a key in quotes is missing; check the commas")
            }
            let key = try string()
            skipBlanks()
            guard take(":") else { throw failure("':' is missing after the key") }
            members.append(JSONNode.Member(key: key, value: try value(depth: depth + 1)))
            skipBlanks()
        } while take(",")
        guard take("}") else { throw failure("'}' or ',' is missing") }
        return members
    }

    private mutating func items(_ depth: Int) throws(ExchangeFailure) -> [JSONNode] {
        place += 1
        var items: [JSONNode] = []
        skipBlanks()
        if take("]") { return items }
        repeat {
            items.append(try value(depth: depth + 1))
            skipBlanks()
        } while take(",")
        guard take("]") else { throw failure("']' or ',' is missing") }
        return items
    }

    private mutating func string() throws(ExchangeFailure) -> String {
        place += 1
        var text: [UInt8] = []
        while place < bytes.count {
            let byte = bytes[place]
            if byte == UInt8(ascii: "\"") {
                place += 1
                return String(decoding: text, as: UTF8.self)
            }
            guard byte >= 0x20 else { throw failure("string has a bare control character; write it as an escape") }
            place += 1
            if byte == UInt8(ascii: "\\") { try escape(into: &text) } else { text.append(byte) }
        }
        throw failure("string is not closed; export the file again")
    }

    private mutating func escape(into text: inout [UInt8]) throws(ExchangeFailure) {
        guard place < bytes.count else { throw failure("string is not closed; export the file again") }
        let byte = bytes[place]
        place += 1
        switch byte {
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "b"), UInt8(ascii: "f"): break
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
        case UInt8(ascii: "u"): text += Array(String(try scalar()).utf8)
        default: throw failure("'\\' is followed by a character that JSON does not escape")
        }
    }

    /// A `\uXXXX`, or two of them that make one scalar; half of a pair becomes U+FFFD.
    private mutating func scalar() throws(ExchangeFailure) -> Unicode.Scalar {
        let first = try hexadecimal()
        guard (0xD800..<0xDC00).contains(first) else { return Unicode.Scalar(first) ?? "\u{FFFD}" }
        guard bytes[place...].starts(with: "\\u".utf8) else { return "\u{FFFD}" }
        let start = place
        place += 2
        let second = try hexadecimal()
        guard (0xDC00..<0xE000).contains(second) else {
            place = start
            return "\u{FFFD}"
        }
        return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
    }

    private mutating func hexadecimal() throws(ExchangeFailure) -> UInt32 {
        let digits = String(decoding: bytes[place..<min(bytes.count, place + 4)], as: UTF8.self)
        guard digits.utf8.count == 4, digits.allSatisfy(\.isHexDigit), let number = UInt32(digits, radix: 16) else {
            throw failure("'\\u' needs four hexadecimal digits")
        }
        place += 4
        return number
    }
}
