extension PlaceholderTree {
    /// Every way through the conditionals, as the branch taken at each conditional's offset; a conditional inside a branch
    /// counts only where that branch is taken. Stops after `limit` ways.
    package func branchPaths(limit: Int) -> [[Int: Int]] {
        Self.paths(parts[...], limit: limit)
    }

    private static func paths(_ parts: ArraySlice<Part>, limit: Int) -> [[Int: Int]] {
        var paths: [[Int: Int]] = [[:]]
        for case .conditional(let conditional) in parts {
            let ways = ways(through: conditional, limit: limit)
            var longer: [[Int: Int]] = []
            for path in paths {
                for way in ways where longer.count < limit { longer.append(path.merging(way) { first, _ in first }) }
            }
            paths = longer
        }
        return paths
    }

    private static func ways(through conditional: Conditional, limit: Int) -> [[Int: Int]] {
        let branches = conditional.branches.map(\.parts) + [conditional.alternative ?? []]
        return branches.enumerated().flatMap { index, parts in
            paths(parts[...], limit: limit).map { $0.merging([conditional.offsets.lowerBound: index]) { first, _ in first } }
        }
    }
}
