/// A word, a number or a mark of a text, as names and addresses are made of.
struct Token: Sendable {
    enum Kind: Sendable { case word, number, mark, lineEnd }

    let range: Range<Int>
    let kind: Kind
    /// Folded as ``ScannedText`` folds.
    let text: String
    let isCapitalized: Bool
    /// Capitals throughout, of two letters or more.
    let isShouted: Bool

    func isMark(_ marks: String) -> Bool { kind == .mark && marks.contains(text) }
    var digits: Int { text.unicodeScalars.count { $0.digit != nil } }
    var hasDigit: Bool { text.unicodeScalars.contains { $0.digit != nil } }
}

extension Token {
    /// Cuts a text: letters with the apostrophes and hyphens between them are a word, figures with the letters behind them a
    /// number (`14b`), letters that go on as figures a word (`NR5`), anything else but blanks a mark.
    static func all(in text: ScannedText) -> [Token] {
        var tokens: [Token] = []
        var index = 0
        while index < text.scalars.count {
            let start = index
            if let end = taken(at: index, in: text) {
                index = end
                tokens.append(Token(start..<index, .mark, in: text))
            } else if text.scalars[index] == "\n" || text.scalars[index] == "\r" {
                index += 1
                tokens.append(Token(start..<index, .lineEnd, in: text))
            } else if text.scalars[index].digit != nil {
                while text.isWord(index) { index += 1 }
                tokens.append(Token(start..<index, .number, in: text))
            } else if text.isWord(index) {
                while text.isWord(index) || Self.joins(index, in: text) { index += 1 }
                tokens.append(Token(start..<index, .word, in: text))
            } else {
                index += 1
                if !text.scalars[start].isBlank, !text.scalars[start].isInvisible { tokens.append(Token(start..<index, .mark, in: text)) }
            }
        }
        return tokens
    }

    /// Where `[phone]` ends, which stands for what was taken out and tells nothing.
    private static func taken(at start: Int, in text: ScannedText) -> Int? {
        guard text.scalars[start] == "[" else { return nil }
        var end = start + 1
        while end < text.scalars.count, ("a"..."z").contains(text.scalars[end]) || text.scalars[end] == "_" { end += 1 }
        return end > start + 3 && end < text.scalars.count && text.scalars[end] == "]" ? end + 1 : nil
    }

    private init(_ range: Range<Int>, _ kind: Kind, in text: ScannedText) {
        self.range = range
        self.kind = kind
        var view = String.UnicodeScalarView()
        view.append(contentsOf: text.folded[range])
        self.text = String(view)
        let letters = text.scalars[range].filter { $0.properties.isAlphabetic }
        isCapitalized = kind == .word && letters.first?.properties.isUppercase ?? false
        isShouted = isCapitalized && letters.count > 1 && letters.allSatisfy(\.properties.isUppercase)
    }

    /// An apostrophe or hyphen between two letters, or a mark that was composed onto one.
    private static func joins(_ index: Int, in text: ScannedText) -> Bool {
        guard text.scalars.indices.contains(index) else { return false }
        let scalar = text.scalars[index]
        return (scalar == "'" || scalar == "’" || scalar.isDash) && text.isLetter(index - 1) && text.isLetter(index + 1)
            || scalar.properties.generalCategory == .nonspacingMark
    }
}
