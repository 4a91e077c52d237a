/// Naive Bayes weights of the articles' features, in closed form: what a browser can learn while a page loads.
///
/// The formula is that of the terminal's index (McCallum & Nigam 1998): weight of feature f for article k is
/// ln((c_kf + α)/(Σ_f c_kf + α·V)), c the summed vectors of the article's texts; the value of features the article does not
/// have, averaged over all articles, is subtracted. Works feature by feature, in the order of one radix sort.
struct ArticleWeights {
    static let smoothing = 0.03

    /// Ascending; a feature's number is its place.
    private(set) var hashes: [UInt32] = []
    /// Where each feature's postings start; one more than features.
    private(set) var starts: [Int] = [0]
    private(set) var classes: [Int32] = []
    private(set) var weights: [Float] = []

    init(_ features: ArticleFeatures, classCount: Int, groups: [FeatureGroup]) {
        let entries = FeatureEntries(features, classCount: classCount)
        let factors = Self.factors(features, entries, groups)
        for feature in entries.hashes.indices {
            for index in entries.starts[feature]..<entries.starts[feature + 1] {
                let example = Int(entries.examples[index])
                let value =
                    entries.values[index] * factors[example * groups.count + Int(entries.groups[feature])] * features.weightOf[example]
                let target = features.classOf[example]
                if classes.count > starts[feature], classes[classes.count - 1] == target {
                    weights[weights.count - 1] += value
                } else {
                    classes.append(target)
                    weights.append(value)
                }
            }
            starts.append(classes.count)
        }
        hashes = entries.hashes
        learn(classCount)
    }

    /// What scales each group of an example to its weight and the example to length 1, see `QueryVector.scale`.
    private static func factors(_ features: ArticleFeatures, _ entries: FeatureEntries, _ groups: [FeatureGroup]) -> [Float] {
        var factors = [Float](repeating: 0, count: features.classOf.count * groups.count)
        for feature in entries.hashes.indices {
            for index in entries.starts[feature]..<entries.starts[feature + 1] {
                factors[Int(entries.examples[index]) * groups.count + Int(entries.groups[feature])] +=
                    entries.values[index] * entries.values[index]
            }
        }
        for example in features.classOf.indices {
            let range = example * groups.count..<(example + 1) * groups.count
            var total: Float = 0
            for place in range where factors[place] > 0 {
                total += groups[place - range.lowerBound].weight * groups[place - range.lowerBound].weight
            }
            guard total > 0 else { continue }
            let length = total.squareRoot()
            for place in range where factors[place] > 0 {
                factors[place] = groups[place - range.lowerBound].weight / factors[place].squareRoot() / length
            }
        }
        return factors
    }

    /// Turns sums into weights.
    private mutating func learn(_ classCount: Int) {
        var totals = [Double](repeating: 0, count: classCount)
        for posting in weights.indices { totals[Int(classes[posting])] += Double(weights[posting]) }
        var mean = 0.0
        for index in totals.indices {
            totals[index] = Logarithm.ln(totals[index] + Self.smoothing * Double(hashes.count))
            mean += totals[index]
        }
        mean /= Double(max(classCount, 1))
        for posting in weights.indices {
            weights[posting] = Float(
                Logarithm.ln((Double(weights[posting]) + Self.smoothing) / Self.smoothing) - totals[Int(classes[posting])] + mean)
        }
    }
}

/// Occurrences gathered by feature: in which example how often, as the value of `QueryVector` before scaling.
private struct FeatureEntries {
    private(set) var hashes: [UInt32] = []
    private(set) var groups: [UInt8] = []
    /// Where each feature's entries start; one more than features.
    private(set) var starts: [Int] = [0]
    private(set) var examples: [Int32] = []
    private(set) var values: [Float] = []

    init(_ features: ArticleFeatures, classCount: Int) {
        let order = RadixSort.order(features.hashes)
        var next = 0
        while next < order.count {
            let hash = features.hashes[Int(order[next])]
            hashes.append(hash)
            groups.append(features.groupOf[Int(order[next])])
            var end = next
            while end < order.count, features.hashes[Int(order[end])] == hash { end += 1 }
            add(order[next..<end], features, classCount)
            starts.append(examples.count)
            next = end
        }
    }

    /// The order is stable, so occurrences in one example stand beside each other.
    private mutating func add(_ occurrences: ArraySlice<UInt32>, _ features: ArticleFeatures, _ classCount: Int) {
        let first = examples.count
        var frequency = 0
        var last: Int32 = -1
        for occurrence in occurrences {
            let example = features.exampleOf[Int(occurrence)]
            if examples.count > first, examples[examples.count - 1] == example {
                values[values.count - 1] += 1
                continue
            }
            examples.append(example)
            values.append(1)
            let target = features.classOf[Int(example)]
            if target != last { frequency += 1 }
            last = target
        }
        let once = QueryVector.value(count: 1, classes: frequency, of: classCount)
        for index in first..<values.count {
            values[index] = values[index] == 1 ? once : QueryVector.value(count: Int(values[index]), classes: frequency, of: classCount)
        }
    }
}
