import Mail

/// Finds e-mail addresses and telephone numbers.
struct ContactFinder: Sendable {
    let words: [MessageWords.Word]
    /// Words that other values took.
    let taken: Set<Int>

    /// Digits of the longest telephone number (ITU-T E.164, section 6).
    private static let longest = 15

    func find() -> [FoundValue] { emails() + phones() }

    private func emails() -> [FoundValue] {
        words.indices.compactMap { index in
            let text = words[index].text
            guard let at = text.firstIndex(of: "@"), at > text.startIndex else { return nil }
            let local = text[..<at]
            let domain = text[text.index(after: at)...]
            guard domain.contains("."), !domain.hasSuffix("."), !domain.contains("@"), domain.count <= 253,
                (local + domain).unicodeScalars.allSatisfy({ $0.value > 0x20 && !"<>()[],;:\\\"".unicodeScalars.contains($0) })
            else { return nil }
            let start = local.lastIndex { $0 == "<" || $0 == ":" }.map { local.index(after: $0) } ?? local.startIndex
            return FoundValue(kind: .email, text: String(text[start...]), words: index..<index + 1)
        }
    }

    private func phones() -> [FoundValue] {
        var found: [FoundValue] = []
        var index = 0
        while index < words.count {
            if let phone = phone(at: index) {
                found.append(phone)
                index = phone.words.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    /// The longest run of figures that can be a number to call.
    private func phone(at start: Int) -> FoundValue? {
        var end = start
        var length = 0
        while end < words.count, !taken.contains(end), isPart(words[end]) {
            // Without this limit a table of figures is read to its end from each of its cells.
            length += words[end].text.utf8.count { (0x30...0x39).contains($0) }
            if length > Self.longest { return nil }
            end += 1
            // A mark ends the number, but for a bracket or a dash.
            if words[end - 1].after.contains(where: { !")-–".contains($0) }) { break }
        }
        guard end > start else { return nil }
        let pieces = words[start..<end]
        let digits = pieces.map { $0.text.filter(\.isNumber) }.joined()
        let isCued =
            start > 0 && MessagePhrases.contacts.contains(words[start - 1].folded + "")
            || start > 0 && cues.contains { words[start - 1].folded.hasPrefix($0) }
        let hasPlus = words[start].text.hasPrefix("+")
        let plausible = hasPlus ? (8...15).contains(digits.count) : isCued ? (7...13).contains(digits.count) : isNational(digits, pieces)
        guard plausible else { return nil }
        let text = pieces.map { $0.before.filter { $0 == "(" } + $0.text + $0.after.filter { $0 == ")" } }.joined(separator: " ")
        return FoundValue(kind: .phone, text: text, words: start..<end)
    }

    private var cues: [String] { ["tel", "phone", "mobile", "call", "номер", "тел", "звон", "dzwo", "numer", "kom"] }

    private func isPart(_ word: MessageWords.Word) -> Bool {
        word.hasDigit && word.text.utf8.allSatisfy { (0x30...0x39).contains($0) || "+-()".utf8.contains($0) }
    }

    /// Polish numbers have nine digits in threes, Russian ones eleven from 8 or 7, British ones eleven from 0.
    private func isNational(_ digits: String, _ pieces: ArraySlice<MessageWords.Word>) -> Bool {
        let isGrouped = pieces.count > 1 || pieces.contains { $0.text.contains("-") }
        if digits.count == 9 { return isGrouped && !digits.hasPrefix("0") }
        return digits.count == 11 && (digits.hasPrefix("89") || digits.hasPrefix("79") || digits.hasPrefix("07"))
    }
}
