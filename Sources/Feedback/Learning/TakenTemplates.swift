/// Tells which of the templates that an agent took answers which of the questions asked together.
///
/// A question gets the template that was offered for it. One question and one template that are left belong together; where
/// several of both are left, nobody knows, and nothing is guessed.
///
/// ```swift
/// let taken = TakenTemplates(["money/refund", "delivery/late"]).answers(to: [["money/refund"], ["return/label"]])
/// // ["money/refund", "delivery/late"]
/// ```
package struct TakenTemplates {
    private let ids: [String]

    /// - Parameter ids: what was taken, in the order of the reply.
    package init(_ ids: [String]) { self.ids = ids }

    /// - Parameter offered: for each question, the ids that were offered for it, best first.
    /// - Returns: the template of each question, nil where that is not known.
    package func answers(to offered: [[String]]) -> [String?] {
        var answers = offered.map { list in list.first { ids.contains($0) } }
        let rest = ids.filter { !answers.contains($0) }
        let open = answers.indices.filter { answers[$0] == nil }
        if rest.count == 1, open.count == 1 { answers[open[0]] = rest[0] }
        return answers
    }
}
