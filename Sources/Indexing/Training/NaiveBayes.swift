import SearchCore

/// Multinomial naive Bayes in closed form over the summed vectors of each class.
///
/// Weight of feature f for class k: ln((c_kf + α)/(Σ_f c_kf + α·V)), with c the sum of the class's example vectors times
/// their weights (McCallum & Nigam 1998). Only features that occur in the class keep a weight; the value the others would
/// have, averaged over all classes, is subtracted, so it costs nothing to leave them out.
enum NaiveBayes {
    static let smoothing = 0.03

    /// One weight per posting of the corpus.
    static func weights(_ corpus: Corpus) -> [Float] {
        let sums = sums(corpus)
        var totals = [Double](repeating: 0, count: corpus.classCount)
        for posting in sums.indices { totals[Int(corpus.postingClasses[posting])] += Double(sums[posting]) }
        let vocabulary = smoothing * Double(corpus.hashes.count)
        let logs = totals.map { Logarithm.ln($0 + vocabulary) }
        let mean = logs.reduce(0, +) / Double(max(logs.count, 1))
        let parts = Parallel.map(sums.count) { range in
            range.map { posting in
                Float(Logarithm.ln((Double(sums[posting]) + smoothing) / smoothing) - logs[Int(corpus.postingClasses[posting])] + mean)
            }
        }
        return Array(parts.joined())
    }

    /// Examples come in class order, so a feature's postings fill from left to right.
    private static func sums(_ corpus: Corpus) -> [Float] {
        var next = corpus.postingStarts
        var sums = [Float](repeating: 0, count: corpus.postingClasses.count)
        for example in corpus.classes.indices {
            for index in corpus.starts[example]..<corpus.starts[example + 1] {
                let feature = Int(corpus.features[index])
                if corpus.postingClasses[next[feature]] != corpus.classes[example] { next[feature] += 1 }
                sums[next[feature]] += corpus.values[index] * corpus.weights[example]
            }
        }
        return sums
    }
}
