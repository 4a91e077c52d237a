/// What a reader sees of an HTML mail, without the mail it quotes.
///
/// No tree is built: tags become line ends or nothing, and what stands in quotations, styles and scripts is left out. Reading
/// takes time linear in the length, whatever the markup.
enum HTMLText {
    private static let hidden: Set<Substring> = ["blockquote", "head", "style", "script", "title"]
    private static let breaking: Set<Substring> = ["br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "ul", "ol", "table", "hr"]
    private static let entities: [Substring: Character] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "laquo": "«", "raquo": "»", "mdash": "—", "ndash": "–",
        "hellip": "…", "rsquo": "’", "lsquo": "‘", "ldquo": "“", "rdquo": "”", "oacute": "ó", "Oacute": "Ó",
    ]

    static func text(_ html: String) -> String {
        var result = ""
        var depth = 0
        var rest = html[...]
        while let open = rest.firstIndex(of: "<") {
            if depth == 0 { result += plain(rest[..<open]) }
            rest = rest[open...]
            if rest.hasPrefix("<!--") {
                rest = rest.firstRange(of: "-->").map { rest[$0.upperBound...] } ?? ""
                continue
            }
            guard let close = rest.firstIndex(of: ">") else { rest = ""; break }
            let tag = rest[rest.index(after: rest.startIndex)..<close]
            rest = rest[rest.index(after: close)...]
            let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()[...]
            if hidden.contains(name) { depth = max(0, depth + (tag.hasPrefix("/") ? -1 : tag.hasSuffix("/") ? 0 : 1)) }
            if depth == 0, breaking.contains(name), !result.hasSuffix("\n") { result += "\n" }
        }
        if depth == 0 { result += plain(rest) }
        return result
    }

    /// White space folded, entities read.
    private static func plain(_ text: Substring) -> String {
        let folded = text.split(omittingEmptySubsequences: false) { $0.isWhitespace }.reduce(into: "") { line, word in
            if !(line.hasSuffix(" ") && word.isEmpty) { line += (line.isEmpty ? "" : " ") + word }
        }
        guard folded.contains("&") else { return folded }
        return folded.replacing(/&(?:#(\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z]{2,8}));/) { match in
            if let name = match.output.3 { return entities[name].map(String.init) ?? String(match.output.0) }
            let number = match.output.1.flatMap { UInt32($0) } ?? match.output.2.flatMap { UInt32($0, radix: 16) }
            return number.flatMap(Unicode.Scalar.init).map { String(Character($0)) } ?? ""
        }
    }
}
