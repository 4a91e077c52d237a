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
            leads.filter { Phrase.hasPrefix(text, $0) }.max { $0.count < $1.count }.map { text.dropFirst($0.count) }
        }
        // "Second pair of boots" counts boots, not questions.
        if let rest = longest(counting), let mark = rest.drop(while: \.isWhitespace).first, ",:;.–—".contains(mark) {
            return withoutMarks(rest)
        }
        return longest(joining).map(withoutMarks)
    }

    private static func withoutMarks(_ text: Substring) -> Substring { text.drop { $0.isWhitespace || ",:;.–—-".contains($0) } }

    /// Folded as `Phrase` folds.
    private static let counting = [
        "и еще одно", "еще одно", "и еще один вопрос", "еще один вопрос", "и еще момент", "еще момент", "первый вопрос", "второй вопрос",
        "третий вопрос", "первый", "второй", "третий", "первое", "второе", "третье", "во-первых", "во-вторых", "в-третьих", "и последнее",
        "i jeszcze jedno", "a jeszcze jedno", "jeszcze jedno", "i jeszcze jedna sprawa", "jeszcze jedna sprawa", "i jeszcze jedno pytanie",
        "jeszcze jedno pytanie", "po pierwsze", "po drugie", "po trzecie", "pierwsze", "drugie", "pierwsza sprawa", "druga sprawa",
        "first question", "second question", "first", "firstly", "second", "secondly", "third", "thirdly", "one more thing",
        "and one more thing", "oh and one more thing", "one more question", "and one more question", "another thing", "another question",
    ]
    private static let joining = [
        "и еще вопрос", "и еще", "а еще", "и заодно", "заодно", "и", "а также", "также", "кроме того",
        "i jeszcze", "a przy okazji", "przy okazji", "poza tym", "dodatkowo", "i", "oraz",
        "and also", "and", "also", "oh, and", "oh and", "by the way", "besides that", "besides",
    ]
}
