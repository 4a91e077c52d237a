import TextAnalysis

/// Scores of all classes for a query.
///
/// A long text is read sentence by sentence. Margin of sentence i: m_i = best score − c·courtesy, M the largest; weight
/// w_i = max(0, m_i)/M (e^(m_i − M) where M ≤ 0), so small talk counts for nothing. With φ the share of words in sentences
/// of positive margin and s(∗) the scores of the whole text, a class has Σ w_i·(s(i) − c·courtesy(i)) + 2·φ⁴·(s(∗) − courtesy(∗)).
struct Scorer {
    let reader: IndexReader
    /// Sum by which classes are ranked.
    private(set) var score: [Float]
    /// Natural logarithm of a class's softmax in the leading sentence, courtesy among the classes.
    private(set) var logProbability: [Float]
    /// The sentence that leads: the probabilities are of its softmax.
    private(set) var leading = 0
    /// The sentence in which a class did best.
    private(set) var segment: [Int32]
    /// False when no feature of the query is known.
    private(set) var knowsQuery: Bool
    /// The features of each segment.
    let vectors: [QueryVector]
    private let classes: Int

    init(_ query: Query, in reader: IndexReader, without: Ablation) {
        self.reader = reader
        classes = without.courtesy ? reader.answerCount : reader.classCount
        segment = [Int32](repeating: 0, count: reader.classCount)
        logProbability = []
        vectors = query.segments.map { Self.vector(query, $0, in: reader, without: without) }
        knowsQuery = vectors.contains { !$0.entries.isEmpty }
        if vectors.count == 1 {
            score = Self.scores(vectors[0], in: reader)
            logProbability = softmax(score)
        } else {
            score = [Float](repeating: 0, count: reader.classCount)
            let whole = Self.vector(query, 0..<query.analysis.tokens.count, in: reader, without: without)
            fold(
                vectors.map { Self.scores($0, in: reader) }, lengths: query.segments.map { $0.count }, whole: Self.scores(whole, in: reader)
            )
        }
    }

    private mutating func fold(_ rows: [[Float]], lengths: [Int], whole: [Float]) {
        let share = reader.parameters.courtesyShare
        let courtesy = rows.map { courtesyScore($0) * share }
        let margins = rows.indices.map { (rows[$0].prefix(reader.answerCount).max() ?? 0) - courtesy[$0] }
        let weights = Self.weights(margins)
        var best = [Float](repeating: -.infinity, count: reader.classCount)
        for index in rows.indices where weights[index] > 0 {
            for target in score.indices {
                let gain = weights[index] * (rows[index][target] - courtesy[index])
                score[target] += gain
                guard gain > best[target] else { continue }
                best[target] = gain
                segment[target] = Int32(index)
            }
        }
        add(whole, share: Self.spokenShare(margins, lengths))
        leading = margins.indices.max { margins[$0] < margins[$1] } ?? 0
        logProbability = softmax(rows[leading])
    }

    private mutating func add(_ whole: [Float], share: Float) {
        let weight = 2 * share * share * share * share
        let courtesy = courtesyScore(whole)
        for target in score.indices { score[target] += weight * (whole[target] - courtesy) }
    }

    private func courtesyScore(_ row: [Float]) -> Float {
        guard reader.answerCount < classes else { return 0 }
        return row[reader.answerCount..<classes].max() ?? 0
    }

    private static func weights(_ margins: [Float]) -> [Float] {
        let top = margins.max() ?? 0
        return margins.map { top > 0 ? max(0, $0) / top : Float(Logarithm.exp(Double($0 - top))) }
    }

    /// Share of the words that stand in sentences of positive margin.
    private static func spokenShare(_ margins: [Float], _ lengths: [Int]) -> Float {
        var spoken = 0
        var all = 0
        for index in margins.indices {
            all += lengths[index]
            if margins[index] > 0 { spoken += lengths[index] }
        }
        return Float(spoken) / Float(max(all, 1))
    }

    private func softmax(_ row: [Float]) -> [Float] {
        var top = -Float.infinity
        for target in 0..<classes { top = max(top, row[target]) }
        var sum = 0.0
        for target in 0..<classes where row[target] - top > -30 { sum += Logarithm.exp(Double(row[target] - top)) }
        let logSum = Float(Logarithm.ln(sum))
        return row.map { $0 - top - logSum }
    }

    static func vector(_ query: Query, _ range: Range<Int>, in reader: IndexReader, without: Ablation) -> QueryVector {
        let open = query.typing && range.upperBound == query.analysis.tokens.count
        let extractor = FeatureExtractor(groups: reader.groups, concepts: reader.concepts)
        var features = extractor.features(of: query.analysis, in: range, openEnd: open)
        if without != Ablation() { features.removeAll { without.drops(reader.groups[Int($0.group)].kind) } }
        if open { features += Completion(reader).features(query, range) }
        return QueryVector(features, in: reader)
    }

    private static func scores(_ vector: QueryVector, in reader: IndexReader) -> [Float] {
        var scores = [Float](repeating: 0, count: reader.classCount)
        var mass: Float = 0
        for entry in vector.entries { mass += entry.value }
        for target in scores.indices { scores[target] = reader.biases.float(target) + reader.slopes.float(target) * mass }
        scores.withUnsafeMutableBufferPointer { buffer in
            for entry in vector.entries { reader.postings.add(feature: Int(entry.feature), value: entry.value, to: buffer) }
        }
        return scores
    }
}
