import Dispatch

/// Work cut into a fixed number of parts that run side by side. The cut never depends on the number of cores, so results do not.
package enum Parallel {
    /// - Parameter parts: at most; one piece of work is never cut.
    /// - Returns: results in the order of the parts.
    package static func map<Result: Sendable>(_ count: Int, parts: Int = 32, _ body: @Sendable (Range<Int>) -> Result) -> [Result] {
        let cut = max(1, min(parts, count))
        guard cut > 1 else { return [body(0..<count)] }
        return [Result](unsafeUninitializedCapacity: cut) { buffer, initialized in
            // Each part initialises its own element and no other.
            nonisolated(unsafe) let base = buffer
            DispatchQueue.concurrentPerform(iterations: cut) { part in
                let result = body((count * part / cut)..<(count * (part + 1) / cut))
                base.baseAddress?.advanced(by: part).initialize(to: result)
            }
            initialized = cut
        }
    }
}
