/// Writes HTML as Markdown: paragraphs, headings, lists, tables, quotations, code, links and pictures, nested as they are.
///
/// The reader is our own and not libxml2's by way of FoundationXML: that would be one more library on every machine that runs
/// the program, it reads HTML 4, and what an export holds is a small part of HTML whose faults we know.
struct HTMLBody {
    /// Stands for `<br>` until a paragraph is complete; no text has it.
    private static let lineBreak: Character = "\u{B}"

    private var writer: BodyWriter
    private var inTable = false

    static func markdown(of html: String, with writer: inout BodyWriter) -> String {
        var body = HTMLBody(writer: writer)
        let text = body.blocks(HTMLTreeBuilder.tree(of: html)).joined(separator: "\n\n")
        writer = body.writer
        return text
    }

    // MARK: Blocks

    private mutating func blocks(_ parent: HTMLElement) -> [String] {
        var blocks: [String] = []
        var run = ""
        for child in parent.children {
            if case .element(let element) = child, element.isBlock || element.hasBlocks {
                blocks += paragraphs(run)
                run = ""
                blocks += block(element)
            } else {
                Self.append(inline(child), to: &run)
            }
        }
        return blocks + paragraphs(run)
    }

    private mutating func block(_ element: HTMLElement) -> [String] {
        switch element.name {
        case "h1", "h2", "h3": heading("###", element)
        case "h4", "h5", "h6": heading("####", element)
        case "ul", "ol": list(element)
        case "li": blocks(element).enumerated().map { $0.offset == 0 ? "- \($0.element)" : $0.element }
        case "blockquote":
            [
                blocks(element).joined(separator: "\n\n").split(separator: "\n", omittingEmptySubsequences: false).map {
                    $0.isEmpty ? ">" : "> \($0)"
                }.joined(separator: "\n")
            ].filter { $0 != ">" }
        case "pre": code(element)
        case "table": table(element)
        case "hr": ["***"]
        case "dt": blocks(element).map { "**\($0)**" }
        default: blocks(element)
        }
    }

    private mutating func heading(_ marks: String, _ element: HTMLElement) -> [String] {
        let words = flat(blocks(element).joined(separator: " "))
        return words.isEmpty ? [] : ["\(marks) \(words)"]
    }

    private mutating func list(_ element: HTMLElement) -> [String] {
        var number = Int(element.attributes["start"] ?? "") ?? 1
        var items: [String] = []
        var isLoose = false
        for item in element.elements {
            // A list directly in a list belongs to the item before.
            if item.name == "ul" || item.name == "ol" {
                let nested = list(item).joined(separator: "\n\n")
                if items.isEmpty { items.append(nested) } else { items[items.count - 1] += "\n" + indented(nested, 3) }
                continue
            }
            let mark = element.name == "ol" ? "\(number). " : "- "
            let parts = blocks(item)
            guard !parts.isEmpty else { continue }
            let separator = parts.dropFirst().allSatisfy { $0.hasPrefix("- ") || $0.first?.isNumber == true } ? "\n" : "\n\n"
            isLoose = isLoose || separator == "\n\n" && parts.count > 1
            items.append(mark + indented(parts.joined(separator: separator), mark.count))
            number = min(number, 999_999_998) + 1
        }
        return items.isEmpty ? [] : [items.joined(separator: isLoose ? "\n\n" : "\n")]
    }

    /// All lines but the first moved to the right.
    private func indented(_ text: String, _ width: Int) -> String {
        let blanks = String(repeating: " ", count: width)
        return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
            .map { $0.offset == 0 || $0.element.isEmpty ? String($0.element) : blanks + $0.element }.joined(separator: "\n")
    }

    private mutating func code(_ element: HTMLElement) -> [String] {
        let text = element.text.replacing("{{", with: "{ {").replacing("{%", with: "{ %")
        let fence = text.contains("```") ? "~~~~" : "```"
        return text.trimmingBlanks.isEmpty ? [] : ["\(fence)\n\(text.trimmingSuffix(while: \.isNewline))\n\(fence)"]
    }

    private mutating func table(_ element: HTMLElement) -> [String] {
        let rows = Self.rows(element).map { $0.elements.filter { $0.name == "td" || $0.name == "th" } }.filter { !$0.isEmpty }
        let width = rows.map(\.count).max() ?? 0
        let isLayout =
            width < 2 || element.attributes["role"] == "presentation"
            || rows.joined().contains { $0.elements.contains { $0.name == "table" } }
        if isLayout || inTable { return blocks(element) }
        inTable = true
        var lines = rows.map { row -> String in
            let cells = row.map { flat(blocks($0).joined(separator: " ")) }
            return "| " + (cells + Array(repeating: "", count: width - cells.count)).joined(separator: " | ") + " |"
        }
        inTable = false
        lines.insert("|" + String(repeating: " --- |", count: width), at: min(1, lines.count))
        return [lines.joined(separator: "\n")]
    }

    private static func rows(_ element: HTMLElement) -> [HTMLElement] {
        element.elements.flatMap { $0.name == "tr" ? [$0] : ["thead", "tbody", "tfoot"].contains($0.name) ? rows($0) : [] }
    }

    /// One line without the breaks that Markdown writes.
    private func flat(_ text: String) -> String {
        text.replacing("\\\n", with: " ").split(whereSeparator: \.isNewline).map(\.trimmingBlanks).joined(separator: " ")
    }

