/// Finds codes of letters and figures behind the word for a document: driving licences, insurance numbers, identity cards.
struct NamedCodeDetector: Sendable {
    private static let words = [
        "licence", "license", "licencji", "dowod", "dowód", "osobist", "prawo", "jazdy", "удостоверени", "insurance",
        "ssn", "social", "ni", "nino", "загранпаспорт", "passport", "paszport", "паспорт", "права",
    ]
    /// Tokens between the word and the code.
    private static let distance = 4

    func details(in tokens: [Token]) -> [PersonalDetail] {
        tokens.indices.compactMap { index in
            guard isTelling(tokens[index]) else { return nil }
            for start in tokens.indices[(index + 1)...].prefix(Self.distance) where tokens[start].hasDigit || startsCode(start, in: tokens)
            {
                return code(from: start, in: tokens)
            }
            return nil
        }
    }

    private func isTelling(_ token: Token) -> Bool {
        token.kind == .word && Self.words.contains { $0.count <= 4 ? token.text == $0 : token.text.hasPrefix($0) }
    }

    /// Two or three letters before the figures: `QQ 12 34 56 C`.
    private func startsCode(_ index: Int, in tokens: [Token]) -> Bool {
        tokens[index].kind == .word && (2...3).contains(tokens[index].text.count) && tokens[index].isShouted && index + 1 < tokens.count
            && tokens[index + 1].kind == .number
    }

    /// `24/09/2024`: the day on which a document was given out.
    private func isDate(_ tokens: ArraySlice<Token>) -> Bool {
        let sizes = tokens.filter { $0.kind == .number }.map(\.text.count)
        return sizes == [2, 2, 4] || sizes == [4, 2, 2] || sizes == [1, 2, 4] || sizes == [2, 2, 2] && tokens.contains { $0.isMark("/.") }
    }

    /// Pieces with single marks between them, six figures or letters and figures of six together.
    private func code(from start: Int, in tokens: [Token]) -> PersonalDetail? {
        var (end, digits, last) = (start, 0, start)
        while end < tokens.count, end - start < 9 {
            let token = tokens[end]
            if token.hasDigit || end == start || token.isShouted && token.text.count <= 2
                || token.kind == .word && token.text.count == 1 && token.isCapitalized
            {
                digits += token.digits
                last = end
            } else if !token.isMark("-/№") {
                break
            }
            end += 1
        }
        guard digits >= 6, !isDate(tokens[start...last]) else { return nil }
        return PersonalDetail(range: tokens[start].range.lowerBound..<tokens[last].range.upperBound, .idCard)
    }
}
