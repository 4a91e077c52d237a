/// Marks that no sentence needs.
extension LeftPlaceholderScanner {
    /// `{x}`, `{{x}}`, `{{{x}}}`, `{ { x } }`, `{% x %}`, `{!x}`, `{0}`, `{}`, and what is left of them: `{x`, `x}`, `}}`.
    func braces() -> (LeftPlaceholder.Kind, end: Int)? { braces(from: place).map { (.marked, $0) } }

    private func braces(from start: Int) -> Int? {
        guard bytes[start] == UInt8(ascii: "{") else {
            if starts("}}", at: start) { return start + 2 }
            return start > 0 && Self.isNameByte(bytes[start - 1]) ? start + 1 : nil
        }
        guard let close = end(of: "}", from: start + 1) else {
            if starts("{{", at: start) || starts("{%", at: start) { return start + 2 }
            let name = bytes[(start + 1)...].prefix(while: Self.isNameByte)
            return name.isEmpty ? nil : name.endIndex
        }
        let more = bytes[close...].prefix { $0 == UInt8(ascii: "}") || $0 == 0x20 }
        return more.lastIndex(of: UInt8(ascii: "}")).map { $0 + 1 } ?? close
    }

    /// `${x}`, `#{x}`, `$ORDER`, `$order`, `#ORDER#`, `@@order@@`, `:order_number`, `# ###`.
    func sign() -> (LeftPlaceholder.Kind, end: Int)? {
        let mark = bytes[place]
        if mark != UInt8(ascii: ":"), place + 1 < bytes.count, bytes[place + 1] == UInt8(ascii: "{") {
            return braces(from: place + 1).map { (.marked, $0) }
        }
        let name = bytes[(place + 1)...].prefix(while: Self.isNameByte)
        let next = name.endIndex < bytes.count ? bytes[name.endIndex] : nil
        switch mark {
        case UInt8(ascii: "@"): return starts("@@") ? closed("@@", "@@") : nil
        case UInt8(ascii: "#"):
            // Within a run of a heading's marks each looks like the one before.
            if isInHeading, follows("#"), next == mark, name.isEmpty { return nil }
            if let end = run(of: mark, atLeast: 3) { return startsLine || isInHeading ? nil : (.gap, end) }
            return name.count >= 2 && Self.isLetter(name[place + 1]) && next == mark ? (.marked, name.endIndex + 1) : nil
        case UInt8(ascii: ":"):
            let isSnake = name.dropFirst().dropLast().contains(UInt8(ascii: "_")) && next != mark
            return isSnake && (place == 0 || " (/=".utf8.contains(bytes[place - 1])) ? (.marked, name.endIndex) : nil
        default: return dollar(name)
        }
    }

    /// Closing marks of a heading stand on the line that began with some.
    private var isInHeading: Bool { bytes[lineStart] == UInt8(ascii: "#") }

    /// `$order`; a currency before its sum is none: `$20`, `$CAD 20`.
    private func dollar(_ name: ArraySlice<UInt8>) -> (LeftPlaceholder.Kind, end: Int)? {
        guard name.count >= 2, let first = name.first, Self.isLetter(first), first != LeftPlaceholder.valueByte, startsWord else {
            return nil
        }
        let isCurrency = name.count <= 3 && name.allSatisfy { (0x41...0x5A).contains($0) }
        let sum = bytes[name.endIndex...].drop { $0 == 0x20 || $0 == 0xC2 || $0 == 0xA0 }.first
        if isCurrency, let sum, (0x30...0x39).contains(sum) || sum == LeftPlaceholder.valueByte { return nil }
        return (.marked, name.endIndex)
    }

    /// `%order%`, `%{order}`, `%%order%%`, `%s`, `%1$s`.
    func percent() -> (LeftPlaceholder.Kind, end: Int)? {
        if starts("%{") { return braces(from: place + 1).map { (.marked, $0) } }
        if starts("%}") { return (.marked, place + 2) }
        if let end = percentName { return (.marked, end) }
        for format in ["%s", "%d", "%@", "%1$s", "%1$d", "%2$s"] where starts(format) {
            let end = place + format.utf8.count
            if end == bytes.count || !Self.isWordByte(bytes[end]), startsWord { return (.marked, end) }
        }
        return nil
    }

    /// In an address two digits behind the mark are a byte (RFC 3986, section 2.1).
    func percentInAddress() -> (LeftPlaceholder.Kind, end: Int)? {
        if starts("%{") { return percent() }
        guard let end = percentName, !isByte(at: place + 1) || !isByte(at: end) else { return nil }
        return (.marked, end)
    }

    private func isByte(at start: Int) -> Bool {
        let digits = bytes[min(start, bytes.count)...].prefix(2)
        return digits.count == 2 && digits.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0 | 0x20) }
    }

    /// Where `%order%` ends.
    private var percentName: Int? {
        // From the third of a run on, each looks like the one before.
        guard place < 2 || !follows("%") || bytes[place - 2] != UInt8(ascii: "%") else { return nil }
        let start = bytes[place...].prefix { $0 == UInt8(ascii: "%") }.endIndex
        let name = bytes[start...].prefix(while: Self.isNameByte)
        guard name.endIndex < bytes.count, bytes[name.endIndex] == UInt8(ascii: "%") else { return nil }
        let first = text(name.indices).first
        guard first?.isLetter == true || first == "\u{1A}" && startsWord else { return nil }
        return bytes[name.endIndex...].prefix { $0 == UInt8(ascii: "%") }.endIndex
    }

    /// `((order number))`.
    func doubleParentheses() -> (LeftPlaceholder.Kind, end: Int)? {
        guard let (kind, end) = closed("((", "))"), case let inner = place + 2..<end - 2, Self.isLetter(bytes[inner.lowerBound]),
            isName(inner, with: " _-."), text(inner).split(separator: " ").count < 5
        else { return nil }
        return (kind, end)
    }
}
