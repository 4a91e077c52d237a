import Dispatch

extension Array where Element: Sendable {
    /// Maps on all cores; the results stand in the order of the elements whatever the number of threads.
    package func parallelMap<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
        guard count > 1 else { return map(transform) }
        // More pieces than cores, so that a slow one does not leave the others waiting.
        let pieces = Swift.min(count, 64)
        let partial = [[Result]](unsafeUninitializedCapacity: pieces) { buffer, initialized in
            // Each iteration initialises its own element and no other.
            nonisolated(unsafe) let base = buffer.baseAddress
            DispatchQueue.concurrentPerform(iterations: pieces) { piece in
                let range = count * piece / pieces..<count * (piece + 1) / pieces
                base?.advanced(by: piece).initialize(to: self[range].map(transform))
            }
            initialized = pieces
        }
        return Array<Result>(partial.joined())
    }
}
