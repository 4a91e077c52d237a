import Content
import Diagnostics

struct QuestionsFindTheirTemplate: BookRule {
    /// Places among the hits that an agent looks at.
    static let places = 3
    static let usesAllCores = true

    static let about = RuleDescription(
        "questions-find-their-template", .note,
        "An example question finds its own template among the first \(places) when it is left out of the index.",
        why: "If the other questions of a template do not lead to it, the next customer's wording will not either.")

    static let examples: [Example] =
        [
            .good("It is on its way.", with: "questions: [where is my parcel, where is my order]")
        ]
        + Example.sentences(
            good: "'where is my parcel' beside 'where is my order' in that template.",
            bad: "'where is my refund' among the questions of a template about parcels, while another answers refunds.")

    func findings(in book: CheckedBook, _ digests: [TextDigest]) -> [PlacedFinding] {
        guard let probe = book.probe else { return [] }
        let templates = book.book.templates.filter { $0.name.variant == nil && $0.status == .published && $0.questions.count > 1 }
        let asked = templates.flatMap { template in
            template.questions.enumerated().map {
                (template, $1, FindabilityProbe.Question(name: template.name, index: $0, text: $1.value))
            }
        }
        return zip(asked, probe.answer(asked.map(\.2))).compactMap { question, hits in
            guard let hits, !hits.prefix(Self.places).contains(question.0.name.id) else { return nil }
            let others = hits.prefix(2).map { "'\($0)'" }.joined(separator: " and ")
            let fact = others.isEmpty ? "finds nothing" : "leads to \(others)"
            return PlacedFinding(
                question.0.file,
                Finding(
                    question.1.offsets,
                    "question '\(question.1.value)' \(fact) when it is left out; add questions worded like it, or move it to where it belongs"
                ))
        }
    }
}
