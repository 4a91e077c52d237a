import Diagnostics

/// Text as a terminal may show it: what people wrote never steers it.
///
/// This is the last step before every text output, so that no command can forget it. Only the styles that the program itself
/// uses pass, and these only where it uses colours.
enum VisibleText {
    private static let styles = ["0", "1", "2", "3", "4", "31", "32", "33", "34", "1;31", "1;33", "1;34"].map { "[\($0)m" }
    private static let lineFeed = UInt8(ascii: "\n")
    private static let escape = UInt8(ascii: "\u{1B}")

    static func of(_ text: String, keepsStyles: Bool) -> String {
        text.utf8.split(separator: lineFeed, omittingEmptySubsequences: false)
            .map { line in keepsStyles ? styled(Substring(line)) : unstyled(Substring(line)) }
            .linked(by: "\n")
    }

    private static func unstyled(_ line: Substring) -> String {
        // A text with the line ends of Windows.
        let line = line.unicodeScalars.last == "\r" ? Substring(line.unicodeScalars.dropLast()) : line
        return String(line).printable
    }

    private static func styled(_ line: Substring) -> String {
        let pieces = line.utf8.split(separator: escape, omittingEmptySubsequences: false).map { Substring($0) }
        guard pieces.count > 1 else { return unstyled(line) }
        return pieces.enumerated().map { index, piece in
            if index == 0 { return unstyled(piece) }
            guard let style = styles.first(where: piece.hasPrefix) else { return unstyled("\u{1B}" + piece) }
            return "\u{1B}" + style + unstyled(piece.dropFirst(style.count))
        }.joined()
    }
}
