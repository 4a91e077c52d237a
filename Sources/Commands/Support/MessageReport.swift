import Replying

/// The figures of `eval --messages` as text and JSON.
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

    let messages: Int
    let questions: Share
    let uncovered: Share
    let extraQuestions: Int
    let values: Share
    let extraValues: Int
    let language: Share
    let mood: Share
    let failures: [String]

    init(_ evaluation: MessageEvaluation, messages: Int) {
        self.messages = messages
        questions = Share(evaluation.questions)
        uncovered = Share(evaluation.uncovered)
        extraQuestions = evaluation.extra
        values = Share(evaluation.values)
        extraValues = evaluation.extraValues
        language = Share(evaluation.languages)
        mood = Share(evaluation.moods)
        failures = evaluation.failures
    }

    var text: String {
        func line(_ name: String, _ share: Share, _ extra: Int? = nil) -> String {
            let percent = (share.accuracy * 1000).rounded() / 10
            return
                "\(name)\(String(repeating: " ", count: 12 - name.count))\(percent) %  \(share.right) of \(share.of)\(extra.map { ", \($0) more that nobody asked" } ?? "")"
        }
        let lines = [
            "messages    \(messages)", line("questions", questions, extraQuestions), line("uncovered", uncovered),
            line("values", values, extraValues),
            line("language", language), line("mood", mood),
        ]
        return (lines + (failures.isEmpty ? [] : [""]) + failures).joined(separator: "\n")
    }
}
