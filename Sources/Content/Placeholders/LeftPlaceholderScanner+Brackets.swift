import Language

/// Words in brackets: placeholders have them, and so have links, notes and asides.
extension LeftPlaceholderScanner {
    /// `[[x]]`, `[x y]`, `[X]`, `[]`, `[…]`; links, footnotes, check boxes, asides and notes such as `[1]` are none.
    mutating func brackets() -> (LeftPlaceholder.Kind, end: Int)? {
        if starts("[%") { return closed("[%", "%]") }
        if starts("[["), let (kind, end) = closed("[[", "]]") {
            return end < bytes.count && bytes[end] == UInt8(ascii: "(") ? nil : (kind, end)
        }
        guard let close = end(of: "]", from: place + 1), !isReference(endingAt: close) else { return nil }
        let inner = place + 1..<close - 1
        let words = text(inner)
        if words.allSatisfy(\.isWhitespace) { return isCheckBox ? nil : (.bracketed, close) }
        if words == "…" || words == "..." { return (.bracketed, close) }
        guard Self.isLetter(bytes[inner.lowerBound]) || bytes[inner.lowerBound] == LeftPlaceholder.traceless,
            isName(inner, with: " _-.,:/%#'\"()*"), !(words.count == 1 && isCheckBox), !isAside(words)
        else { return nil }
        return (.bracketed, close)
    }

    /// A link, or the definition of one.
    private mutating func isReference(endingAt close: Int) -> Bool {
        let next = close < bytes.count ? bytes[close] : nil
        if next == UInt8(ascii: "(") { return true }
        if next == UInt8(ascii: ":"), startsLine { return true }
        guard !definitions.isEmpty else { return false }
        if definitions.contains(text(place + 1..<close - 1).lowercased()) { return true }
        guard next == UInt8(ascii: "["), let end = end(of: "]", from: close + 1) else { return false }
        return definitions.contains(text(close + 1..<end - 1).lowercased())
    }

    /// At the start of an item of a list.
    private var isCheckBox: Bool {
        guard place - lineStart < Self.longest else { return false }
        return text(lineStart..<place).wholeMatch(of: /\s*(?:>\s*)*(?:[-*+]|\d+[.)])\s+/) != nil
    }

    /// A remark of the writer to the reader: a sentence, or one that begins as a clause does.
    private func isAside(_ words: String) -> Bool {
        let list = words.split { $0 == " " || $0 == "." || $0 == "," }
        guard list.count <= 7, let first = list.first, let last = words.last else { return true }
        return ".!?".contains(last) || Self.asides.contains(first.lowercased())
    }

    private static let asides = Set(LanguagePack.all(\.writer.asides))

    /// `<номер>`, `<order number>`, `<<x>>`, `<%= x %>`; HTML and addresses are none.
    func angles() -> (LeftPlaceholder.Kind, end: Int)? {
        for (open, close) in [("<<", ">>"), ("<%", "%>"), ("<?", "?>")] where starts(open) { return closed(open, close) }
        guard let close = end(of: ">", from: place + 1), close - place > 2 else { return nil }
        let inner = bytes[place + 1..<close - 1]
        guard let first = inner.first, Self.isLetter(first), first != LeftPlaceholder.valueByte, isName(inner.indices, with: " _-") else {
            return nil
        }
        let isPlain = inner.allSatisfy { (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) }
        return isPlain && Self.tags.contains(text(inner.indices).lowercased()) ? nil : (.bracketed, close)
    }

    /// HTML elements that people write into Markdown.
    private static let tags: Set<String> = Set(
        """
        a abbr b blockquote body br cite code col dd del details dfn div dl dt em figure footer h1 h2 h3 h4 h5 h6 head header hr html i \
        img ins kbd li main mark nav ol p pre q s samp script section small span strong style sub summary sup table tbody td tfoot th \
        thead time title tr u ul var wbr
        """.split(separator: " ").map(String.init))

    /// `(укажите номер)`: an order that names what is to be filled in. To the customer it would say "it", "please", or where.
    func instruction() -> (LeftPlaceholder.Kind, end: Int)? {
        guard let close = end(of: ")", from: place + 1), close - place > 2 else { return nil }
        let inner = text(place + 1..<close - 1).lowercased()
        return LanguagePack.all.contains { $0.writer.isOrder(inner) } ? (.instruction, close) : nil
    }
}

extension WriterPhrases {
    /// - Parameter text: in small letters.
    fileprivate func isOrder(_ text: String) -> Bool {
        guard orders.contains(where: { text == $0 || text.hasPrefix($0 + " ") || text.hasSuffix(" " + $0) }) else { return false }
        let words = text.split { !$0.isLetter && $0 != "-" && $0 != "'" }.map(String.init)
        return words.count <= 6 && !words.contains(where: addressed.contains)
            && words.contains { word in nouns.contains { word.hasPrefix($0) || word.count > 8 && word.hasSuffix($0) } }
    }
}
