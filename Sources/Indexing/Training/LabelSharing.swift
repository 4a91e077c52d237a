import Basics
import Diagnostics
import SearchCore
import TextAnalysis

/// Templates whose titles share words share what they learn (multi-task regularisation, Evgeniou & Pontil 2004).
///
/// S_kj = cos(z_k, z_j)^0.7 for k ≠ j, kept above 0.02; z_k holds the distinct 4-letter beginnings of the words of title k,
/// each weighted ln((1+K)/(1+df)) + 1 with df the titles that have it.
struct LabelSharing {
    static let exponent = 0.7
    static let least = 0.02
    /// Nearest titles kept per class (a pair stays when either side keeps it), so that work stays in proportion to the book.
    static let neighbours = 96
    static let neighboursInLargeBook = 16
    /// Larger books are trained in closed form, which shares nothing.
    static let largestBook = 4000

    /// Rows of S: `starts` has one more entry than classes.
    let starts: [Int]
    let classes: [Int32]
    let shares: [Float]

    init(titles: [String], classCount: Int) {
        guard classCount <= Self.largestBook else {
            starts = [Int](repeating: 0, count: classCount + 1)
            classes = []
            shares = []
            return
        }
        let vectors = Self.vectors(titles, classCount)
        let limit = classCount > Corpus.largeBook ? Self.neighboursInLargeBook : Self.neighbours
        let rows = Parallel.map(titles.count) { range in range.map { Self.row($0, vectors, limit) } }.flatMap { $0 }.symmetric
        var starts = [0]
        for row in rows { starts.append((starts.last ?? 0) + row.count) }
        while starts.count <= classCount { starts.append(starts.last ?? 0) }
        self.starts = starts
        classes = rows.flatMap { $0.map(\.0) }
        shares = rows.flatMap { $0.map(\.1) }
    }

    /// Hash and weight of each beginning, hashes ascending, length 1.
    private static func vectors(_ titles: [String], _ classCount: Int) -> [[(UInt64, Double)]] {
        let sets = titles.map { title in
            let analysis = Analyzer.analyze(Array(title.utf8))
            return Set(
                analysis.tokens.map { token in
                    var mix = Mix(seed: 0)
                    for scalar in analysis.scalars(of: token).prefix(4) { mix.add(UInt64(scalar)) }
                    return mix.state
                })
        }
        var frequency: [UInt64: Int] = [:]
        for set in sets { for hash in set { frequency[hash, default: 0] += 1 } }
        return sets.map { set in
            let weighted = set.sorted().map { ($0, Logarithm.ln(Double(1 + classCount) / Double(1 + (frequency[$0] ?? 0))) + 1) }
            let length = weighted.reduce(0) { $0 + $1.1 * $1.1 }.squareRoot()
            return weighted.map { ($0.0, $0.1 / max(length, 1e-12)) }
        }
    }

    private static func row(_ target: Int, _ vectors: [[(UInt64, Double)]], _ limit: Int) -> [(Int32, Float)] {
        var row: [(Int32, Float)] = []
        for other in vectors.indices where other != target {
            let cosine = dot(vectors[target], vectors[other])
            guard cosine > least else { continue }
            row.append((Int32(other), Float(Logarithm.exp(exponent * Logarithm.ln(min(cosine, 1))))))
        }
        guard row.count > limit else { return row }
        let nearest = row.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.prefix(limit)
        return nearest.sorted { $0.0 < $1.0 }
    }

    private static func dot(_ left: [(UInt64, Double)], _ right: [(UInt64, Double)]) -> Double {
        var sum = 0.0
        var l = 0
        var r = 0
        while l < left.count, r < right.count {
            if left[l].0 == right[r].0 {
                sum += left[l].1 * right[r].1
                l += 1
                r += 1
            } else if left[l].0 < right[r].0 {
                l += 1
            } else {
                r += 1
            }
        }
        return sum
    }

    /// target[k] = source[k] + Σ_j S_kj source[j].
    func mix(_ source: UnsafeMutableBufferPointer<Float>, into target: UnsafeMutableBufferPointer<Float>) {
        for number in target.indices {
            var sum = source[number]
            for index in starts[number]..<starts[number + 1] { sum += shares[index] * source[Int(classes[index])] }
            target[number] = sum
        }
    }
}

extension [[(Int32, Float)]] {
    /// Rows to which every entry's mirror image is added; classes ascend in a row.
    fileprivate var symmetric: [[(Int32, Float)]] {
        var rows = self
        for (number, row) in enumerated() {
            for (other, share) in row where !self[Int(other)].contains(where: { $0.0 == Int32(number) }) {
                rows[Int(other)].append((Int32(number), share))
            }
        }
        return rows.map { $0.sorted { $0.0 < $1.0 } }
    }
}
