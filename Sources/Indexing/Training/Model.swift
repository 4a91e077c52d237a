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

    init(_ corpus: Corpus, titles: [String]) {
        let sharing = LabelSharing(titles: titles, classCount: corpus.classCount)
        let regression = LogisticRegression(corpus, sharing)
        let bayes = NaiveBayes(corpus)
        biases = regression.biases
        slopes = bayes.slopes
        parts = Parallel.map(corpus.hashes.count) { features in
            var part = Part()
            var row = FeatureRow(classCount: corpus.classCount)
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

extension Model {
    /// Weights of the index before for all classes that did not change, naive Bayes for the others.
    init(_ corpus: Corpus, inheriting inheritance: Inheritance, from reader: IndexReader) {
        let bayes = NaiveBayes(corpus, alone: inheritance.classes.map { $0 == nil })
        biases = inheritance.classes.map { $0.map { reader.biases.float($0) } ?? 0 }
        slopes = zip(inheritance.classes, bayes.slopes).map { old, slope in old.map { reader.slopes.float($0) } ?? slope }
        var renumbered = [Int32](repeating: -1, count: reader.classCount)
        for (number, old) in inheritance.classes.enumerated() { if let old { renumbered[old] = Int32(number) } }
        var part = Part()
        var row = FeatureRow(classCount: corpus.classCount)
        for (feature, hash) in corpus.hashes.enumerated() {
            for posting in corpus.postingStarts[feature]..<corpus.postingStarts[feature + 1] {
                let target = corpus.postingClasses[posting]
                if inheritance.classes[Int(target)] == nil { row.add(bayes.weights[posting], to: target) }
            }
            if let slot = reader.features.slot(of: hash) {
                reader.postings.each(feature: slot) { old, weight in
                    if old < renumbered.count, renumbered[old] >= 0 { row.add(weight, to: renumbered[old]) }
                }
            }
            part.append(&row)
        }
        parts = [part]
    }
}

extension Model.Part {
    /// Eight bits a weight; one unit is the largest weight over 127, rounded up to the upper half of a Float32.
    fileprivate mutating func append(_ row: inout FeatureRow) {
        var weights: [Float] = []
        let first = classes.count
        row.take { target, weight in
            classes.append(target)
            weights.append(weight)
        }
        let largest = weights.reduce(0) { max($0, abs($1)) }
        let bits = (largest / 127).bitPattern
        let rounded = bits & 0xFFFF == 0 ? bits : (bits & 0xFFFF_0000) + 0x1_0000
        let scale = Float(bitPattern: rounded)
        for weight in weights { self.weights.append(Int8(clamping: Int((weight / scale).rounded()))) }
        counts.append(Int32(classes.count - first))
        scales.append(UInt16(rounded >> 16))
    }
}
