import Feedback
import Language

/// The figures of `eval --answers` as text and JSON.
struct AnswerReport: Encodable {
    struct Row: Encodable {
        let asksAgain: Int
        let settled: Int
        let unclear: Int
    }

    struct Counts: Encodable {
        let answers: Int
        let right: Int
        let wrong: Int
        let missed: Int
        let unclear: Int
    }

    struct Figures: Encodable {
        let f1: Double
        let precision: Double
        let recall: Double
        /// Share of the answers that were not decided.
        let unclear: Double
        /// With the undecided among the missed.
        let strictF1: Double
        let counts: Counts
        let confusion: [String: Row]

        init(_ evaluation: AnswerEvaluation) {
            f1 = evaluation.f1
            precision = evaluation.precision
            recall = evaluation.recall
            unclear = Double(evaluation.unclear) / Double(max(1, evaluation.answers))
            strictF1 = evaluation.strictF1
            counts = Counts(
                answers: evaluation.answers, right: evaluation.right, wrong: evaluation.wrong, missed: evaluation.missed,
                unclear: evaluation.unclear)
            confusion = Dictionary(
                uniqueKeysWithValues: GoldenAnswer.Label.allCases.map { label in
                    let cells = evaluation.table[label] ?? [:]
                    return (
                        label.rawValue,
                        Row(asksAgain: cells[.asksAgain] ?? 0, settled: cells[.settled] ?? 0, unclear: cells[.unclear] ?? 0)
                    )
                })
        }

        var lines: [String] {
            let rows = GoldenAnswer.Label.allCases.compactMap { label in
                confusion[label.rawValue].map { line(label.rawValue, [$0.asksAgain, $0.settled, $0.unclear].map(String.init)) }
            }
            return [line("written as", ["asks again", "settled", "unclear"])] + rows + [
                "",
                "asks again: precision \(percent(precision)), recall \(percent(recall)), F1 \(percent(f1)) "
                    + "(\(counts.right) right, \(counts.wrong) wrong, \(counts.missed) missed)",
                "unclear: \(counts.unclear) of \(counts.answers), \(percent(unclear)); F1 with them missed \(percent(strictF1))",
            ]
        }

        private func line(_ name: String, _ cells: [String]) -> String {
            name + String(repeating: " ", count: 12 - name.count)
                + cells.map { String(repeating: " ", count: max(0, 12 - $0.count)) + $0 }.joined()
        }

        private func percent(_ share: Double) -> String { "\((share * 1000).rounded() / 10) %" }
    }

    let all: Figures
    let languages: [String: Figures]

    init(_ golden: [GoldenAnswer]) {
        var all = AnswerEvaluation()
        var languages: [String: AnswerEvaluation] = [:]
        for answer in golden {
            all.add(answer)
            if let language = answer.lang { languages[language, default: AnswerEvaluation()].add(answer) }
        }
        self.all = Figures(all)
        self.languages = languages.mapValues(Figures.init)
    }

    private enum CodingKeys: String, CodingKey { case languages }

    /// Keys of the whole beside the languages', so that a script needs no path.
    func encode(to encoder: any Encoder) throws {
        try all.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(languages, forKey: .languages)
    }

    var text: String {
        var lines = all.lines
        if languages.count > 1 {
            for (language, figures) in languages.sorted(by: { $0.key < $1.key }) {
                lines += ["", language] + figures.lines.map { $0.isEmpty ? "" : "  " + $0 }
            }
        }
        return lines.joined(separator: "\n")
    }
}
