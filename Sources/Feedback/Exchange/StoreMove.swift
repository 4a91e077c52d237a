/// Copies all that one store holds into another; a second run copies only what is new.
///
/// What was erased, dismissed or taken back in either store is in neither afterwards, except that a conversation erased in one is
/// not recognised in another that hashes it under a salt of its own. What was pruned in the target comes back as
/// long as the source has it. Gaps get new numbers. A fact and a wording that the target knows stay as they are there.
package struct StoreMove {
    private let source: any FeedbackStore
    private let open: () throws -> any FeedbackStore
    private let batchSize: Int

    /// - Parameter open: opens the target; called twice, since an empty store takes the source's salt before anything else.
    package init(from source: any FeedbackStore, to open: @escaping () throws -> any FeedbackStore, batchSize: Int = 1000) {
        self.source = source
        self.open = open
        self.batchSize = batchSize
    }

    /// How many of each the target did not have yet.
    package struct Summary: Sendable, Hashable {
        package struct Count: Sendable, Hashable {
            package var new = 0
            package var all = 0
        }

        package var events = Count()
        package var gaps = Count()
        package var offers = Count()
        package var votes = Count()
        package var wordings = Count()
        package var facts = Count()
        /// Removed from the target because the source had erased them.
        package var erased = 0
        /// Ids that the target knows with other content; what it holds stays.
        package var conflicts: [EventID] = []
    }

    /// Each portion is one transaction, so that a move that was interrupted goes on where it was.
    package func run() throws -> Summary {
        try open().adopt(source.salts)
        let target = try open()
        var summary = Summary()
        let wordings = try source.revisions()
        summary.wordings.all = wordings.count
        summary.wordings.new = wordings.count - Set(try target.revisions().map(\.text)).intersection(wordings.map(\.text)).count
        try target.note(wordings)
        let facts = try source.facts()
        summary.facts = Summary.Count(new: try target.take(facts), all: facts.count)
        summary.events.all = try portions(source.forEachEvent) { events in
            let recording = try target.record(events)
            summary.events.new += recording.new
            summary.conflicts += recording.conflicts
        }
        summary.gaps.all = try portions(source.forEachGap) { summary.gaps.new += try target.record(gaps: $0) }
        summary.offers.all = try portions(source.forEachOffer) { summary.offers.new += try target.record(offers: $0) }
        try target.note(articles: source.articleRevisions())
        summary.votes.all = try portions(source.forEachVote) { summary.votes.new += try target.record(votes: $0) }
        summary.erased = try target.take(source.erasures())
        return summary
    }

    /// - Returns: how many there were.
    private func portions<Item>(
        _ each: ((Item) throws -> Void) throws -> Void, _ take: @escaping ([Item]) throws -> Void
    ) throws -> Int {
        var (portion, count) = ([Item](), 0)
        try each { item in
            portion.append(item)
            count += 1
            guard portion.count >= batchSize else { return }
            try take(portion)
            portion.removeAll(keepingCapacity: true)
        }
        if !portion.isEmpty { try take(portion) }
        return count
    }
}
