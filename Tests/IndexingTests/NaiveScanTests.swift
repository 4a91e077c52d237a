import Indexing
import Testing
import TextAnalysis

@testable import SearchCore

@Suite struct NaiveScanTests {
    /// Reads every posting of the index once and scores by the formula, without dictionary, buckets or accumulators.
    private func naive(_ query: String, _ reader: IndexReader) -> [Float] {
        let analysis = Analyzer.analyze(Array(query.utf8))
        let features = FeatureExtractor(groups: reader.groups, concepts: reader.concepts).features(
            of: analysis, in: analysis.tokens.indices)
        let keys = hashes(reader)
        var counts: [Int: (count: Int, group: Int)] = [:]
        for feature in features {
            guard let number = keys.firstIndex(of: feature.hash) else { continue }
            counts[number, default: (0, Int(feature.group))].count += 1
        }
        var squares = [Float](repeating: 0, count: reader.groups.count)
        var raw: [Int: Float] = [:]
        for (number, entry) in counts {
            let classes = Int(reader.classFrequencies.u16(number))
            raw[number] = QueryVector.value(count: entry.count, classes: classes, of: reader.classCount)
            squares[entry.group] += raw[number]! * raw[number]!
        }
        let length = zip(squares, reader.groups).reduce(Float(0)) { $1.0 > 0 ? $0 + $1.1.weight * $1.1.weight : $0 }.squareRoot()
        return (0..<reader.classCount).map { target in
            let mass = counts.reduce(Float(0)) { sum, entry in
                sum + raw[entry.key]! * (reader.groups[entry.value.group].weight / squares[entry.value.group].squareRoot() / length)
            }
            var score = reader.biases.float(target) + reader.slopes.float(target) * mass
            for number in counts.keys.sorted() {
                guard let weight = reader.postings.weight(feature: number, class: target) else { continue }
                let group = counts[number]!.group
                score += raw[number]! * (reader.groups[group].weight / squares[group].squareRoot() / length) * weight
            }
            return score
        }
    }

    private func hashes(_ reader: IndexReader) -> [UInt32] {
        let section = reader.column(.features)
        let count = section.place(0)
        let first = section.bytes.count / 4 - count
        return (0..<count).map { section.u32(first + $0) }
    }

    @Test(arguments: ["где мой заказ", "gdzie jest paczka kurier kurier", "return parcel", "деньги деньги деньги на карту"])
    func `the inverted index scores as a scan of all weights does`(query: String) throws {
        try SmallBook.withReader { reader in
            var options = SearchOptions()
            options.without.spelling = true
            let parsed = Query(Array(query.utf8), in: reader, options: options)
            let scorer = Scorer(parsed, in: reader, without: options.without)
            for (fast, slow) in zip(scorer.score, naive(query, reader)) { #expect(abs(fast - slow) < 1e-4) }
        }
    }
}
