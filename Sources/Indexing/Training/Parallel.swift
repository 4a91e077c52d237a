import Dispatch

/// Work cut into a fixed number of parts that run side by side. The cut never depends on the number of cores, so results do not.
enum Parallel {
    static let parts = 32

    /// Results in the order of the parts.
    static func map<Result: Sendable>(_ count: Int, parts: Int = parts, _ body: @Sendable (Range<Int>) -> Result) -> [Result] {
        let cut = max(1, min(parts, count))
        guard cut > 1 else { return [body(0..<count)] }
        return [Result](unsafeUninitializedCapacity: cut) { buffer, initialized in
            nonisolated(unsafe) let base = buffer
            DispatchQueue.concurrentPerform(iterations: cut) { part in
                let result = body((count * part / cut)..<(count * (part + 1) / cut))
                base.baseAddress?.advanced(by: part).initialize(to: result)
            }
            initialized = cut
        }
    }
}
