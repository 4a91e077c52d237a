/// Finds e-mail addresses that are spelled out:
/// `jon (at) webpost (dot) example`, «иван собака почта точка рф», `jan małpa wp.pl`.
struct SpokenEmailDetector: Sendable {
    private static let signs: Set<String> = ["at", "собака", "собачка", "małpa", "malpa", "malpka", "małpka", "эт", "ат"]
    private static let points: Set<String> = ["dot", "point", "точка", "kropka"]

    func details(in tokens: [Token]) -> [PersonalDetail] { tokens.indices.compactMap { detail(signAt: $0, in: tokens) } }

    private func detail(signAt index: Int, in tokens: [Token]) -> PersonalDetail? {
        guard Self.signs.contains(tokens[index].text), tokens[index].kind == .word else { return nil }
        var (before, after) = (index - 1, index + 1)
        let isBracketed = before >= 0 && after < tokens.count && tokens[before].isMark("([{") && tokens[after].isMark(")]}")
        if isBracketed { (before, after) = (before - 1, after + 1) }
        guard let start = local(endingAt: before, in: tokens), let (end, spelled) = domain(from: after, in: tokens) else { return nil }
        // «at» alone is a word of every sentence; the others name the sign, or an animal before a domain.
        guard isBracketed || spelled || tokens[index].text != "at" else { return nil }
        return PersonalDetail(range: tokens[start].range.lowerBound..<tokens[end].range.upperBound, .email)
    }

    /// Words joined by points, underscores and hyphens, or by the word for a point.
    private func local(endingAt end: Int, in tokens: [Token]) -> Int? {
        guard end >= 0, isPiece(tokens[end]) else { return nil }
        var start = end
        while start >= 2, isPiece(tokens[start - 2]), isJoint(tokens[start - 1], between: tokens[start - 2], tokens[start]) { start -= 2 }
        return start
    }

    /// At least two labels; whether a point between them is spelled out.
    private func domain(from start: Int, in tokens: [Token]) -> (end: Int, spelled: Bool)? {
        guard start < tokens.count, isPiece(tokens[start]) else { return nil }
        var (end, spelled) = (start, false)
        while let width = pointWidth(after: end, in: tokens), end + width + 1 < tokens.count, isPiece(tokens[end + width + 1]) {
            spelled = spelled || !tokens[end + 1].isMark(".")
            end += width + 1
        }
        return end > start ? (end, spelled) : nil
    }

    /// How many tokens the point between two labels takes: 1, or 3 in brackets: `(dot)`.
    private func pointWidth(after index: Int, in tokens: [Token]) -> Int? {
        guard index + 1 < tokens.count else { return nil }
        let next = tokens[index + 1]
        if Self.points.contains(next.text) || next.isMark(".") && next.range.lowerBound == tokens[index].range.upperBound { return 1 }
        guard index + 3 < tokens.count, next.isMark("(["), tokens[index + 3].isMark(")]") else { return nil }
        return Self.points.contains(tokens[index + 2].text) || tokens[index + 2].isMark(".") ? 3 : nil
    }

    private func isPiece(_ token: Token) -> Bool {
        (token.kind == .word || token.kind == .number) && !Self.points.contains(token.text) && !Self.signs.contains(token.text)
    }

    private func isJoint(_ joint: Token, between left: Token, _ right: Token) -> Bool {
        if Self.points.contains(joint.text) { return true }
        return joint.isMark("._-+") && joint.range.lowerBound == left.range.upperBound && joint.range.upperBound == right.range.lowerBound
    }
}
