import Basics
import Diagnostics
import Feedback
import Foundation

/// A way to decide which texts to mark.
struct Candidate {
    let name: String
    let rule: MarkingRule
    /// Marks on a raw count, as teams do without statistics: so many bad outcomes.
    let rawCount: Int?

    func marks(_ count: Count, _ posterior: BetaDistribution, baseline: Double) -> Bool {
        if let rawCount { return count.bad >= rawCount }
        return rule.marks(posterior, known: count.known, baseline: baseline)
    }
}

/// How one way does in one week, summed over books.
struct WeekScore {
    var bad = 0
    var found = 0
    /// Truly bad texts with thirty known outcomes or more, and the marked ones of them.
    var wellUsedBad = 0
    var wellUsedFound = 0
    /// Excess follow-ups of the truly bad texts, and the part of it in marked ones.
    var harm = 0.0
    var harmFound = 0.0
    var marked = 0
    var markedBad = 0
    /// Texts marked on any day so far, and those of them that are truly bad.
    var everMarked = 0
    var everMarkedBad = 0
}

/// Lets books live for ninety days, looks every day, and counts what each way finds.
struct Calibration {
    static let days = 91

    let candidates: [Candidate]
    let world: SimulatedBook.World
    let usesPerDay: Int

    /// By candidate, then week.
    func run(books: Int, seed: UInt64) -> [[WeekScore]] {
        var scores = [[WeekScore]](repeating: [WeekScore](repeating: WeekScore(), count: Self.days / 7), count: candidates.count)
        for book in 0..<books {
            var generator = SplitMix(number: seed &+ UInt64(book) &* 7919)
            live(SimulatedBook(world, usesPerDay: usesPerDay, using: &generator), &generator, &scores)
        }
        return scores
    }

    private func live(_ start: SimulatedBook, _ generator: inout SplitMix, _ scores: inout [[WeekScore]]) {
        var book = start
        var ever = [Set<Int>](repeating: [], count: candidates.count)
        for day in 1...Self.days {
            book.liveOneDay(using: &generator)
            let baselines = Baselines(zip(book.places, book.counts).map { ($0, $1) })
            let beliefs = book.places.indices.map { text -> (BetaDistribution, Double) in
                let baseline = baselines.baseline(of: book.places[text])
                return (baseline.prior.distribution.updated(bad: book.counts[text].bad, known: book.counts[text].known), baseline.rate)
            }
            for (index, candidate) in candidates.enumerated() {
                let marked = book.places.indices.filter { candidate.marks(book.counts[$0], beliefs[$0].0, baseline: beliefs[$0].1) }
                ever[index].formUnion(marked)
                if day.isMultiple(of: 7) { score(candidate, book, marked, ever[index], &scores[index][day / 7 - 1]) }
            }
        }
    }

    private func score(_ candidate: Candidate, _ book: SimulatedBook, _ marked: [Int], _ ever: Set<Int>, _ score: inout WeekScore) {
        let isMarked = Set(marked)
        for text in book.places.indices where book.isBad(text, by: candidate.rule) {
            let harm = book.use(of: text) * (book.rates[text] - book.baselines[text])
            score.bad += 1
            score.harm += harm
            let isWellUsed = book.counts[text].known >= 30
            if isWellUsed { score.wellUsedBad += 1 }
            if isWellUsed, isMarked.contains(text) { score.wellUsedFound += 1 }
            guard isMarked.contains(text) else { continue }
            score.found += 1
            score.harmFound += harm
        }
        score.marked += marked.count
        score.markedBad += marked.count { book.isBad($0, by: candidate.rule) }
        score.everMarked += ever.count
        score.everMarkedBad += ever.count { book.isBad($0, by: candidate.rule) }
    }
}
