/// Questions that ask the same.
package struct QuestionCluster: Sendable, Hashable {
    /// The most central question, in the customer's (scrubbed) words.
    package let question: String
    /// How many questions, equal ones included.
    package let count: Int
    /// Places of the members in the list that was clustered, in order.
    package let members: [Int]
}

extension QuestionCluster {
    /// Groups questions by average-link agglomerative clustering on cosine similarity, largest group first.
    ///
    /// Features are weighed by how few of the questions have them. Equal questions are one point with a weight. The nearest
    /// neighbour chain (Murtagh 1983) finds the hierarchy in O(n²); it is cut at `similarity`. Only the first `limit`
    /// different questions take part; pass the newest first.
    package static func clusters(
        of questions: [String], by vectorizer: Vectorizer, similarity: Double = 0.3, limit: Int = 800
    ) -> [QuestionCluster] {
        var points: [Point] = []
        var known: [String: Int] = [:]
        for (place, question) in questions.enumerated() {
            let key = question.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
            if let point = known[key] {
                points[point].members.append(place)
            } else if points.count < limit, !key.isEmpty {
                known[key] = points.count
                points.append(Point(question: question, vector: vectorizer(question), members: [place]))
            }
        }
        let similarities = Similarities(points)
        return Hierarchy(similarities, weights: points.map { Double($0.members.count) }).groups(cutAt: similarity).map { group in
            let central = similarities.central(of: group, weights: points.map { Double($0.members.count) })
            let members = group.flatMap { points[$0].members }.sorted()
            return QuestionCluster(question: points[central].question, count: members.count, members: members)
        }.sorted { ($1.count, $0.members[0]) < ($0.count, $1.members[0]) }
    }

    fileprivate struct Point {
        let question: String
        let vector: SparseVector
        var members: [Int]
    }
}

/// Cosine similarities between points, as a square.
private struct Similarities {
    let count: Int
    private let values: [Double]

    init(_ points: [QuestionCluster.Point]) {
        var frequency: [UInt64: Int] = [:]
        for point in points { for element in point.vector.elements { frequency[element.feature, default: 0] += 1 } }
        let total = Double(points.count)
        let vectors = points.map { point in
            point.vector.weighted { 1 / (1 + 4 * Double(frequency[$0] ?? 0) / (total + 4)) }
        }
        var values = [Double](repeating: 1, count: points.count * points.count)
        for i in vectors.indices {
            for j in 0..<i {
                let value = vectors[i].dot(vectors[j])
                values[i * points.count + j] = value
                values[j * points.count + i] = value
            }
        }
        count = points.count
        self.values = values
    }

    subscript(_ i: Int, _ j: Int) -> Double { values[i * count + j] }
    var square: [Double] { values }

    /// The point nearest to all of a group; among equals the first.
    func central(of group: [Int], weights: [Double]) -> Int {
        let scores = group.map { point in group.reduce(0) { $0 + self[point, $1] * weights[$1] } }
        let best = zip(group, scores).max { ($0.1, -$0.0) < ($1.1, -$1.0) }
        return best?.0 ?? group[0]
    }
}

/// Average-link merges found by following nearest neighbours.
private struct Hierarchy {
    private struct Merge {
        let left: Int
        let right: Int
        let similarity: Double
    }

    private let count: Int
    private var merges: [Merge] = []

    init(_ similarities: Similarities, weights: [Double]) {
        count = similarities.count
        var square = similarities.square
        var weights = weights
        var isActive = [Bool](repeating: true, count: count)
        var chain: [Int] = []
        var remaining = count
        while remaining > 1 {
            if chain.isEmpty, let first = isActive.firstIndex(of: true) { chain = [first] }
            let top = chain[chain.count - 1]
            let before = chain.count > 1 ? chain[chain.count - 2] : nil
            var best = before
            for other in 0..<count where isActive[other] && other != top {
                if square[top * count + other] > best.map({ square[top * count + $0] }) ?? -1 { best = other }
            }
            guard let next = best else { return }
            guard next == before else { chain.append(next); continue }
            merges.append(Merge(left: top, right: next, similarity: square[top * count + next]))
            chain.removeLast(2)
            let total = weights[top] + weights[next]
            for other in 0..<count where isActive[other] && other != top && other != next {
                let value = (square[top * count + other] * weights[top] + square[next * count + other] * weights[next]) / total
                square[next * count + other] = value
                square[other * count + next] = value
            }
            weights[next] = total
            isActive[top] = false
            remaining -= 1
        }
    }

    /// The connected groups of merges at least this similar; members in order.
    func groups(cutAt similarity: Double) -> [[Int]] {
        var parent = Array(0..<count)
        func root(_ point: Int) -> Int {
            var point = point
            while parent[point] != point { point = parent[point] }
            return point
        }
        for merge in merges where merge.similarity >= similarity { parent[root(merge.left)] = root(merge.right) }
        return Dictionary(grouping: 0..<count, by: root).values.map { $0.sorted() }.sorted { $0[0] < $1[0] }
    }
}
