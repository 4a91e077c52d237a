import Language

/// Finds which text a sent reply was made from, by the runs of words that its placeholders leave free.
///
/// Every text is a set of its five-word runs (shingles: Broder 1997). A reply is from the text with the largest share of its
/// runs in the reply, if that is at least half; among texts with nearly equal shares the one with more runs in common.
package struct ReplyRecognizer: Sendable {
    private static let length = 5
    private static let least = 0.5

    private struct Known: Sendable {
        let text: RecordedText
        let runs: Set<[String]>
    }

    private let known: [Known]
    private let owners: [[String]: [Int]]

    package struct Match: Sendable, Hashable {
        package let text: RecordedText
        /// Share of the reply's words that the text does not have, 0…1: values that were filled in, and what the agent changed.
        package let changed: Double
    }

    /// - Parameter texts: each text with its literal stretches; placeholders lie between them. A text may stand more than
    ///   once, with what it says in different cases.
    package init(_ texts: [(text: RecordedText, stretches: [String])]) {
        known = texts.map { text, stretches in Known(text: text, runs: Set(stretches.flatMap { Self.runs(Self.words($0)) })) }
        var owners: [[String]: [Int]] = [:]
        for (index, text) in known.enumerated() { for run in text.runs { owners[run, default: []].append(index) } }
        self.owners = owners
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
        while let best = best(in: left) {
            matches.append(best)
            for other in known where other.text == known[best].text { left.subtract(other.runs) }
        }
        let used = matches.reduce(into: Set<[String]>()) { $0.formUnion(known[$1].runs) }
        var isKnown = [Bool](repeating: false, count: words.count)
        for (start, run) in runs.enumerated() where used.contains(run) {
            for place in start..<start + run.count { isKnown[place] = true }
        }
        let changed = Double(isKnown.count { !$0 }) / Double(max(1, words.count))
        return matches.map { Match(text: known[$0].text, changed: changed) }
    }

    private func best(in runs: Set<[String]>) -> Int? {
        var hits: [Int: Int] = [:]
        for run in runs { for owner in owners[run] ?? [] { hits[owner, default: 0] += 1 } }
        func share(_ index: Int) -> Double { (Double(hits[index] ?? 0) / Double(known[index].runs.count) * 10).rounded() / 10 }
        return hits.keys.filter { share($0) >= Self.least }.max {
            (share($0), hits[$0] ?? 0, known[$1].text) < (share($1), hits[$1] ?? 0, known[$0].text)
        }
    }

    private static func words(_ text: String) -> [String] {
        Phrase.folded(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    /// A stretch shorter than a run is one run of its own, if it has at least three words.
    private static func runs(_ words: [String]) -> [[String]] {
        guard words.count >= length else { return words.count >= 3 ? [words] : [] }
        return (0...words.count - length).map { Array(words[$0..<$0 + length]) }
    }
}
