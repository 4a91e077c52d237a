/// Naive Bayes weights of the articles' features, in closed form: what a browser can learn while a page loads.
///
/// The formula is that of the terminal's index (McCallum & Nigam 1998): weight of feature f for article k is
/// ln((c_kf + α)/(Σ_f c_kf + α·V)), c the summed vectors of the article's texts; the value of features the article does not
/// have, averaged over all articles, is subtracted.
struct ArticleWeights {
    static let smoothing = 0.03

    /// Ascending; a feature's number is its place.
    let hashes: [UInt32]
    /// Where each feature's postings start; one more than features.
    let starts: [Int]
    let classes: [Int32]
    let weights: [Float]

    init(_ features: ArticleFeatures, classCount: Int, groups: [FeatureGroup]) {
        let numbered = Self.numbered(features.hashes)
        hashes = numbered.hashes
        (starts, classes) = Self.postings(features, numbered.numbers, hashes.count)
        let values = Self.values(features, numbered.numbers, starts, classCount, groups)
        weights = Self.weights(Self.sums(features, numbered.numbers, values, starts, classes), classes, classCount, hashes.count)
    }

    private static func numbered(_ all: [UInt32]) -> (hashes: [UInt32], numbers: [Int32]) {
        // Sorted as the wider numbers that are sorted elsewhere too: one sort is smaller to send than two.
        var sorted = all.map { UInt64($0) }
        sorted.sort()
        var hashes: [UInt32] = []
        for hash in sorted where hashes.last.map({ UInt64($0) != hash }) ?? true { hashes.append(UInt32(truncatingIfNeeded: hash)) }
        let table = HashTableWriter.table(hashes)
        let numbers = table.withUnsafeBytes { bytes in
            let reader = HashTable(bytes)
            return all.map { Int32(truncatingIfNeeded: reader.slot(of: $0) ?? 0) }
        }
        return (hashes, numbers)
    }

    /// Examples come in the order of the articles, so the articles of a feature ascend.
    private static func postings(_ features: ArticleFeatures, _ numbers: [Int32], _ count: Int) -> ([Int], [Int32]) {
        var starts = [Int](repeating: 0, count: count + 1)
        var last = [Int32](repeating: -1, count: count)
        each(features) { index, target in
            let feature = Int(numbers[index])
            if last[feature] != target {
                last[feature] = target
                starts[feature + 1] += 1
            }
        }
        for index in 0..<count { starts[index + 1] += starts[index] }
        var next = starts
        var classes = [Int32](repeating: 0, count: starts[count])
        for index in last.indices { last[index] = -1 }
        each(features) { index, target in
            let feature = Int(numbers[index])
            if last[feature] != target {
                last[feature] = target
                classes[next[feature]] = target
                next[feature] += 1
            }
        }
        return (starts, classes)
    }

    private static func each(_ features: ArticleFeatures, _ body: (Int, Int32) -> Void) {
        for example in features.classes.indices {
            for index in features.starts[example]..<features.starts[example + 1] { body(index, features.classes[example]) }
        }
    }

    private static func values(_ features: ArticleFeatures, _ numbers: [Int32], _ starts: [Int], _ classCount: Int, _ groups: [FeatureGroup]) -> [Float] {
        var values = [Float](repeating: 0, count: numbers.count)
        for example in features.classes.indices {
            let range = features.starts[example]..<features.starts[example + 1]
            for index in range {
                let feature = Int(numbers[index])
                values[index] = QueryVector.value(count: Int(features.counts[index]), classes: starts[feature + 1] - starts[feature], of: classCount)
            }
            QueryVector.scale(&values, in: range, groups: features.groupOf, weights: groups)
            for index in range { values[index] *= features.weights[example] }
        }
        return values
    }

    private static func sums(_ features: ArticleFeatures, _ numbers: [Int32], _ values: [Float], _ starts: [Int], _ classes: [Int32]) -> [Float] {
        var sums = [Float](repeating: 0, count: classes.count)
        var next = starts
        each(features) { index, target in
            let feature = Int(numbers[index])
            if classes[next[feature]] != target { next[feature] += 1 }
            sums[next[feature]] += values[index]
        }
        return sums
    }

    private static func weights(_ sums: [Float], _ classes: [Int32], _ classCount: Int, _ featureCount: Int) -> [Float] {
        var totals = [Double](repeating: 0, count: classCount)
        for posting in sums.indices { totals[Int(classes[posting])] += Double(sums[posting]) }
        let logs = totals.map { Logarithm.ln($0 + smoothing * Double(featureCount)) }
        var mean = 0.0
        for log in logs { mean += log }
        mean /= Double(max(classCount, 1))
        var weights = sums
        for posting in sums.indices {
            weights[posting] = Float(Logarithm.ln((Double(sums[posting]) + smoothing) / smoothing) - logs[Int(classes[posting])] + mean)
        }
        return weights
    }
}
