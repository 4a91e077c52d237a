/// What a group of texts has in common before a text's own outcomes are looked at.
package struct Baseline: Sendable, Hashable {
    /// `delivery:ru`, or `book` when the group is too small to speak for itself.
    package let group: String
    package let prior: BetaPrior

    package var rate: Double { prior.distribution.mean }
}

/// The priors of every category and language of a book, and of the whole book for groups that are too small.
///
/// Each group has its own mean; the strength is common to them, which in the calibration removed the false alarms of books
/// whose texts are all alike and cost one bad text in thirty.
package struct Baselines: Sendable {
    private let groups: [String: Baseline]
    private let book: Baseline

    /// A group speaks for itself with this many texts that have known outcomes, and this many outcomes.
    package static let leastTexts = 8
    package static let leastOutcomes = 100

    package init(_ counts: [(place: TextPlace, count: Count)]) {
        book = Baseline(group: "book", prior: BetaPrior.fitted(to: counts.map(\.count)))
        let grouped = Dictionary(grouping: counts) { Self.group(of: $0.place) }
        let keys = grouped.keys.sorted().filter { key in
            let observed = (grouped[key] ?? []).map(\.count).filter { $0.known > 0 }
            return observed.count >= Self.leastTexts && observed.reduce(0) { $0 + $1.known } >= Self.leastOutcomes
        }
        let priors = BetaPrior.fitted(toGroups: keys.map { (grouped[$0] ?? []).map(\.count) })
        groups = Dictionary(uniqueKeysWithValues: zip(keys, priors).map { ($0, Baseline(group: $0, prior: $1)) })
    }

    package func baseline(of place: TextPlace) -> Baseline { groups[Self.group(of: place)] ?? book }

    private static func group(of place: TextPlace) -> String { "\(place.category):\(place.language)" }
}
