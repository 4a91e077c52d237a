import SearchCore

/// The learned weights of a book: logistic regression plus a share of naive Bayes.
struct Model {
    static let bayesShare: Float = 0.4

    let weights: [Float]
    let biases: [Float]

    init(_ corpus: Corpus) {
        let regression = LogisticRegression(corpus)
        let bayes = NaiveBayes.weights(corpus)
        weights = zip(regression.weights, bayes).map { $0 + Self.bayesShare * $1 }
        biases = regression.biases
    }
}
