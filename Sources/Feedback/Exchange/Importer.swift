/// Takes the lines of an export into a store, in transactions of a few hundred lines.
package struct Importer: Sendable {
    private let coder: RecordCoder
    private let store: any FeedbackStore
    private let batchSize: Int

    package init(into store: any FeedbackStore, coder: RecordCoder, batchSize: Int = 500) {
        self.store = store
        self.coder = coder
        self.batchSize = batchSize
    }

    package struct Summary: Sendable, Hashable {
        package var lines = 0
        package var new = 0
        /// Lines that could not be read; the others were taken in.
        package var problems: [FeedbackError] = []
    }

    /// - Parameters:
    ///   - name: how messages call the source.
    ///   - next: the next line without its end, nil at the end; empty lines are skipped.
    ///   - acknowledge: called with the ids of every batch once it is safe in the store.
    package func take(
        from name: String, next: () -> String?, acknowledge: ([EventID]) -> Void = { _ in }
    ) throws -> Summary {
        var summary = Summary()
        var batch: [Recorded] = []
        func flush() throws {
            let recording = try store.record(batch.compactMap { if case .event(let event) = $0 { event } else { nil } })
            summary.new += recording.new
            let conflicts = Set(recording.conflicts)
            summary.problems += recording.conflicts.map { FeedbackError.otherEvent($0) }
            summary.new += try store.record(gaps: batch.compactMap { if case .gap(let gap) = $0 { gap } else { nil } })
            summary.new += try store.record(offers: batch.compactMap { if case .offer(let offer) = $0 { offer } else { nil } })
            summary.new += try store.record(votes: batch.compactMap { if case .vote(let vote) = $0 { vote } else { nil } })
            acknowledge(batch.map(\.id).filter { !conflicts.contains($0) })
            batch.removeAll(keepingCapacity: true)
        }
        while let line = next() {
            summary.lines += 1
            guard line.contains(where: { !$0.isWhitespace }) else { continue }
            do { batch.append(try coder.recorded(line)) } catch let error as FeedbackError {
                summary.problems.append(.badLine(name, summary.lines, error.description))
            }
            if batch.count >= batchSize { try flush() }
        }
        try flush()
        return summary
    }
}