    // MARK: Lines

    /// A run of inline markup as paragraphs: two breaks in a row end one.
    private func paragraphs(_ run: String) -> [String] {
        var paragraphs: [[String]] = [[]]
        for line in run.split(separator: Self.lineBreak, omittingEmptySubsequences: false).map(\.trimmingBlanks) {
            if line.isEmpty { paragraphs.append([]) } else { paragraphs[paragraphs.count - 1].append(line) }
        }
        return paragraphs.filter { !$0.isEmpty }.map { $0.map(MarkdownEscape.lineStart).joined(separator: "\\\n") }
    }

    /// One blank where the words before end in one and those behind start with one.
    private static func append(_ more: String, to words: inout String) {
        words += words.last == " " && more.first == " " ? more.dropFirst() : more[...]
    }

    private mutating func inline(_ child: HTMLElement.Child) -> String {
        switch child {
        case .text(let text): return writer.joined(Self.folded(text)) { [inTable] in MarkdownEscape.inline($0, inTable: inTable) }
        case .element(let element): return inline(element)
        }
    }

    private mutating func inline(_ element: HTMLElement) -> String {
        switch element.name {
        case "br": return String(Self.lineBreak)
        case "img": return picture(element)
        case "attribute": return writer.translator.attribute(element.attributes["key"] ?? "", fallback: element.attributes["default"])
        case "code", "kbd", "tt": return code(inline: element.text)
        case "input", "button", "select": return ""
        default: break
        }
        var words = ""
        for child in element.children { Self.append(inline(child), to: &words) }
        switch element.name {
        case "strong", "b": return wrapped(words, in: "**")
        case "em", "i": return wrapped(words, in: "*")
        case "del", "s", "strike": return wrapped(words, in: "~~")
        case "a": return link(words, element.attributes["href"] ?? "")
        default: return words
        }
    }

    /// Marks close to the words, blanks outside; nothing around nothing.
    private func wrapped(_ words: String, in mark: String) -> String {
        let inner = words.trimmingBlanks
        guard !inner.isEmpty, !inner.contains(Self.lineBreak), !inner.hasPrefix(mark), !inner.hasSuffix("*") else { return words }
        let start = words.first?.isWhitespace == true ? " " : ""
        return start + mark + inner + mark + (words.last?.isWhitespace == true ? " " : "")
    }

    private func code(inline text: String) -> String {
        let words = text.replacing("{{", with: "{ {").replacing("{%", with: "{ %").split(whereSeparator: \.isNewline).joined(separator: " ")
        guard !words.trimmingBlanks.isEmpty else { return "" }
        return words.contains("`") ? "`` \(words) ``" : "`\(words)`"
    }

    private mutating func link(_ words: String, _ target: String) -> String {
        let address = destination(target)
        let inner = words.trimmingBlanks.replacing(String(Self.lineBreak), with: " ")
        guard !address.isEmpty, !inner.hasPrefix("[") else { return words }
        if inner.isEmpty { return words }
        let bare = address.hasPrefix("mailto:") ? String(address.dropFirst(7)) : address
        if inner == bare, bare.hasPrefix("http") || address.hasPrefix("mailto:"), !address.contains("(") { return "<\(bare)>" }
        let (start, end) = (words.first?.isWhitespace == true ? " " : "", words.last?.isWhitespace == true ? " " : "")
        return "\(start)[\(inner.replacing("]", with: "\\]").replacing("\\\\]", with: "\\]"))](\(address))\(end)"
    }

    private mutating func picture(_ element: HTMLElement) -> String {
        let address = destination(element.attributes["src"] ?? "")
        let words = (element.attributes["alt"] ?? "").split(whereSeparator: \.isNewline).joined(separator: " ")
        let text = MarkdownEscape.inline(words, inTable: inTable).replacing("]", with: "\\]").replacing("[", with: "\\[")
        return address.isEmpty ? text : "![\(text)](\(address))"
    }

    /// A link's target in angle brackets where it has blanks or round ones; empty for scripts and embedded data.
    private mutating func destination(_ target: String) -> String {
        let target = target.trimmingBlanks
        let scheme = target.prefix { $0 != ":" && $0 != "/" && $0 != "?" && $0 != "#" && $0 != "{" }.lowercased()
        let isSafe =
            !target.contains(":") || ["http", "https", "mailto", "tel", "sms"].contains(scheme)
            || !target.dropFirst(scheme.count).hasPrefix(":")
        guard isSafe, !target.isEmpty else { return "" }
        let address = writer.joined(target) {
            MarkdownEscape.braces($0).replacing("<", with: "%3C").replacing(">", with: "%3E").replacing("\n", with: "")
        }
        return address.contains { " ()".contains($0) } ? "<\(address)>" : address
    }

    /// White space as a browser shows it: one blank, but a no-break space that stands alone.
    private static func folded(_ text: String) -> String {
        var result = ""
        var run = ""
        for character in text {
            if character.isWhitespace {
                run.append(character)
            } else {
                if !run.isEmpty { result += run == "\u{A0}" ? run : " " }
                run = ""
                result.append(character)
            }
        }
        return run.isEmpty ? result : result + " "
    }
}

extension String {
    fileprivate func trimmingSuffix(while matches: (Character) -> Bool) -> String {
        lastIndex { !matches($0) }.map { String(self[...$0]) } ?? ""
    }
}
