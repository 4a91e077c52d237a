/// Goes once over the bytes of a text and looks closer where a placeholder of some tool may begin.
struct LeftPlaceholderScanner {
    /// Nobody names a value with more bytes.
    private static let longest = 90

    private let bytes: ArraySlice<UInt8>
    private var place: Int
    private var found: [LeftPlaceholder] = []

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        place = bytes.startIndex
    }

    mutating func scan() -> [LeftPlaceholder] {
        while place < bytes.endIndex {
            if let skipped = skip() {
                place = max(skipped, place + 1)
            } else if let (kind, end) = candidate() {
                found.append(LeftPlaceholder(kind: kind, offsets: place..<end))
                place = end
            } else {
                place += 1
            }
        }
        return found
    }

    // MARK: What is left alone

    private func skip() -> Int? {
        switch bytes[place] {
        case UInt8(ascii: "\\"): return place + 2
        case UInt8(ascii: "<") where starts("<!--"): return end(of: "-->", from: place + 4) ?? bytes.endIndex
        case UInt8(ascii: "]") where starts("]("): return end(of: ")", from: place + 2) ?? place + 2
        case UInt8(ascii: "h") where starts("http://") || starts("https://"):
            return bytes[place...].firstIndex { $0 <= 0x20 || $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: ")") } ?? bytes.endIndex
        default: return nil
        }
    }

    // MARK: What is looked at

    private func candidate() -> (LeftPlaceholder.Kind, end: Int)? {
        switch bytes[place] {
        case UInt8(ascii: "{"): braces(from: place).map { (.marked, $0) }
        case UInt8(ascii: "}"): starts("}}") ? (.marked, place + 2) : nil
        case UInt8(ascii: "$"), UInt8(ascii: "#"), UInt8(ascii: "@"): sign()
        case UInt8(ascii: "%"): percent()
        case UInt8(ascii: "*"): starts("*|") ? closed("*|", "|*") : nil
        case UInt8(ascii: "["): brackets()
        case UInt8(ascii: "<"): angles()
        case UInt8(ascii: "("): instruction()
        case UInt8(ascii: "_"): underscores()
        case UInt8(ascii: "."): run(of: [UInt8(ascii: ".")], atLeast: 4).map { (.gap, $0) }
        case 0xE2: run(of: Array("…".utf8), atLeast: 2).map { (.gap, $0) }
        default: startsWord ? word() : nil
        }
    }

    /// `{x}`, `{{x}}`, `{{{x}}}`, `{ { x } }`, `{% x %}`, `{!x}`, `{0}`.
    private func braces(from start: Int) -> Int? {
        guard let close = end(of: "}", from: start + 1), close - start <= Self.longest else {
            return starts("{{", at: start) || starts("{%", at: start) ? min(start + 2, bytes.endIndex) : nil
        }
        let inner = bytes[start + 1..<close - 1]
        guard isName(inner, with: " {}_-.!$|:%#&/\"'=,?"), inner.contains(where: Self.isWordByte) else { return nil }
        return bytes[close...].prefix { $0 == UInt8(ascii: "}") || $0 == 0x20 }.lastIndex { $0 == UInt8(ascii: "}") }.map { $0 + 1 }
            ?? close
    }

    /// `${x}`, `#{x}`, `$ORDER`, `$order_number`, `#ORDER#`, `@@order@@`.
    private func sign() -> (LeftPlaceholder.Kind, Int)? {
        let mark = bytes[place]
        if place + 1 < bytes.endIndex, bytes[place + 1] == UInt8(ascii: "{") { return braces(from: place + 1).map { (.marked, $0) } }
        if mark == UInt8(ascii: "@") { return starts("@@") ? closed("@@", "@@") : nil }
        let name = bytes[(place + 1)...].prefix(while: Self.isNameByte)
        guard name.count >= 3, let first = name.first, Self.isLetter(first) else { return nil }
        if mark == UInt8(ascii: "#") {
            return name.endIndex < bytes.endIndex && bytes[name.endIndex] == mark ? (.marked, name.endIndex + 1) : nil
        }
        let isConstant = name.allSatisfy { !(0x61...0x7A).contains($0) }
        return isConstant || name.contains(UInt8(ascii: "_")) ? (.marked, name.endIndex) : nil
    }

    /// `%order%`, `%{order}`, `%%order%%`, `%s`, `%1$s`.
    private func percent() -> (LeftPlaceholder.Kind, Int)? {
        if starts("%{") { return braces(from: place + 1).map { (.marked, $0) } }
        if starts("%}") { return (.marked, place + 2) }
        let start = bytes[place...].prefix { $0 == UInt8(ascii: "%") }.endIndex
        let name = bytes[start...].prefix(while: Self.isNameByte)
        let isClosed = name.endIndex < bytes.endIndex && bytes[name.endIndex] == UInt8(ascii: "%")
        if isClosed, String(decoding: name, as: UTF8.self).first?.isLetter == true {
            return (.marked, bytes[name.endIndex...].prefix { $0 == UInt8(ascii: "%") }.endIndex)
        }
        for format in ["%s", "%d", "%@", "%1$s", "%1$d"] where starts(format) {
            let end = place + format.utf8.count
            if end == bytes.endIndex || !Self.isWordByte(bytes[end]), startsWord { return (.marked, end) }
        }
        return nil
    }

    /// `[[x]]`, `[x y]`; links, footnotes, check boxes and notes such as `[1]` are none.
    private func brackets() -> (LeftPlaceholder.Kind, Int)? {
        if starts("[[") { return closed("[[", "]]") }
        guard let close = end(of: "]", from: place + 1), close - place <= Self.longest, !follows("]!") else { return nil }
        let inner = bytes[place + 1..<close - 1]
        guard let first = inner.first, Self.isLetter(first), String(decoding: inner, as: UTF8.self).count > 1,
            isName(inner, with: " _-.,:/%#"), close == bytes.endIndex || !"([:".utf8.contains(bytes[close])
        else { return nil }
        return (.bracketed, close)
    }

    /// `<номер>`, `<order number>`, `<<x>>`; HTML and addresses are none.
    private func angles() -> (LeftPlaceholder.Kind, Int)? {
        if starts("<<") { return closed("<<", ">>") }
        guard let close = end(of: ">", from: place + 1), close - place <= Self.longest else { return nil }
        let inner = bytes[place + 1..<close - 1]
        guard let first = inner.first, Self.isLetter(first), isName(inner, with: " _-") else { return nil }
        let isPlain = inner.allSatisfy { (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0) }
        let name = String(decoding: inner, as: UTF8.self).lowercased()
        return isPlain && Self.tags.contains(name) ? nil : (.bracketed, close)
    }

    /// HTML elements that people write into Markdown.
    private static let tags: Set<String> = Set(
        """
        a abbr b blockquote body br cite code col dd del details dfn div dl dt em figure footer h1 h2 h3 h4 h5 h6 head header hr html i \
        img ins kbd li main mark nav ol p pre q s samp script section small span strong style sub summary sup table tbody td tfoot th \
        thead time title tr u ul var wbr
        """.split(separator: " ").map(String.init))

    private func instruction() -> (LeftPlaceholder.Kind, Int)? {
        guard let close = end(of: ")", from: place + 1), close - place <= Self.longest else { return nil }
        let inner = String(decoding: bytes[place + 1..<close - 1], as: UTF8.self).lowercased()
        return Self.orders.contains { inner.hasPrefix($0) } ? (.instruction, close) : nil
    }

    private static let orders = [
        "insert ", "fill in ", "your name", "customer name", "order number here", "укажите ", "вставьте ", "впишите ",
        "заполните ", "имя клиента", "номер заказа)", "wpisz ", "wstaw ", "uzupełnij ", "imię klienta",
    ]

    /// A rule of underscores alone on its line is Markdown's.
    private func underscores() -> (LeftPlaceholder.Kind, Int)? {
        guard let end = run(of: [UInt8(ascii: "_")], atLeast: 3) else { return nil }
        let startsLine = place == bytes.startIndex || bytes[place - 1] == 0x0A
        let endsLine = end == bytes.endIndex || bytes[end] == 0x0A
        let touchesWord =
            end < bytes.endIndex && Self.isWordByte(bytes[end]) || place > bytes.startIndex && Self.isWordByte(bytes[place - 1])
        return startsLine && endsLine || touchesWord ? nil : (.gap, end)
    }

    /// `XXXX` in Latin or Cyrillic, `TODO` and its like.
    private func word() -> (LeftPlaceholder.Kind, Int)? {
        for letter in ["X", "x", "Х", "х"] {
            if let end = run(of: Array(letter.utf8), atLeast: 3), endsWord(end) { return (.gap, end) }
        }
        for mark in Self.marks where starts(mark) {
            let end = place + mark.utf8.count
            if endsWord(end) { return (.gap, end) }
        }
        return nil
    }

    private static let marks = [
        "TODO", "FIXME", "TBD", "TBC", "TK TK", "LOREM IPSUM", "Lorem ipsum", "ДОПИСАТЬ",
        "УТОЧНИТЬ", "ЗАПОЛНИТЬ", "ВСТАВИТЬ", "UZUPEŁNIĆ", "DOPISAĆ", "WSTAWIĆ",
    ]

    // MARK: Reading

    private var startsWord: Bool { place == bytes.startIndex || !Self.isWordByte(bytes[place - 1]) }
    private func endsWord(_ end: Int) -> Bool { end == bytes.endIndex || !Self.isWordByte(bytes[end]) }
    private func follows(_ marks: String) -> Bool { place > bytes.startIndex && marks.utf8.contains(bytes[place - 1]) }
    private func starts(_ text: String) -> Bool { starts(text, at: place) }
    private func starts(_ text: String, at start: Int) -> Bool { bytes[start...].starts(with: text.utf8) }

    /// Where a run of one character ends, when it is long enough.
    private func run(of character: [UInt8], atLeast count: Int) -> Int? {
        var (end, length) = (place, 0)
        while bytes[end...].starts(with: character) { (end, length) = (end + character.count, length + 1) }
        return length >= count ? end : nil
    }

    private func closed(_ open: String, _ close: String) -> (LeftPlaceholder.Kind, Int)? {
        guard let end = end(of: close, from: place + open.utf8.count), end - place <= Self.longest,
            end - place > open.utf8.count + close.utf8.count
        else { return nil }
        return (.marked, end)
    }

    /// The place behind the next mark on the same line.
    private func end(of mark: String, from start: Int) -> Int? {
        var index = start
        while index < bytes.endIndex, mark == "-->" || bytes[index] != 0x0A {
            if starts(mark, at: index) { return index + mark.utf8.count }
            index += 1
        }
        return nil
    }

    private func isName(_ inner: ArraySlice<UInt8>, with marks: String) -> Bool {
        inner.allSatisfy { Self.isWordByte($0) || marks.utf8.contains($0) }
    }

    /// A letter, a digit, or a byte of a character beyond ASCII.
    private static func isWordByte(_ byte: UInt8) -> Bool { isLetter(byte) || (0x30...0x39).contains(byte) }
    private static func isNameByte(_ byte: UInt8) -> Bool { isWordByte(byte) || byte == UInt8(ascii: "_") }
    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80 }
}
