import SearchCore

/// Multinomial naive Bayes in closed form over the summed vectors of each class.
///
/// Weight of feature f for class k: ln((c_kf + α_k)/(t_k + α_k·V)), with c the sum of the class's example vectors times their
/// weights and t_k = Σ_f c_kf (McCallum & Nigam 1998); α_k = 0.00025·√(t_k · mean t) knows the size of a template. Only features that occur in the class keep a weight; the value the others would
/// have, averaged over all classes, is subtracted, so it costs nothing to leave them out.
enum NaiveBayes {
    static let smoothing = 0.00025

    /// One weight per posting of the corpus.
    static func weights(_ corpus: Corpus) -> [Float] {
        let sums = sums(corpus)
        var totals = [Double](repeating: 0, count: corpus.classCount)
        for posting in sums.indices { totals[Int(corpus.postingClasses[posting])] += Double(sums[posting]) }
        let answers = totals.dropLast()
        let typical = answers.reduce(0, +) / Double(max(answers.count, 1))
        let priors = totals.map { max(smoothing * ($0 * typical).squareRoot(), 1e-9) }
        let logs = totals.indices.map { Logarithm.ln(totals[$0] + priors[$0] * Double(corpus.hashes.count)) }
        let base = totals.indices.reduce(0) { $0 + Logarithm.ln(priors[$1]) - logs[$1] } / Double(max(totals.count, 1))
        let parts = Parallel.map(sums.count) { range in
            range.map { posting in
                let number = Int(corpus.postingClasses[posting])
                return Float(Logarithm.ln(Double(sums[posting]) + priors[number]) - logs[number] - base)
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
