/// Scores of all classes for a query.
///
/// A long text is read sentence by sentence: margin m_i of a sentence = best score − c·courtesy; its weight is
/// (max(0, m_i) / max m)², so small talk counts for nothing; a class's score is the weighted mean of its scores over the
/// sentences. Probabilities are the softmax over all classes, courtesy among them.
struct Scorer {
    let reader: IndexReader
    let vectors: [QueryVector]
    private(set) var score: [Float]
    /// Natural logarithm of a class's softmax.
    private(set) var logProbability: [Float]
    /// The sentence in which a class did best.
    private(set) var segment: [Int32]

    init(_ query: Query, in reader: IndexReader, without: Ablation) {
        self.reader = reader
        vectors = query.segments.indices.map { Self.vector(query, segment: $0, in: reader, without: without) }
        let answers = reader.answerCount
        let classes = without.courtesy ? answers : reader.classCount
        segment = [Int32](repeating: 0, count: reader.classCount)
        logProbability = []
        if vectors.count == 1 {
            score = Self.scores(vectors[0], in: reader)
        } else {
            let rows = vectors.map { Self.scores($0, in: reader) }
            score = [Float](repeating: 0, count: reader.classCount)
            fold(rows, classes: classes)
        }
        logProbability = softmax(classes)
    }

    private mutating func fold(_ rows: [[Float]], classes: Int) {
        let answers = reader.answerCount
        let share = reader.parameters.courtesyShare
        let courtesy = rows.map { row in
            var best: Float = answers < classes ? -.infinity : 0
            for target in answers..<max(answers, classes) { best = max(best, row[target]) }
            return best * share
        }
        let margins = rows.indices.map { index in (rows[index].prefix(answers).max() ?? 0) - courtesy[index] }
        let weights = Self.weights(margins)
        let total = weights.reduce(0, +)
        var best = [Float](repeating: -.infinity, count: answers)
        for index in rows.indices where weights[index] > 0 {
            let weight = weights[index] / total
            for target in score.indices { score[target] += weight * rows[index][target] }
            for target in best.indices where weight * (rows[index][target] - courtesy[index]) > best[target] {
                best[target] = weight * (rows[index][target] - courtesy[index])
                segment[target] = Int32(index)
            }
        }
    }

    private static func weights(_ margins: [Float]) -> [Float] {
        let top = margins.max() ?? 0
        return margins.map { margin in
            guard top > 0 else { return Float(Logarithm.exp(Double(2 * (margin - top)))) }
            let share = max(0, margin) / top
            return share * share
        }
    }

    private func softmax(_ classes: Int) -> [Float] {
        let sharpness = reader.parameters.sharpness
        var top = -Float.infinity
        for target in 0..<classes { top = max(top, score[target]) }
        var sum = 0.0
        for target in 0..<classes where (score[target] - top) * sharpness > -30 {
            sum += Logarithm.exp(Double((score[target] - top) * sharpness))
        }
        let logSum = Float(Logarithm.ln(sum))
        return score.map { ($0 - top) * sharpness - logSum }
    }

    static func vector(_ query: Query, segment: Int, in reader: IndexReader, without: Ablation) -> QueryVector {
        let range = query.segments[segment]
        let open = query.typing && range.upperBound == query.analysis.tokens.count
        let extractor = FeatureExtractor(groups: reader.groups, concepts: reader.concepts)
        var features = extractor.features(of: query.analysis, in: range, openEnd: open)
        if without != Ablation() { features.removeAll { without.drops(reader.groups[Int($0.group)].kind) } }
        if open { features += Completion(reader).features(query, range) }
        return QueryVector(features, in: reader)
    }

    private static func scores(_ vector: QueryVector, in reader: IndexReader) -> [Float] {
        var scores = [Float](repeating: 0, count: reader.classCount)
        for target in scores.indices { scores[target] = reader.biases.float(target) }
        scores.withUnsafeMutableBufferPointer { buffer in
            for entry in vector.entries { reader.postings.add(feature: Int(entry.feature), value: entry.value, to: buffer) }
        }
        return scores
    }
}
