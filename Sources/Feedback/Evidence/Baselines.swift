/// What a group of texts has in common before a text's own outcomes are looked at.
package struct Baseline: Sendable, Hashable {
    /// `delivery:ru`, or `book` when the group is too small to speak for itself.
    package let group: String
    package let prior: BetaPrior

    package var rate: Double { prior.distribution.mean }
}

/// The priors of every category and language of a book, and of the whole book for groups that are too small.
package struct Baselines: Sendable {
    private let groups: [String: Baseline]
    private let book: Baseline

    /// A group speaks for itself with this many texts that have known outcomes, and this many outcomes.
    package static let leastTexts = 8
    package static let leastOutcomes = 100

    package init(_ counts: [(place: TextPlace, count: Count)]) {
        book = Baseline(group: "book", prior: BetaPrior.fitted(to: counts.map(\.count)))
        let grouped = Dictionary(grouping: counts) { Self.group(of: $0.place) }
        groups = grouped.compactMapValues { members in
            let observed = members.map(\.count).filter { $0.known > 0 }
            let isEnough = observed.count >= Self.leastTexts && observed.reduce(0) { $0 + $1.known } >= Self.leastOutcomes
            return isEnough ? Baseline(group: Self.group(of: members[0].place), prior: BetaPrior.fitted(to: observed)) : nil
        }
    }

    package func baseline(of place: TextPlace) -> Baseline { groups[Self.group(of: place)] ?? book }

    private static func group(of place: TextPlace) -> String { "\(place.category):\(place.language)" }
}
