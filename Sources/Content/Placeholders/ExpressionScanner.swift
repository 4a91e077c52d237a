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

    /// Blanks, and the no-break space that word processors put beside braces.
    mutating func skipSpace() {
        while offset < bytes.endIndex {
            if [0x20, 0x09, 0x0D].contains(bytes[offset]) { offset += 1 } else if startsWith("\u{A0}") { offset += 2 } else { return }
        }
    }

    private func startsWith(_ mark: String) -> Bool { bytes[offset...].starts(with: mark.utf8) }

    var isAtEnd: Bool {
        var copy = self
        copy.skipSpace()
        return copy.offset >= bytes.endIndex
    }

    /// Takes the punctuation when it comes next.
    mutating func take(_ mark: String) -> Bool {
        skipSpace()
        guard startsWith(mark) else { return false }
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

    /// Letters of any script, digits, `_`, `-` and `.`, starting with a letter or `_`.
    mutating func name() -> Located<String>? {
        skipSpace()
        let start = offset
        let run = bytes[start...].prefix(while: Self.mayBeInName)
        if let first = run.first, first == UInt8(ascii: "_") || (0x61...0x7A).contains(first | 0x20), run.allSatisfy({ $0 < 0x80 }) {
            offset += run.count
            return Located(String(decoding: run, as: UTF8.self), at: start..<offset)
        }
        var name = ""
        for scalar in String(decoding: run, as: UTF8.self).unicodeScalars {
            let isLetter = scalar == "_" || scalar.properties.isAlphabetic
            guard isLetter || (!name.isEmpty && (scalar.isASCII || scalar.properties.generalCategory == .nonspacingMark)) else { break }
            name.unicodeScalars.append(scalar)
        }
        guard !name.isEmpty else { return nil }
        offset += name.utf8.count
        return Located(name, at: start..<offset)
    }

    mutating func operand() throws(Failure) -> PlaceholderTree.Operand {
        skipSpace()
        if let literal = try literal() { return .literal(literal) }
        guard let name = name() else {
            if let quote = ["“", "”", "„", "«", "»", "‘", "’"].first(where: startsWith) {
                throw Failure(
                    message: "'\(quote)' is not a quotation mark here; write \"text\"", offsets: offset..<offset + quote.utf8.count)
            }
            throw Failure(message: "a name or a quoted text is missing; write one", offsets: character)
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
                throw Failure(message: "quote is not closed; add \(Character(Unicode.Scalar(byte)))", offsets: offset..<bytes.endIndex)
            }
            offset = close + 1
            return Located(.text(String(decoding: bytes[start + 1..<close], as: UTF8.self)), at: start..<offset)
        }
        guard (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-") else { return nil }
        offset += 1
        while offset < bytes.endIndex, (0x30...0x39).contains(bytes[offset]) || bytes[offset] == UInt8(ascii: ".") { offset += 1 }
        let text = String(decoding: bytes[start..<offset], as: UTF8.self)
        guard let number = Decimal(plain: text) else {
            throw Failure(message: "'\(text)' is not a number; write one such as 12 or 1.5", offsets: start..<offset)
        }
        return Located(.number(number), at: start..<offset)
    }

    /// The character that comes next; empty at the end.
    private var character: Range<Int> {
        offset..<(bytes[offset...].dropFirst().firstIndex { $0 & 0xC0 != 0x80 } ?? bytes.endIndex)
    }

    /// What is left, for messages.
    var rest: Range<Int> {
        var copy = self
        copy.skipSpace()
        return copy.offset..<max(copy.offset, bytes.endIndex)
    }

    var restText: String { String(decoding: bytes[rest.clamped(to: bytes.indices)], as: UTF8.self).trimmingSpace }

    private static func mayBeInName(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "_")
            || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
    }
}
