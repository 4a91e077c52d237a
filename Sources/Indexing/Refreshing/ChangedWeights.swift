import SearchCore

/// Naive Bayes for the classes of changed texts, by the scale of the whole book: nothing else is trained until the next
/// `compile`, as with templates that have one example. Features that half of the classes have say nothing here: what they
/// have in common was subtracted from the others' weights.
struct ChangedWeights {
    struct Posting {
        let feature: Int32
        let classNumber: Int32
        let weight: Float
    }

    /// Ascending by feature, then class.
    let postings: [Posting]
    /// Slope of each of the lessons' classes.
    let slopes: [Float]

    /// - Parameters:
    ///   - numbers: number in the index of each of the lessons' classes, ascending.
    ///   - total: classes of the index.
    init(
        _ lessons: Lessons, numbers: [Int], total: Int, _ features: FeaturePatch, _ table: HashTable, _ groups: [FeatureGroup],
        _ scale: NaiveBayes.Scale
    ) {
        var sums: [UInt64: Float] = [:]
        var totals = [Double](repeating: 0, count: lessons.classCount)
        for (example, number) in lessons.classes.enumerated() {
            for (feature, value) in Self.vector(lessons, example, total: total, features, table, groups) {
                totals[number] += Double(value * lessons.weights[example])
                guard Int(features.frequencies[feature]) * 2 < total else { continue }
                sums[UInt64(feature) << 32 | UInt64(number), default: 0] += value * lessons.weights[example]
            }
        }
        postings = sums.sorted { $0.key < $1.key }.map { key, sum in
            let number = Int(key & 0xFFFF_FFFF)
            let weight = NaiveBayes.shareAlone * Logarithm.ln(1 + Double(sum) / scale.smoothing(totals[number]))
            return Posting(feature: Int32(key >> 32), classNumber: Int32(numbers[number]), weight: Float(weight))
        }
        slopes = totals.map { Float(NaiveBayes.shareAlone * (scale.ratio($0) - scale.ratio)) }
    }

    /// Features of one example with their values; see `QueryVector` for the formula.
    private static func vector(
        _ lessons: Lessons, _ example: Int, total: Int, _ features: FeaturePatch, _ table: HashTable, _ groups: [FeatureGroup]
    ) -> [(Int, Float)] {
        let known = lessons.features(of: example).compactMap { place in
            table.slot(of: lessons.bag.hashes[place]).map { (place: place, feature: $0) }
        }
        var values = known.map {
            QueryVector.value(count: Int(lessons.bag.counts[$0.place]), classes: Int(features.frequencies[$0.feature]), of: total)
        }
        QueryVector.scale(&values, in: values.indices, groups: known.map { lessons.bag.groups[$0.place] }, weights: groups)
        return zip(known, values).map { ($0.feature, $1) }
    }
}
