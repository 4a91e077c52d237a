import Language

/// A customer's question as it stands above its answer.
enum QuestionView {
    /// Characters; longer questions are cut between words.
    static let limit = 120

    /// One line, shortened where it is long, without the marks that only raise the voice and without what only counts it or
    /// joins it to the question before.
    static func short(_ question: String) -> String {
        var line = question.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        line = line.replacing(/([!?])[!?]+/) { $0.0.contains("?") ? "?" : "!" }
        line = withoutLead(line)
        guard line.count > limit else { return line }
        let cut = line.prefix(limit)
        let words = cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut
        return words + "…"
    }

    /// `Second: where is it?` as `Where is it?`, as often as there is something to leave out.
    private static func withoutLead(_ line: String) -> String {
        var rest = Substring(line)
        while let next = afterLead(of: rest), next.contains(where: \.isLetter) { rest = next }
        return rest.prefix(1).uppercased() + rest.dropFirst()
    }

    private static func afterLead(of text: Substring) -> Substring? {
        func longest(_ leads: [String]) -> Substring? {
            leads.compactMap { Phrase.end(of: $0, in: text) }.max().map { text[$0...] }
        }
        // "Second pair of boots" counts boots, not questions.
        if let rest = longest(counting), let mark = rest.drop(while: \.isWhitespace).first, ",:;.–—".contains(mark) {
            return withoutMarks(rest)
        }
        return longest(joining).map(withoutMarks)
    }

    private static func withoutMarks(_ text: Substring) -> Substring { text.drop { $0.isWhitespace || ",:;.–—-".contains($0) } }

    private static let counting = LanguagePack.all(\.questions.counts)
    private static let joining = LanguagePack.all(\.questions.links)
}
