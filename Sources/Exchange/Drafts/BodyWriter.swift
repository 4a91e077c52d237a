/// Writes a foreign text as Markdown with the book's placeholders.
struct BodyWriter {
    var translator: PlaceholderTranslator

    /// The words with their placeholders translated, `text` escaping all that is not one.
    mutating func joined(_ source: String, _ text: (String) -> String) -> String {
        var result = ""
        for piece in translator.pieces(of: source) {
            switch piece {
            case .text(let words): result += text(words)
            case .ours(let markup):
                if result.last == "{" { result.removeLast(); result += "&#123;" }
                result += markup
            }
        }
        return result
    }

    mutating func markdown(_ body: ForeignBody) -> String {
        let text =
            switch body {
            case .plain(let source): plain(Self.clean(source))
            case .markdown(let source): markdown(source: Self.clean(source))
            case .html(let source): HTMLBody.markdown(of: Self.clean(source), with: &self)
            }
        return text.trimmingBlanks
    }

    /// The text without controls and with plain line ends.
    private static func clean(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
            switch scalar.value {
            case 0x0D, 0x0B, 0x0C, 0x85, 0x2028, 0x2029: scalars.append("\n")
            case 0x00..<0x09, 0x0E..<0x20, 0x7F..<0xA0, 0xFEFF, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: break
            default: scalars.append(scalar)
            }
        }
        return String(scalars)
    }

    // MARK: Plain text

    private mutating func plain(_ source: String) -> String {
        let text = joined(source) { MarkdownEscape.inline($0) }
        return Self.paragraphs(of: text).map { lines in
            lines.count > 1 && lines.allSatisfy { Self.item($0) != nil }
                ? lines.compactMap(Self.item).joined(separator: "\n") : Self.broken(lines)
        }.joined(separator: "\n\n")
    }

    /// Lines between blank lines.
    private static func paragraphs(of text: String) -> [[String]] {
        var paragraphs: [[String]] = [[]]
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(\.trimmingBlanks) {
            if line.isEmpty { paragraphs.append([]); continue }
            let isItem = item(line) != nil
            // A list starts and ends a paragraph of its own.
            if let last = paragraphs.last?.last, (item(last) != nil) != isItem { paragraphs.append([]) }
            paragraphs[paragraphs.count - 1].append(line)
        }
        return paragraphs.filter { !$0.isEmpty }
    }

    /// Lines that stay lines: each but the last ends in a hard break.
    private static func broken(_ lines: [String]) -> String { lines.map(MarkdownEscape.lineStart).joined(separator: "\\\n") }

    /// The line as an item of a list; nil where it is not one.
    private static func item(_ line: String) -> String? {
        for mark in ["- ", "\\* ", "• ", "– ", "· "] where line.hasPrefix(mark) {
            return "- " + line.dropFirst(mark.count).trimmingBlanks
        }
        let digits = line.prefix { $0.isNumber }
        let rest = line[digits.endIndex...]
        guard (1...3).contains(digits.count), rest.hasPrefix(". ") || rest.hasPrefix(") ") else { return nil }
        return "\(digits). \(rest.dropFirst(2).trimmingBlanks)"
    }

    // MARK: Markdown

    /// Foreign Markdown with headings that are no blocks and code that ends.
    private mutating func markdown(source: String) -> String {
        let text = joined(Self.withoutComments(source)) { MarkdownEscape.braces($0) }
        var lines: [String] = []
        var fence: String?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let start = line.drop { $0 == " " }
            let mark = start.first.map { character in String(start.prefix { $0 == character }) } ?? ""
            if let open = fence {
                if mark.hasPrefix(open), start.allSatisfy({ $0 == open.first || $0.isWhitespace }) { fence = nil }
            } else if mark.count >= 3, mark.first == "`" || mark.first == "~",
                !(mark.first == "`" && start.dropFirst(mark.count).contains("`"))
            {
                fence = mark
            } else if (1...2).contains(mark.count), mark.first == "#",
                start.dropFirst(mark.count).first.map({ $0 == " " || $0 == "\t" }) ?? true
            {
                lines.append("###" + start.dropFirst(mark.count))
                continue
            }
            lines.append(String(line))
        }
        if let fence { lines.append(fence) }
        return lines.joined(separator: "\n")
    }

    private static func withoutComments(_ text: String) -> String {
        var kept = ""
        var rest = text[...]
        while let open = rest.firstRange(of: "<!--") {
            kept += rest[..<open.lowerBound]
            rest = rest[open.upperBound...].firstRange(of: "-->").map { rest[$0.upperBound...] } ?? ""
        }
        return kept + rest
    }
}
