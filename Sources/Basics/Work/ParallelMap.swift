extension Array where Element: Sendable {
    /// Maps on all cores; the results stand in the order of the elements whatever the number of threads.
    ///
    /// - Parameter progress: advances by the elements that are done.
    package func parallelMap<Result: Sendable>(
        progress: RunProgress = .silent, _ transform: @Sendable (Element) -> Result
    ) -> [Result] {
        // More pieces than cores, so that a slow one does not leave the others waiting.
        let parts = Parallel.map(count, parts: 64) { range in
            let results = self[range].map(transform)
            progress.advance(by: results.count)
            return results
        }
        return Array<Result>(parts.joined())
    }
}
