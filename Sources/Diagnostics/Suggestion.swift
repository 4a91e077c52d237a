/// Finds what somebody probably meant.
package enum Suggestion {
    /// Nobody misspells longer words by three letters; comparing two takes time by the product of their lengths.
    private static let maximumLength = 100

    /// The candidate within a third of the word's length (at least 1, at most 3 edits), nearest first, then in the order given.
    package static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
        let limit = min(3, max(1, word.count / 3))
        let letters = Array(word.lowercased())
        guard letters.count <= maximumLength else { return nil }
        var best: (distance: Int, candidate: String)?
        for candidate in candidates {
            let other = Array(candidate.lowercased())
            guard abs(other.count - letters.count) <= limit else { continue }
            let distance = distance(letters, other)
            if distance <= limit, distance < best?.distance ?? .max { best = (distance, candidate) }
        }
        return best?.candidate
    }

    /// The candidate that can be the only one meant: one edit away, or two in a word of eight letters or more, where no other
    /// candidate is as near or one edit farther.
    package static func certain(for word: String, in candidates: some Sequence<String>) -> String? {
        let letters = Array(word.lowercased())
        guard (3...maximumLength).contains(letters.count) else { return nil }
        let limit = letters.count < 8 ? 1 : 2
        let near = Set(candidates).map { (distance: distance(letters, Array($0.lowercased())), candidate: $0) }
            .filter { $0.distance <= limit + 1 }.sorted { ($0.distance, $0.candidate) < ($1.distance, $1.candidate) }
        guard let best = near.first, best.distance <= limit, near.dropFirst().allSatisfy({ $0.distance > best.distance + 1 }) else {
            return nil
        }
        return best.candidate
    }

    /// Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours each count one
    /// (Damerau 1964; Boytsov 2011, section 2.2).
    package static func distance<Element: Equatable>(_ left: [Element], _ right: [Element]) -> Int {
        var older = [Int](repeating: 0, count: right.count + 1)
        var previous = Array(0...right.count)
        for i in left.indices {
            var current = [i + 1]
            current.reserveCapacity(right.count + 1)
            for j in right.indices {
                var cost = min(previous[j + 1] + 1, current[j] + 1, previous[j] + (left[i] == right[j] ? 0 : 1))
                if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] { cost = min(cost, older[j - 1] + 1) }
                current.append(cost)
            }
            older = previous
            previous = current
        }
        return previous[right.count]
    }

    /// `; did you mean 'x'?`, or an empty text when nothing is near.
    package static func remedy(for word: String, in candidates: some Sequence<String>) -> String {
        nearest(to: word, in: candidates).map { "; did you mean '\($0)'?" } ?? ""
    }
}
