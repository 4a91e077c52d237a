import Foundation
import Synchronization
import Testing

@testable import Server

@Suite struct CommitQueueTests {
    /// What a queue committed, and the batches in which it did.
    private final class Disk: Sendable {
        let batches = Mutex<[[Int]]>([])
        let isAway = Mutex(false)
        let latch = DispatchSemaphore(value: 0)
        let isBlocked: Bool

        init(isBlocked: Bool = false) { self.isBlocked = isBlocked }

        func write(_ records: [Int]) throws {
            if isBlocked { latch.wait() }
            if isAway.withLock({ $0 }) { throw DiskIsAway() }
            batches.withLock { $0.append(records) }
        }

        var written: [Int] { batches.withLock { $0.flatMap(\.self) } }
    }

    private struct DiskIsAway: Error {}

    @Test func `who is answered is committed, and many share a transaction`() async throws {
        let disk = Disk()
        let queue = CommitQueue<Int>(capacity: 1000) { try disk.write($0) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<500 {
                group.addTask {
                    try await queue.store(number)
                    #expect(disk.written.contains(number))
                }
            }
            try await group.waitForAll()
        }
        #expect(disk.written.sorted() == Array(0..<500))
        #expect(disk.batches.withLock { $0.count } < 500)
    }

    @Test func `a full queue refuses at once and loses nobody who waits`() async throws {
        let disk = Disk(isBlocked: true)
        let queue = CommitQueue<Int>(capacity: 10, batchSize: 5, gather: .zero) { try disk.write($0) }
        let refused = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<100 {
                group.addTask {
                    do {
                        try await queue.store(number)
                        return false
                    } catch { return error is CommitQueueIsFull }
                }
            }
            // The disk is blocked: whoever answers now was refused.
            var refused = 0
            while refused < 85, let isRefused = await group.next() {
                #expect(isRefused)
                refused += 1
            }
            for _ in 0..<100 { disk.latch.signal() }
            for await isRefused in group { if isRefused { refused += 1 } }
            return refused
        }
        #expect((85...90).contains(refused))
        #expect(disk.written.count == 100 - refused)
        #expect(Set(disk.written).count == disk.written.count)
    }

    @Test func `a store that is away is told to all who wait, and one that is back takes the next`() async throws {
        let disk = Disk()
        disk.isAway.withLock { $0 = true }
        let queue = CommitQueue<Int>(capacity: 100, batchSize: 2) { try disk.write($0) }
        let failures = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<50 {
                group.addTask {
                    do { try await queue.store(number) } catch { return error is DiskIsAway }
                    return false
                }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(failures == 50)
        disk.isAway.withLock { $0 = false }
        try await queue.store(7)
        #expect(disk.written == [7])
    }
}
