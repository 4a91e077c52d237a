import Language

/// The line above earlier mail that says who wrote it and when, perhaps broken over two or three: `On …, X wrote:`,
/// `18 ноября X пишет:`, `W dniu … pisze:`, `03.11.2026, 10:00, "X" <x@shop.example>:`.
struct Attribution {
    private static let mostLines = 3
    /// In characters.
    private static let longestLine = 199
    private static let longest = 239
    private static let quotes = "\"„“”«»"

    /// The first line below it.
    let end: Int
    /// Whether the lines of the mail below start with `>`.
    let isAboveMarks: Bool

    init?(at start: Int, in lines: [String]) {
        guard let end = Self.end(from: start, in: lines) else { return nil }
        let text = lines[start..<end].joined(separator: " ")
        guard text.isAtMost(Self.longest) else { return nil }
        if end > start + 1 {
            let rest = lines[(start + 1)..<end].joined(separator: " ")
            guard Self.goesOn(lines[start], in: rest) else { return nil }
        }
        let below = lines[end...].first { !$0.isEmpty }
        let isMarked = below?.hasPrefix(">") ?? false
        guard Self.isSaid(text, isMarked) || Self.isSigned(text) else { return nil }
        self.end = end
        isAboveMarks = isMarked
    }

    /// Below the first line that ends in a colon.
    private static func end(from start: Int, in lines: [String]) -> Int? {
        for place in start..<min(start + mostLines, lines.count) {
            let line = lines[place]
            guard !line.isEmpty, line.isAtMost(longestLine), !line.hasPrefix(">") else { return nil }
            if line.utf8.last == 0x3A { return place + 1 }
        }
        return nil
    }

    /// True where a line was broken by width; a sentence of the customer above an attribution is none of its lines.
    private static func goesOn(_ first: String, in rest: String) -> Bool {
        guard !first.contains("?") else { return false }
        if MessagePhrases.attributions.isFound(in: FoldedText(first)) { return true }
        let isBeforeAddress = rest.hasPrefix("<")
        guard isBeforeAddress || !first.hasSuffix(".") && !first.hasSuffix("!"), !isDated(rest[...]) else { return false }
        if isDated(first[...]) { return true }
        let isNamed = first.contains("@") || first.contains(where: \.isNumber)
        return isNamed && (isBeforeAddress || !rest.contains(" "))
    }

    /// A verb of writing with an address or a number, or whatever could stand above marks.
    private static func isSaid(_ text: String, _ isAboveMarks: Bool) -> Bool {
        if MessagePhrases.attributions.isFound(in: FoldedText(text)) {
            return isAboveMarks || text.contains("@") || text.contains(where: \.isNumber)
        }
        return isAboveMarks && text.first?.isNumber == true && hasClock(text[...])
    }

    /// A date and a time with an address in angle brackets, whatever the verb and whether there is one; without brackets, a date
    /// and a time with nothing but a name in quotes, or nothing but an address.
    private static func isSigned(_ text: String) -> Bool {
        let line = text.dropLast().trimmed
        if let open = line.firstIndex(of: "<"), let close = line.lastIndex(of: ">"), open < close, line[open...close].contains("@") {
            return isSigned(before: line[..<open], after: line[line.index(after: close)...])
        }
        guard line.first?.isNumber == true, let last = line.last else { return false }
        let isQuoted = quotes.contains(last)
        guard let start = isQuoted ? line.firstIndex(where: { quotes.contains($0) }) : line.lastIndex(of: " ") else { return false }
        guard isQuoted || line[start...].contains("@") else { return false }
        return hasClock(line[..<start]) && !tail(of: line[..<start]).contains(where: \.isLetter)
    }

    private static func isSigned(before: Substring, after: Substring) -> Bool {
        if hasClock(before) || (before.first?.isNumber == true && isDated(before)) {
            let tail = tail(of: before)
            let isName = tail.first == "," || tail.contains(where: \.isUppercase) || !tail.contains(where: \.isLetter)
            return isName && after.split(separator: " ").count <= 3 && !after.contains(where: \.isNumber)
        }
        // The name first: it is all that stands before the address.
        let isName = !before.isEmpty && before.split(separator: " ").allSatisfy { $0.first?.isLowercase != true }
        return isName && hasClock(after) && after.last?.isNumber == true
    }

    /// What stands behind the last number.
    private static func tail(of text: Substring) -> Substring {
        guard let last = text.lastIndex(where: \.isNumber) else { return text }
        return text[text.index(after: last)...]
    }

    private static func isDated(_ text: Substring) -> Bool {
        text.split(separator: " ").contains { isClock($0) || isDay($0) }
    }

    private static func hasClock(_ text: Substring) -> Bool { text.split(separator: " ").contains { isClock($0) } }

    /// `10:00`, perhaps with seconds.
    private static func isClock(_ word: Substring) -> Bool {
        let digits = word.drop { !$0.isNumber }
        let hour = digits.prefix { $0.isNumber }
        let minutes = digits.dropFirst(hour.count)
        return (1...2).contains(hour.count) && minutes.first == ":" && minutes.dropFirst().first?.isNumber == true
    }

    /// `03.11.2026`, or a year.
    private static func isDay(_ word: Substring) -> Bool {
        guard !word.contains(where: \.isLetter) else { return false }
        let numbers = word.split { !$0.isNumber }
        if numbers.count == 1 { return isYear(numbers[0]) }
        return numbers.count == 3 && numbers.allSatisfy { $0.count <= 2 || isYear($0) }
    }

    private static func isYear(_ number: Substring) -> Bool { number.count == 4 && number.hasPrefix("20") }
}
