import Content

/// What stands above each answer of a reply to several questions: for all of them or for none, since an answer without a
/// heading would seem to belong to the one above it.
struct AnswerHeadings: Sendable {
    /// Words up to which two answers need no headings.
    private static let shortAnswer = 60
    /// Characters up to which a question is quoted; it is never cut.
    private static let longestQuestion = 90

    let mode: ReplySituation.Headings

    /// - Parameter answers: the text below each heading.
    /// - Returns: one heading for each part, or nil.
    func headings(of parts: [ReplyPart], answers: [String]) -> [String]? {
        guard parts.count > 1 else { return nil }
        switch mode {
        case .none: return nil
        case .titles: return parts.map(\.template.title.value)
        case .questions: break
        }
        let own = parts.compactMap(\.template.heading?.value)
        if own.count == parts.count { return own }
        let areShort = parts.count == 2 && answers.allSatisfy { $0.split(whereSeparator: \.isWhitespace).count <= Self.shortAnswer }
        guard !areShort else { return nil }
        let words = parts.compactMap { part in part.template.heading?.value ?? part.question.flatMap(quoted) }
        return words.count == parts.count ? words : nil
    }

    /// A whole question in an ordinary voice; nil for a long one, a shouted one and what asks nothing.
    private func quoted(_ question: String) -> String? {
        let words = QuestionView.short(question)
        let letters = words.filter(\.isLetter)
        let isShouted = letters.count > 3 && letters.filter(\.isUppercase).count * 2 > letters.count
        return words.hasSuffix("?") && words.count <= Self.longestQuestion && !isShouted ? words : nil
    }
}
