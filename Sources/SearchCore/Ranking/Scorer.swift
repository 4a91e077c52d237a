/// Scores of all classes for every segment of a query, folded to the best softmax of each class.
struct Scorer {
    let reader: IndexReader
    let vectors: [QueryVector]
    /// Natural logarithm of a class's best probability over the segments.
    private(set) var logProbability: [Float]
    /// Score of a class in that segment.
    private(set) var score: [Float]
    private(set) var segment: [Int32]

    init(_ query: Query, in reader: IndexReader, without: Ablation) {
        self.reader = reader
        vectors = query.segments.indices.map { Self.vector(query, segment: $0, in: reader, without: without) }
        logProbability = [Float](repeating: -.infinity, count: reader.classCount)
        score = [Float](repeating: 0, count: reader.classCount)
        segment = [Int32](repeating: 0, count: reader.classCount)
        let classes = without.courtesy ? reader.templateCount : reader.classCount
        for index in vectors.indices { fold(index, classes: classes) }
    }

    static func vector(_ query: Query, segment: Int, in reader: IndexReader, without: Ablation) -> QueryVector {
        let range = query.segments[segment]
        let open = query.typing && range.upperBound == query.analysis.tokens.count
        var features = FeatureExtractor(groups: reader.groups).features(of: query.analysis, in: range, openEnd: open)
        if without != Ablation() { features.removeAll { without.drops(reader.groups[Int($0.group)].kind) } }
        if open { features += Completion(reader).features(query, range) }
        return QueryVector(features, in: reader)
    }

    private mutating func fold(_ index: Int, classes: Int) {
        if index > 0, vectors[index].entries.isEmpty { return }
        let scores = self.scores(vectors[index])
        let sharpness = reader.parameters.sharpness
        var top = -Float.infinity
        for target in 0..<classes { top = max(top, scores[target]) }
        var sum = 0.0
        for target in 0..<classes where scores[target] > top - 30 / sharpness {
            sum += Logarithm.exp(Double((scores[target] - top) * sharpness))
        }
        let logSum = Float(Logarithm.ln(sum))
        for target in 0..<classes {
            let value = (scores[target] - top) * sharpness - logSum
            guard value > logProbability[target] else { continue }
            logProbability[target] = value
            score[target] = scores[target]
            segment[target] = Int32(index)
        }
    }

    private func scores(_ vector: QueryVector) -> [Float] {
        var scores = [Float](repeating: 0, count: reader.classCount)
        for target in scores.indices { scores[target] = reader.biases.float(target) }
        scores.withUnsafeMutableBufferPointer { buffer in
            for entry in vector.entries { reader.postings.add(feature: Int(entry.feature), value: entry.value, to: buffer) }
        }
        return scores
    }
}
