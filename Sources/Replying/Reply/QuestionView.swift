/// A customer's question as it stands above its answer.
enum QuestionView {
    /// Characters; longer questions are cut between words.
    static let limit = 120

    /// One line, shortened where it is long, without the marks that only raise the voice.
    static func short(_ question: String) -> String {
        var line = question.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        line = line.replacing(/([!?])[!?]+/) { $0.0.contains("?") ? "?" : "!" }
        guard line.count > limit else { return line }
        let cut = line.prefix(limit)
        let words = cut.lastIndex(of: " ").map { cut[..<$0] } ?? cut
        return words + "…"
    }
}
