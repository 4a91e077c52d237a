import Diagnostics

/// Finds what looks like aliases (`*name`) in a YAML text that also has what looks like anchors (`&name`).
///
/// Counts rather one too many: an alias stands where a value may start, and what is in quotes is left out only where the
/// quote surely opens a value and closes on its line.
struct YAMLAliases {
    let file: SourceFile
    let offsets: Range<Int>

    /// Place of the first alias past a number of them.
    func offset(past limit: Int) -> Int? {
        let bytes = Array(file.slice(offsets).utf8)
        guard bytes.contains(UInt8(ascii: "&")), bytes.contains(UInt8(ascii: "*")) else { return nil }
        var (aliases, hasAnchor, index) = (0, false, 0)
        var line = Line()
        while index < bytes.count {
            let byte = bytes[index]
            let isFollowed = index + 1 < bytes.count && bytes[index + 1] > 0x20
            if line.mayStartValue, isFollowed {
                if byte == UInt8(ascii: "&") { hasAnchor = true }
                if byte == UInt8(ascii: "*") { aliases += 1 }
                if hasAnchor, aliases > limit { return offsets.lowerBound + index }
            }
            if line.mayOpenQuote, let end = Self.endOfQuoted(bytes, from: index) {
                line.read(byte)
                index = end
            } else {
                line.read(byte)
                index += 1
            }
        }
        return nil
    }

    /// What stands before a byte on its line.
    private struct Line {
        /// Nothing but white space and the marks of lists and keys.
        private var isIndent = true
        private var last: UInt8?
        private var isAfterBlank = true

        /// Anchors may stand before aliases of others: `&a [*b]`, never before one of their own.
        var mayStartValue: Bool {
            guard !isIndent, let last else { return true }
            switch last {
            case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","), UInt8(ascii: ":"): return true
            case UInt8(ascii: "-"), UInt8(ascii: "?"): return isAfterBlank
            default: return false
            }
        }

        /// Not at the start of a line, which may go on with a text of the line above.
        var mayOpenQuote: Bool {
            guard let last else { return false }
            switch last {
            case UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","): return true
            case UInt8(ascii: ":"): return isAfterBlank
            case UInt8(ascii: "-"): return isIndent && isAfterBlank
            default: return false
            }
        }

        mutating func read(_ byte: UInt8) {
            switch byte {
            case 0x0A, 0x0D: self = Line()
            case 0x20, 0x09: isAfterBlank = true
            default:
                (last, isAfterBlank) = (byte, false)
                if byte != UInt8(ascii: "-"), byte != UInt8(ascii: "?") { isIndent = false }
            }
        }
    }

    /// Offset after a text in quotes that starts here and ends on its line.
    private static func endOfQuoted(_ bytes: [UInt8], from start: Int) -> Int? {
        let quote = bytes[start]
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return nil }
        var index = start + 1
        while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D {
            if bytes[index] == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                index += 2
            } else if bytes[index] != quote {
                index += 1
            } else if quote == UInt8(ascii: "'"), index + 1 < bytes.count, bytes[index + 1] == quote {
                index += 2
            } else {
                return index + 1
            }
        }
        return nil
    }
}
