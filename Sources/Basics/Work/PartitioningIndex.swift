extension RandomAccessCollection {
    /// The first index from which on the predicate holds; it must hold for everything behind the first element it holds for.
    @inlinable
    package func partitioningIndex(where holds: (Element) -> Bool) -> Index {
        var (low, count) = (startIndex, count)
        while count > 0 {
            let half = count / 2
            let middle = index(low, offsetBy: half)
            if holds(self[middle]) { count = half } else { (low, count) = (index(after: middle), count - half - 1) }
        }
        return low
    }
}
