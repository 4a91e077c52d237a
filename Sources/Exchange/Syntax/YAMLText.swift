/// Writes YAML scalars that every YAML reader takes for the same text.
package enum YAMLText {
    private static let words: Set<String> = ["true", "false", "yes", "no", "on", "off", "null", "y", "n"]

    /// The text bare where nothing in it could mean something, else in double quotes (YAML 1.2, section 7.3).
    package static func scalar(_ text: String) -> String {
        let isPlain =
            text.first?.isLetter == true && text.last?.isWhitespace == false && !words.contains(text.lowercased())
            && !text.unicodeScalars.contains { ":#,[]{}&*!|>'\"%@`\\?".unicodeScalars.contains($0) || $0.value < 0x20 || isSpecial($0) }
        return isPlain ? text : quoted(text)
    }

    /// The text in double quotes, on one line.
    package static func quoted(_ text: String) -> String {
        var line = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": line += "\\\\"
            case "\"": line += "\\\""
            case "\n": line += "\\n"
            case "\t": line += "\\t"
            case "\r": line += "\\r"
            case _ where scalar.value < 0x20 || isSpecial(scalar):
                let digits = String(scalar.value, radix: 16)
                line += (digits.count > 4 ? "\\U" : "\\u")
                line += String(repeating: "0", count: (digits.count > 4 ? 8 : 4) - digits.count) + digits
            default: line.unicodeScalars.append(scalar)
            }
        }
        return line + "\""
    }

    /// A literal block (section 8.1.2) below a key whose line it follows, or a quoted text where a block could not hold it.
    package static func block(_ text: String, indent: Int) -> String {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let isSafe =
            lines.count > 1 && lines.first?.first.map { !$0.isWhitespace } == true && !text.hasSuffix("\n")
            && !text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" || isSpecial($0) }
        guard isSafe else { return scalar(text) }
        let blanks = String(repeating: " ", count: indent)
        return "|-\n" + lines.map { $0.isEmpty ? "" : blanks + $0 }.joined(separator: "\n")
    }

    /// What YAML does not print: controls, separators of lines, the byte order mark.
    private static func isSpecial(_ scalar: Unicode.Scalar) -> Bool {
        (0x7F...0x9F).contains(scalar.value) || scalar.value == 0x2028 || scalar.value == 0x2029 || scalar.value == 0xFEFF
            || (0xFFFE...0xFFFF).contains(scalar.value)
    }
}
