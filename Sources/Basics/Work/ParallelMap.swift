extension Array where Element: Sendable {
    /// Maps on all cores; the results stand in the order of the elements whatever the number of threads.
    package func parallelMap<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
        // More pieces than cores, so that a slow one does not leave the others waiting.
        Array<Result>(Parallel.map(count, parts: 64) { self[$0].map(transform) }.joined())
    }
}
