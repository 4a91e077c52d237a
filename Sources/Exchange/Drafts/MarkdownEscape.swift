/// Writes words of other markups so that Markdown shows them as they are (CommonMark 0.31, section 2.4).
enum MarkdownEscape {
    /// Escapes what means something anywhere in a line; web addresses stay as they are.
    static func inline(_ text: String, inTable: Bool = false) -> String {
        var result = ""
        var rest = text[...]
        while let character = rest.first {
            if isAddress(rest) {
                let address = rest.prefix { !$0.isWhitespace && !"<>\"|".contains($0) }
                result += address
                rest = rest[address.endIndex...]
                continue
            }
            let next = rest.dropFirst()
            switch character {
            case "\\", "*", "`": result += "\\\(character)"
            case "_":
                let isInWord =
                    result.last.map { $0.isLetter || $0.isNumber } == true && next.first.map { $0.isLetter || $0.isNumber } == true
                result += isInWord || next.first == "_" || result.last == "_" ? "_" : "\\_"
            case "|" where inTable: result += "\\|"
            case "~" where next.first == "~": result += "\\~"
            case "<" where next.first.map { $0.isASCII && $0.isLetter || "/!?".contains($0) } == true: result += "\\<"
            case "&" where next.first.map { $0 == "#" || $0.isLetter } == true && next.prefix(33).contains(";"): result += "&amp;"
            case "]" where next.first == "(" || next.first == ":" || next.first == "[": result += "\\]"
            case "{" where next.first == "{": result += "{&#123;"; rest = next.dropFirst(); continue
            case "{" where next.first == "%": result += "{&#37;"; rest = next.dropFirst(); continue
            default: result.append(character)
            }
            rest = next
        }
        return result
    }

    /// Escapes what means something only at the start of a line.
    static func lineStart(_ line: String) -> String {
        guard let first = line.first else { return line }
        let after = line.dropFirst().first
        switch first {
        case "#" where line.drop { $0 == "#" }.first.map { $0 == " " } ?? true: return "\\" + line
        case "-", "+": return after == nil || after == " " || isRule(line) ? "\\" + line : line
        case "=": return isRule(line) ? "\\" + line : line
        case ">": return "\\" + line
        case "~" where line.hasPrefix("~~~"): return "\\" + line
        case ":" where isRule(line), "|" where isRule(line): return "\\" + line
        case "0"..."9":
            let digits = line.prefix { $0.isNumber }
            let rest = line[digits.endIndex...]
            guard digits.count < 10, rest.first == "." || rest.first == ")", rest.dropFirst().first.map({ $0 == " " }) ?? true else {
                return line
            }
            return digits + "\\" + rest
        default: return line
        }
    }

    private static func isRule(_ line: String) -> Bool { line.allSatisfy { "-=+:| ".contains($0) } }

    private static func isAddress(_ text: Substring) -> Bool { text.hasPrefix("http://") || text.hasPrefix("https://") }

    /// Braces that only the placeholder language may have, kept from starting one.
    static func braces(_ text: String) -> String {
        text.contains("{") ? text.replacing("{{", with: "{&#123;").replacing("{%", with: "{&#37;") : text
    }
}
