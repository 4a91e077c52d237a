import Foundation

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Columns of the terminal, and of text in it.
enum TerminalWidth {
    /// fzf's preview says its own width; elsewhere what the terminal says, at most `limit`, and 80 where nobody knows.
    static func current(environment: [String: String], limit: Int = 100) -> Int {
        if let columns = (environment["FZF_PREVIEW_COLUMNS"] ?? environment["COLUMNS"]).flatMap({ Int($0) }), columns > 19 {
            return min(columns, limit)
        }
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 19 else { return 80 }
        return min(Int(size.ws_col), limit)
    }

    /// Columns a text takes: East Asian wide characters and emoji take two (UAX 11, in broad strokes).
    static func columns(_ text: some StringProtocol) -> Int { text.reduce(0) { $0 + columns($1) } }

    private static func columns(_ character: Character) -> Int {
        guard let scalar = character.unicodeScalars.first else { return 0 }
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x200B...0x200F: return 0
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6,
            0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }

    /// Breaks text at blanks so that no line is wider than `width`, unless one word is; a placeholder is part of a word.
    static func wrapped(_ text: String, width: Int) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { line -> [String] in
            var lines: [String] = []
            var current = ""
            for word in words(of: line) {
                if !current.isEmpty, columns(current) + 1 + columns(word) > width {
                    lines.append(current)
                    current = String(word)
                } else {
                    current += (current.isEmpty ? "" : " ") + word
                }
            }
            return lines + [current]
        }
    }

    private static func words(of line: Substring) -> [Substring] {
        let pieces = line.split(separator: " ")
        var words: [Substring] = []
        var isInside = false
        for piece in pieces {
            let start = isInside ? words.popLast()?.startIndex : nil
            words.append(line[(start ?? piece.startIndex)..<piece.endIndex])
            for pair in zip(piece.utf8, piece.utf8.dropFirst()) {
                switch pair {
                case (UInt8(ascii: "{"), UInt8(ascii: "{")), (UInt8(ascii: "{"), UInt8(ascii: "%")): isInside = true
                case (UInt8(ascii: "}"), UInt8(ascii: "}")), (UInt8(ascii: "%"), UInt8(ascii: "}")): isInside = false
                default: break
                }
            }
        }
        // Braces that nothing closes are no placeholder.
        return isInside ? pieces : words
    }
}
