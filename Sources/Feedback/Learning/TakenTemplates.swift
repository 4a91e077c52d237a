/// Tells which of the templates that an agent took answers which of the questions asked together.
///
/// A question gets the template that was offered for it. One template that is left belongs to the question whose suggestion it
/// replaces, or to the only one that is left; where several come into question, nobody knows, and nothing is guessed.
///
/// ```swift
/// let questions = [TakenTemplates.Question(offered: ["money/refund"]), TakenTemplates.Question(offered: ["return/label"])]
/// let taken = TakenTemplates(["money/refund", "delivery/late"]).answers(to: questions)
/// // ["money/refund", "delivery/late"]
/// ```
package struct TakenTemplates {
    /// A question with what was said to it.
    package struct Question: Sendable {
        /// Ids, best first.
        package let offered: [String]
        package let isCovered: Bool

        package init(offered: [String], isCovered: Bool = true) {
            self.offered = offered
            self.isCovered = isCovered
        }
    }

    private let ids: [String]

    /// - Parameter ids: what was taken, in the order of the reply.
    package init(_ ids: [String]) { self.ids = ids }

    /// The template of each question, nil where that is not known.
    package func answers(to questions: [Question]) -> [String?] {
        var answers = questions.map { question in question.offered.first { ids.contains($0) } }
        let rest = ids.filter { !answers.contains($0) }
        let open = answers.indices.filter { answers[$0] == nil }
        let refused = open.filter { questions[$0].isCovered }
        guard rest.count == 1 else { return answers }
        if refused.count == 1 { answers[refused[0]] = rest[0] } else if refused.isEmpty, open.count == 1 { answers[open[0]] = rest[0] }
        return answers
    }
}
