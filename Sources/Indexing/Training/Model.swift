import Basics
import Diagnostics
import SearchCore

/// The learned weights of a book as postings: logistic regression shared between similar titles, plus naive Bayes.
struct Model: Sendable {
    /// Postings of consecutive features.
    struct Part: Sendable {
        var counts: [Int32] = []
        var scales: [UInt16] = []
        var classes: [Int32] = []
        var weights: [Int8] = []
    }

    let parts: [Part]
    let biases: [Float]
    let slopes: [Float]
    let scale: NaiveBayes.Scale

    init(_ corpus: Corpus, titles: [String]) {
        let sharing = LabelSharing(titles: titles, classCount: corpus.classCount)
        let regression = LogisticRegression(corpus, sharing)
        let bayes = NaiveBayes(corpus)
        biases = regression.biases
        slopes = bayes.slopes
        scale = bayes.scale
        parts = Parallel.map(corpus.hashes.count) { features in
            var part = Part()
            var row = FeatureRow(corpus)
            for feature in features {
                for posting in corpus.postingStarts[feature]..<corpus.postingStarts[feature + 1] {
                    let target = corpus.postingClasses[posting]
                    row.add(bayes.weights[posting], to: target)
                }
                for posting in regression.support.starts[feature]..<regression.support.starts[feature + 1] {
                    let target = regression.support.classes[posting]
                    let own = regression.learns[Int(target)] ? regression.weights[posting] : 0
                    row.add(own, to: target)
                    guard own != 0 else { continue }
                    for index in sharing.starts[Int(target)]..<sharing.starts[Int(target) + 1] {
                        guard regression.learns[Int(sharing.classes[index])] else { continue }
                        row.add(own * sharing.shares[index], to: sharing.classes[index])
                    }
                }
                part.append(&row)
            }
            return part
        }
    }
}

extension Model.Part {
    fileprivate mutating func append(_ row: inout FeatureRow) {
        var weights: [Float] = []
        let first = classes.count
        row.take { target, weight in
            classes.append(target)
            weights.append(weight)
        }
        let unit = Quantum(holding: weights)
        for weight in weights { self.weights.append(unit.steps(weight)) }
        counts.append(Int32(classes.count - first))
        scales.append(unit.bits)
    }
}
