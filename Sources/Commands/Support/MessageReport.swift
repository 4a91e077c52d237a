import Indexing
import Replying

/// The figures of `eval --messages` as text and JSON: of all messages, and of each language.
struct MessageReport: Encodable {
    struct Share: Encodable {
        let right: Int
        let of: Int
        let accuracy: Double

        init(_ score: MessageEvaluation.Score) {
            right = score.right
            of = score.of
            accuracy = score.share
        }
    }

    struct Extra: Encodable {
        let count: Int
        let perQuestion: Double
    }

    struct Figures: Encodable {
        let messages: Int
        /// Expected questions, with those answered right.
        let questions: Share
        let right: Share
        let top3: Share
        let uncovered: Share
        let told: Share
        let falseAlarms: Share
        let extra: Extra
        let extraQuestions: Int
        let values: Share
        let extraValues: Int
        let language: Share
        let mood: Share
        /// Expected calibration error of the questions' first templates, see `Reliability`.
        let ece: Double
        let reliability: [Reliability.Bin]

        init(_ evaluation: MessageEvaluation, messages: Int) {
            self.messages = messages
            questions = Share(evaluation.questions)
            right = questions
            top3 = Share(evaluation.topThree)
            uncovered = Share(evaluation.uncovered)
            told = uncovered
            falseAlarms = Share(evaluation.falseAlarms)
            extra = Extra(count: evaluation.extra, perQuestion: Double(evaluation.extra) / Double(max(evaluation.questions.of, 1)))
            extraQuestions = evaluation.extra
            values = Share(evaluation.values)
            extraValues = evaluation.extraValues
            language = Share(evaluation.languages)
            mood = Share(evaluation.moods)
            let reliability = Reliability(evaluation.predictions)
            ece = reliability.error
            self.reliability = reliability.bins
        }

        var lines: [String] {
            [
                "messages    \(messages)", line("questions", questions, ", \(extra.count) more that nobody asked"),
                line("top three", top3), line("uncovered", uncovered), line("false none", falseAlarms),
                line("values", values, ", \(extraValues) more that nobody asked"), line("language", language), line("mood", mood),
                "ece         \((ece * 1000).rounded() / 1000)  (expected calibration error, \(Reliability.binCount) bins of equal width)",
            ]
        }

        private func line(_ name: String, _ share: Share, _ rest: String = "") -> String {
            let percent = (share.accuracy * 1000).rounded() / 10
            return "\(name)\(String(repeating: " ", count: 12 - name.count))\(percent) %  \(share.right) of \(share.of)\(rest)"
        }
    }

    let all: Figures
    let languages: [String: Figures]
    let failures: [MessageEvaluation.Failure]

    private enum CodingKeys: String, CodingKey {
        case languages, failures, causes
    }

    /// Keys of the whole beside the languages', so that a script needs no path.
    func encode(to encoder: any Encoder) throws {
        try all.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(languages, forKey: .languages)
        try container.encode(failures.map(\.text), forKey: .failures)
        try container.encode(Dictionary(failures.map { ($0.cause.rawValue, 1) }, uniquingKeysWith: +), forKey: .causes)
    }

    var text: String {
        var lines = all.lines
        if languages.count > 1 {
            for (language, figures) in languages.sorted(by: { $0.key < $1.key }) {
                lines += ["", language] + figures.lines.map { "  " + $0 }
            }
        }
        for cause in MessageEvaluation.Cause.allCases {
            let own = failures.filter { $0.cause == cause }
            if !own.isEmpty { lines += ["", "\(cause.rawValue): \(own.count)"] + own.map { "  " + $0.text } }
        }
        return lines.joined(separator: "\n")
    }
}
