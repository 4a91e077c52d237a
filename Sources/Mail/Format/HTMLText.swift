/// What a reader sees of an HTML mail, as plain text.
///
/// Quotations become lines that begin with `>`, so that one reader of plain text decides what is quoted. White space is folded
/// across tags, as a browser folds it. No tree is built, and reading takes time linear in the length, whatever the markup.
package struct HTMLText {
    private static let hiding: Set<String> = ["head", "style", "script", "title", "noscript", "template"]
    private static let breaking: Set<String> = [
        "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "dt", "dd", "table", "hr", "pre", "section",
        "article", "header", "footer", "center", "address", "form",
    ]
    private static let cells: Set<String> = ["td", "th"]

    private var text: [UInt8] = []
    private var isAtLineStart = true
    private var hasBlank = false
    private var quotations = 0
    private var preformatted = 0
    /// The element whose content is not shown, and how many of its name are open within it.
    private var hidden: (name: String, depth: Int)?

    package static func text(_ html: String) -> String {
        var reader = HTMLText()
        reader.read(Array(html.utf8))
        while reader.text.last == 0x0A { reader.text.removeLast() }
        return String(decoding: reader.text, as: UTF8.self)
    }

    private mutating func read(_ html: [UInt8]) {
        var place = 0
        while place < html.count {
            if html[place] == UInt8(ascii: "<"), let end = Self.endOfTag(html, from: place) {
                tag(html[(place + 1)..<(end - 1)])
                place = end
            } else {
                let next = html[(place + 1)...].firstIndex(of: UInt8(ascii: "<")) ?? html.count
                if hidden == nil { show(HTMLEntities.decoded(html[place..<next])) }
                place = next
            }
        }
    }

    /// Behind the `>` of the tag or comment that begins here; nil where none begins, as in `a < b`.
    private static func endOfTag(_ html: [UInt8], from start: Int) -> Int? {
        guard start + 1 < html.count else { return nil }
        if html[start...].starts(with: Array("<!--".utf8)) { return endOfComment(html, from: start + 4) }
        let first = html[start + 1]
        let isName = (0x41...0x5A).contains(first & 0xDF) || first == UInt8(ascii: "/") || first == UInt8(ascii: "!") || first == 0x3F
        guard isName else { return nil }
        return html[start...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? html.count
    }

    private static func endOfComment(_ html: [UInt8], from start: Int) -> Int {
        var place = start
        while let end = html[place...].firstIndex(of: UInt8(ascii: ">")) {
            if end >= start + 2, html[end - 1] == UInt8(ascii: "-"), html[end - 2] == UInt8(ascii: "-") { return end + 1 }
            place = end + 1
        }
        return html.count
    }

    private mutating func tag(_ tag: ArraySlice<UInt8>) {
        let isEnd = tag.first == UInt8(ascii: "/")
        let bytes = (isEnd ? tag.dropFirst() : tag).prefix { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || (0x30...0x39).contains($0) }
        let name = String(decoding: bytes, as: UTF8.self).lowercased()
        if let open = hidden {
            guard name == open.name else { return }
            let depth = open.depth + (isEnd ? -1 : 1)
            hidden = depth == 0 ? nil : (name, depth)
            return
        }
        if !isEnd, Self.hiding.contains(name) || Self.isHidden(tag, name) { hidden = (name, 1); return }
        switch name {
        case "br": breakLine()
        case "blockquote":
            endLine()
            quotations = max(0, quotations + (isEnd ? -1 : 1))
        case _ where Self.cells.contains(name): hasBlank = true
        case _ where Self.breaking.contains(name):
            endLine()
            if name == "pre" { preformatted = max(0, preformatted + (isEnd ? -1 : 1)) }
        default: break
        }
    }

    /// The line that mail programs show in their lists and not in the mail.
    private static func isHidden(_ tag: ArraySlice<UInt8>, _ name: String) -> Bool {
        guard name == "div" || name == "span" || name == "p", tag.count > 20 else { return false }
        let style = String(decoding: tag, as: UTF8.self).lowercased().filter { $0 != " " }
        return style.contains("display:none")
    }

    private mutating func endLine() { if !isAtLineStart { breakLine() } }

    private mutating func breakLine() {
        text.append(0x0A)
        isAtLineStart = true
        hasBlank = false
    }

    private mutating func show(_ bytes: [UInt8]) {
        for byte in bytes {
            if byte == 0x0A, preformatted > 0 { breakLine(); continue }
            if byte == 0x20 || (0x09...0x0D).contains(byte) { hasBlank = true; continue }
            if isAtLineStart {
                if quotations > 0 { text += [UInt8](repeating: UInt8(ascii: ">"), count: min(quotations, 8)) + [0x20] }
                isAtLineStart = false
            } else if hasBlank {
                text.append(0x20)
            }
            hasBlank = false
            text.append(byte)
        }
    }
}
