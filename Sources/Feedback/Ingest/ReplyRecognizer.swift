import Basics
import Language

/// Finds which text a sent reply was made from, by the runs of words that its placeholders leave free.
///
/// Every text is a set of its four-word runs (shingles: Broder 1997), each as a hash of 64 bits. A run weighs the less the more texts have it, so that what
/// variants share does not tell them apart and a set phrase names nobody. A reply is from the text with the largest share of its
/// weight in the reply, if that is large enough; of a text and a longer one that says the same and more, the longer one if the
/// reply has the rest too.
package struct ReplyRecognizer: Sendable {
    private static let length = 4
    private static let least = 0.4
    /// Weight that must be in the reply: less could be anybody's words.
    private static let leastWeight = 1.5

    private struct Known: Sendable {
        let text: RecordedText
        let runs: Set<UInt64>
        var weight = 0.0
    }

    private let known: [Known]
    private let owners: [UInt64: [Int]]
    /// One divided by the number of texts that have the run.
    private let weights: [UInt64: Double]

    package struct Match: Sendable, Hashable {
        package let text: RecordedText
        /// Share of the reply's words that the text does not have, 0…1: values that were filled in, and what the agent changed.
        package let changed: Double
    }

    /// - Parameter texts: each text with its literal stretches; placeholders lie between them. A text may stand more than
    ///   once, with what it says in different cases.
    package init(_ texts: [(text: RecordedText, stretches: [String])]) {
        var known = texts.map { text, stretches in Known(text: text, runs: Set(stretches.flatMap { Self.runs(Self.words($0)) })) }
        var owners: [UInt64: [Int]] = [:]
        for (index, text) in known.enumerated() { for run in text.runs { owners[run, default: []].append(index) } }
        let weights = owners.mapValues { indices in 1 / Double(Set(indices.map { known[$0].text }).count) }
        for index in known.indices { known[index].weight = known[index].runs.reduce(0) { $0 + (weights[$1] ?? 0) } }
        self.known = known
        self.owners = owners
        self.weights = weights
    }

    /// The texts that a reply was made from, the surest first; none when it was written freely.
    ///
    /// After each match its runs are taken out, so that a reply of two templates names both and a variant that shares its
    /// wording with the match is not named beside it.
    package func matches(_ reply: String) -> [Match] {
        let words = Self.words(reply)
        let runs = Self.runs(words)
        var left = Set(runs)
        var matches: [Int] = []
        while let best = best(in: left, after: matches) {
            matches.append(best)
            for other in known where other.text == known[best].text { left.subtract(other.runs) }
        }
        let used = matches.reduce(into: Set<UInt64>()) { $0.formUnion(known[$1].runs) }
        var isKnown = [Bool](repeating: false, count: words.count)
        for (start, run) in runs.enumerated() where used.contains(run) {
            for place in start..<min(start + Self.length, words.count) { isKnown[place] = true }
        }
        let changed = Double(isKnown.count { !$0 }) / Double(max(1, words.count))
        return matches.map { Match(text: known[$0].text, changed: changed) }
    }

    /// The text with the most of its own in the runs: weight in common, times the share of all that the text has.
    ///
    /// - Parameter matches: texts found before; a reply has no two variants of one template.
    private func best(in runs: Set<UInt64>, after matches: [Int]) -> Int? {
        var hits: [Int: Double] = [:]
        for run in runs { for owner in owners[run] ?? [] { hits[owner, default: 0] += weights[run] ?? 0 } }
        let taken = Set(matches.map { known[$0].text.template })
        func share(_ index: Int) -> Double { (hits[index] ?? 0) / known[index].weight }
        func score(_ index: Int) -> Double { (hits[index] ?? 0) * share(index) }
        return hits.filter { index, weight in
            weight >= Self.leastWeight && share(index) >= Self.least && !taken.contains(known[index].text.template)
        }.keys.max { (score($0), known[$1].text) < (score($1), known[$0].text) }
    }

    /// A hash of each word.
    private static func words(_ text: String) -> [UInt64] {
        var words: [UInt64] = []
        var word: FNV1a?
        for scalar in Phrase.folded(text).unicodeScalars {
            if Letters.isLetter(scalar.value) || Letters.isDigit(scalar.value) {
                word = word ?? FNV1a()
                word?.add(scalar.value)
            } else if let done = word {
                words.append(done.value)
                word = nil
            }
        }
        return words + (word.map { [$0.value] } ?? [])
    }

    /// A stretch shorter than a run is one run of its own, if it has at least three words.
    private static func runs(_ words: [UInt64]) -> [UInt64] {
        guard words.count >= length else { return words.count >= 3 ? [run(words[...])] : [] }
        return (0...words.count - length).map { run(words[$0..<$0 + length]) }
    }

    private static func run(_ words: ArraySlice<UInt64>) -> UInt64 {
        var hash = FNV1a()
        for word in words { hash.add(word) }
        return hash.value
    }
}
