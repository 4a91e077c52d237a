import Foundation

/// Reads names, literals and operators inside one pair of braces.
struct ExpressionScanner {
    let bytes: ArraySlice<UInt8>
    private(set) var offset: Int

    struct Failure: Error {
        let message: String
        let offsets: Range<Int>
    }

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        offset = bytes.startIndex
    }

    mutating func skipSpace() {
        while offset < bytes.endIndex, bytes[offset] == 0x20 || bytes[offset] == 0x09 || bytes[offset] == 0x0D { offset += 1 }
    }

    var isAtEnd: Bool {
        var copy = self
        copy.skipSpace()
        return copy.offset >= bytes.endIndex
    }

    /// Takes the punctuation when it comes next.
    mutating func take(_ mark: String) -> Bool {
        skipSpace()
        guard bytes[offset...].starts(with: mark.utf8) else { return false }
        offset += mark.utf8.count
        return true
    }

    /// Takes the word when it comes next and ends there.
    mutating func take(word: String) -> Bool {
        var copy = self
        guard let name = copy.name(), name.value == word else { return false }
        self = copy
        return true
    }

    /// Letters, digits, `_`, `-` and `.`, starting with a letter or `_`.
    mutating func name() -> Located<String>? {
        skipSpace()
        let start = offset
        guard offset < bytes.endIndex, Self.startsName(bytes[offset]) else { return nil }
        while offset < bytes.endIndex, Self.continuesName(bytes[offset]) { offset += 1 }
        return Located(String(decoding: bytes[start..<offset], as: UTF8.self), at: start..<offset)
    }

    mutating func operand() throws(Failure) -> PlaceholderTree.Operand {
        skipSpace()
        if let literal = try literal() { return .literal(literal) }
        guard let name = name() else {
            throw Failure(message: "a name or a quoted text is missing", offsets: offset..<min(offset + 1, bytes.endIndex))
        }
        switch name.value {
        case "true": return .literal(Located(.bool(true), at: name.offsets))
        case "false": return .literal(Located(.bool(false), at: name.offsets))
        default: return .variable(name)
        }
    }

    private mutating func literal() throws(Failure) -> Located<Value>? {
        guard offset < bytes.endIndex else { return nil }
        let start = offset
        let byte = bytes[offset]
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
            guard let close = bytes[(offset + 1)...].firstIndex(of: byte) else {
                throw Failure(message: "quote is not closed", offsets: offset..<bytes.endIndex)
            }
            offset = close + 1
            return Located(.text(String(decoding: bytes[start + 1..<close], as: UTF8.self)), at: start..<offset)
        }
        guard (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-") else { return nil }
        offset += 1
        while offset < bytes.endIndex, (0x30...0x39).contains(bytes[offset]) || bytes[offset] == UInt8(ascii: ".") { offset += 1 }
        let text = String(decoding: bytes[start..<offset], as: UTF8.self)
        guard let number = Decimal(plain: text) else {
            throw Failure(message: "'\(text)' is no number", offsets: start..<offset)
        }
        return Located(.number(number), at: start..<offset)
    }

    /// What is left, for messages.
    var rest: Range<Int> {
        var copy = self
        copy.skipSpace()
        return copy.offset..<max(copy.offset, bytes.endIndex)
    }

    private static func startsName(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) || byte == UInt8(ascii: "_") || byte >= 0x80 }
    private static func continuesName(_ byte: UInt8) -> Bool {
        startsName(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
    }
}
