import Dispatch

/// Stores records of many senders together: each waits until the transaction that holds its record is committed.
///
/// While one transaction is written the next fills up, so the disk is waited for once for many. The queue is bounded: who comes
/// when it is full is refused at once. Where a transaction fails, all who wait are told, because the store is away for them too.
package actor CommitQueue<Record: Sendable> {
    private let capacity: Int
    private let batchSize: Int
    private let gather: Duration
    private let commit: @Sendable ([Record]) throws -> Void
    /// Its thread waits for the disk, so that no thread of the concurrency runtime does.
    private let thread = DispatchQueue(label: "commit")
    private var waiting: [(record: Record, done: CheckedContinuation<Void, any Error>)] = []
    private var isCommitting = false

    /// - Parameters:
    ///   - capacity: records that may wait.
    ///   - batchSize: records of a transaction.
    ///   - gather: how long a first record waits for others.
    ///   - commit: stores all records or throws; called by one thread at a time.
    package init(
        capacity: Int, batchSize: Int = 512, gather: Duration = .milliseconds(3), commit: @escaping @Sendable ([Record]) throws -> Void
    ) {
        self.capacity = capacity
        self.batchSize = batchSize
        self.gather = gather
        self.commit = commit
    }

    /// Returns once the record is committed.
    ///
    /// - Throws: ``CommitQueueIsFull``, or what `commit` throws.
    package func store(_ record: Record) async throws {
        guard waiting.count < capacity else { throw CommitQueueIsFull() }
        try await withCheckedThrowingContinuation { done in
            waiting.append((record, done))
            guard !isCommitting else { return }
            isCommitting = true
            Task { await drain() }
        }
    }

    private func drain() async {
        while !waiting.isEmpty {
            // A cancelled sleep only makes the batch smaller.
            do { try await Task.sleep(for: gather) } catch {}
            let batch = waiting.prefix(batchSize)
            waiting.removeFirst(batch.count)
            let result = await committed(batch.map(\.record))
            for member in batch { member.done.resume(with: result) }
            guard case .failure = result else { continue }
            for member in waiting { member.done.resume(with: result) }
            waiting = []
        }
        isCommitting = false
    }

    private func committed(_ records: [Record]) async -> Result<Void, any Error> {
        await withCheckedContinuation { done in
            thread.async { [commit] in done.resume(returning: Result { try commit(records) }) }
        }
    }
}

/// More is waiting to be stored than may wait.
package struct CommitQueueIsFull: Error {}
