/// A text as weighted features, each named by a number.
package struct SparseVector: Sendable, Hashable {
    /// Sorted by feature, each once.
    package let elements: [Element]

    package struct Element: Sendable, Hashable {
        package let feature: UInt64
        package let weight: Double
    }

    /// Weights of equal features are added up.
    package init(_ weights: some Sequence<(UInt64, Double)>) {
        elements = Dictionary(Array(weights), uniquingKeysWith: +).map { Element(feature: $0.key, weight: $0.value) }
            .sorted { $0.feature < $1.feature }
    }

    private init(sorted elements: [Element]) { self.elements = elements }

    func weighted(by factor: (UInt64) -> Double) -> SparseVector {
        let scaled = elements.map { Element(feature: $0.feature, weight: $0.weight * factor($0.feature)) }
        let length = scaled.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
        guard length > 0 else { return self }
        return SparseVector(sorted: scaled.map { Element(feature: $0.feature, weight: $0.weight / length) })
    }

    /// 0 for nothing in common, 1 for the same direction.
    package func cosine(_ other: SparseVector) -> Double {
        let lengths = (dot(self) * other.dot(other)).squareRoot()
        return lengths > 0 ? dot(other) / lengths : 0
    }

    func dot(_ other: SparseVector) -> Double {
        var sum = 0.0
        var (i, j) = (0, 0)
        while i < elements.count, j < other.elements.count {
            let (left, right) = (elements[i], other.elements[j])
            if left.feature == right.feature { sum += left.weight * right.weight }
            if left.feature <= right.feature { i += 1 }
            if right.feature <= left.feature { j += 1 }
        }
        return sum
    }
}

/// Turns a question into its features. The commands pass the search core's own, so that questions that find the same
/// template are near each other here too.
package typealias Vectorizer = (String) -> SparseVector
