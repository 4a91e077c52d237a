import Feedback
import Foundation

/// Prints how the marking rule and its alternatives do, as Markdown tables.
struct CalibrationReport {
    let books: Int
    let seed: UInt64

    private static let candidates: [Candidate] = [
        Candidate(name: "default", rule: MarkingRule(), rawCount: nil),
        Candidate(name: "probability 0.90", rule: MarkingRule(probability: 0.9), rawCount: nil),
        Candidate(name: "probability 0.975", rule: MarkingRule(probability: 0.975), rawCount: nil),
        Candidate(name: "probability 0.99", rule: MarkingRule(probability: 0.99), rawCount: nil),
        Candidate(name: "minimum 5", rule: MarkingRule(minimum: 5), rawCount: nil),
        Candidate(name: "minimum 20", rule: MarkingRule(minimum: 20), rawCount: nil),
        Candidate(name: "margin 0.5, 5 points", rule: MarkingRule(margin: 0.5, marginPoints: 0.05), rawCount: nil),
        Candidate(name: "no margin", rule: MarkingRule(margin: 0, marginPoints: 0), rawCount: nil),
        Candidate(name: "raw count: 5 bad", rule: MarkingRule(), rawCount: 5),
    ]

    func print() {
        Swift.print(
            "\(SimulatedBook.textCount) texts in 5 categories and 3 languages, Zipf use, looked at every day; \(books) books, seed \(seed).\n"
        )
        for world in SimulatedBook.World.allCases {
            for usesPerDay in [60, 200] {
                let calibration = Calibration(candidates: Self.candidates, world: world, usesPerDay: usesPerDay)
                let scores = calibration.run(books: books, seed: seed)
                Swift.print("## \(world.rawValue), \(usesPerDay) known outcomes a day\n")
                weeks(scores[0])
                ways(scores)
            }
        }
    }

    private func weeks(_ scores: [WeekScore]) {
        Swift.print(
            """
            | week | bad | found | of those with 30 outcomes | of their harm | marked | precision | ever marked | precision |
            |--:|--:|--:|--:|--:|--:|--:|--:|--:|
            """)
        for week in [0, 1, 2, 3, 5, 7, 9, 12] { Swift.print("| \(week + 1) \(row(scores[week]))") }
        Swift.print("")
    }

    private func ways(_ scores: [[WeekScore]]) {
        Swift.print(
            """
            After 13 weeks:

            | rule | bad | found | of those with 30 outcomes | of their harm | marked | precision | ever marked | precision |
            |---|--:|--:|--:|--:|--:|--:|--:|--:|
            """)
        for (candidate, score) in zip(Self.candidates, scores) { Swift.print("| \(candidate.name) \(row(score[score.count - 1]))") }
        Swift.print("")
    }

    private func row(_ score: WeekScore) -> String {
        func share(_ part: Double, _ whole: Double) -> String { whole > 0 ? String(format: "%.0f %%", 100 * part / whole) : "–" }
        func mean(_ count: Int) -> String { String(format: "%.1f", Double(count) / Double(books)) }
        return """
            | \(mean(score.bad)) | \(share(Double(score.found), Double(score.bad))) \
            | \(share(Double(score.wellUsedFound), Double(score.wellUsedBad))) \
            | \(share(score.harmFound, score.harm)) \
            | \(mean(score.marked)) | \(share(Double(score.markedBad), Double(score.marked))) \
            | \(mean(score.everMarked)) | \(share(Double(score.everMarkedBad), Double(score.everMarked))) |
            """
    }
}
