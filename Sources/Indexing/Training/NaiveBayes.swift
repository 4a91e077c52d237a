import Basics
import Diagnostics
import SearchCore

/// Multinomial naive Bayes in closed form over the summed vectors of each class.
///
/// ln((c_kf + α_k)/(t_k + α_k·V)), with c the sum of the class's example vectors times their weights and t_k = Σ_f c_kf
/// (McCallum & Nigam 1998), falls into ln(1 + c_kf/α_k), which only features of the class's own examples have, and a slope
/// that is the same for all features. α_k = 0.0002·√(t_k · mean t) knows the size of a template.
struct NaiveBayes {
    static let smoothing = 0.0002
    static let share = 0.35
    /// A template with one example has nothing else.
    static let shareAlone = 1.0

    /// One weight per posting of the corpus.
    let weights: [Float]
    /// Per class.
    let slopes: [Float]
    let scale: Scale

    /// What a class is measured by: all of it comes from the book as a whole.
    struct Scale: Equatable {
        /// Mean of t_k over the classes that answer.
        var total: Double
        /// Mean over all classes of `ratio`.
        var ratio: Double
        /// V.
        var features: Int

        /// α_k of a class with this total.
        func smoothing(_ own: Double) -> Double { max(NaiveBayes.smoothing * (own * total).squareRoot(), 1e-9) }

        /// ln(α_k/(t_k + α_k·V)).
        func ratio(_ own: Double) -> Double {
            let smoothing = smoothing(own)
            return Logarithm.ln(smoothing / (own + smoothing * Double(features)))
        }
    }

    init(_ corpus: Corpus) {
        let sums = Self.sums(corpus)
        var totals = [Double](repeating: 0, count: corpus.classCount)
        for posting in sums.indices { totals[Int(corpus.postingClasses[posting])] += Double(sums[posting]) }
        let answers = totals.dropLast()
        var scale = Scale(total: answers.reduce(0, +) / Double(max(answers.count, 1)), ratio: 0, features: corpus.hashes.count)
        let ratios = totals.map(scale.ratio)
        scale.ratio = ratios.reduce(0, +) / Double(max(ratios.count, 1))
        let shares = corpus.exampleCounts.map { $0 == 1 ? Self.shareAlone : Self.share }
        slopes = ratios.indices.map { Float(shares[$0] * (ratios[$0] - scale.ratio)) }
        let smoothings = totals.map(scale.smoothing)
        weights = Parallel.map(sums.count) { range in
            range.map { posting in
                let number = Int(corpus.postingClasses[posting])
                return Float(shares[number] * Logarithm.ln(1 + Double(sums[posting]) / smoothings[number]))
            }
        }.flatMap { $0 }
        self.scale = scale
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
