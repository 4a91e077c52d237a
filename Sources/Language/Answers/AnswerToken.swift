/// A word, number, mark or picture of an answer.
struct AnswerToken: Sendable, Hashable {
    enum Kind: Sendable, Hashable { case word, number, mark, picture }

    let kind: Kind
    /// Folded scalars of a word; a nought stands for every number; a run of equal marks is up to three of them.
    let scalars: [UInt32]
    /// What a number counts, as far as nine digits say; nought for everything else.
    var value: UInt32 = 0

    /// The first letters of a word, which inflection leaves alone.
    var beginning: ArraySlice<UInt32> { scalars.prefix(5) }

    var isQuotationMark: Bool { kind == .mark && scalars.first == 0x22 }

    var isQuestionMark: Bool { kind == .mark && scalars.first == 0x3F }

    var endsSentence: Bool { kind == .mark && [0x21, 0x2E, 0x3F, 0x2026].contains(scalars[0]) }

    static func tokens(of text: String) -> [AnswerToken] {
        var cutter = Cutter()
        for scalar in Phrase.folded(text).unicodeScalars { cutter.add(scalar.value) }
        cutter.endWord()
        return cutter.tokens
    }

    private struct Cutter {
        var tokens: [AnswerToken] = []
        private var word: [UInt32] = []
        private var hasDigit = false

        mutating func add(_ scalar: UInt32) {
            switch scalar {
            case _ where Letters.isDigit(scalar):
                hasDigit = true
                word.append(scalar)
            case _ where Letters.isLetter(scalar): word.append(scalar)
            case 0x27 where !word.isEmpty: break
            // ! ( ) , . : ; ? … and line ends, which end sentences as stops do.
            case 0x21, 0x28, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x2026: append(.mark, scalar)
            case 0x0A, 0x0D: append(.mark, 0x2E)
            // Quotation marks of all languages: who quotes the reply seldom likes it.
            case 0x22, 0xAB, 0xBB, 0x201C...0x201E: append(.mark, 0x22)
            case 0x2600...0x27BF, 0x1F300...0x1FAFF: append(.picture, scalar)
            default: endWord()
            }
        }

        mutating func endWord() {
            guard !word.isEmpty else { return }
            let value = word.lazy.filter(Letters.isDigit).prefix(9).reduce(0) { $0 * 10 + $1 - 0x30 }
            tokens.append(hasDigit ? AnswerToken(kind: .number, scalars: [0x30], value: value) : AnswerToken(kind: .word, scalars: word))
            word = []
            hasDigit = false
        }

        private mutating func append(_ kind: Kind, _ scalar: UInt32) {
            endWord()
            guard let last = tokens.last, last.kind == kind, last.scalars[0] == scalar else {
                return tokens.append(AnswerToken(kind: kind, scalars: [scalar]))
            }
            if last.scalars.count < 3 { tokens[tokens.count - 1] = AnswerToken(kind: kind, scalars: last.scalars + [scalar]) }
        }
    }
}
