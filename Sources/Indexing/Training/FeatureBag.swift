import SearchCore
import TextAnalysis

/// The distinct features of some examples with their counts, one example after the other, hashes ascending.
struct FeatureBag: Sendable {
    var starts: [Int32] = [0]
    var hashes: [UInt32] = []
    var counts: [UInt16] = []
    var groups: [UInt8] = []
    /// Folded words of the examples, each as often as it occurs, for the vocabulary.
    var words: [[UInt8]: UInt32] = [:]

    init(_ examples: ArraySlice<Example>, _ groups: [FeatureGroup], _ concepts: ConceptSections) {
        concepts.table.withUnsafeBytes { table in
            concepts.numbers.withUnsafeBytes { numbers in
                let extractor = FeatureExtractor(groups: groups, concepts: Concepts(table: table, numbers: numbers))
                for example in examples { add(example, extractor) }
            }
        }
    }

    /// More features than this are sorted by counting.
    private static let longSort = 200

    private mutating func add(_ example: Example, _ extractor: FeatureExtractor) {
        let analysis = Analyzer.analyze(example.text)
        for token in analysis.tokens { words[UTF8Writer.bytes(analysis.scalars(of: token)), default: 0] += 1 }
        var keys = extractor.features(of: analysis, in: analysis.tokens.indices).map { UInt64($0.hash) << 8 | UInt64($0.group) }
        if keys.count > Self.longSort { keys = RadixSort.sorted(keys, by: 8..<40) } else { keys.sort() }
        var index = 0
        while index < keys.count {
            var end = index + 1
            while end < keys.count, keys[end] >> 8 == keys[index] >> 8 { end += 1 }
            hashes.append(UInt32(keys[index] >> 8))
            groups.append(UInt8(keys[index] & 0xFF))
            counts.append(UInt16(clamping: end - index))
            index = end
        }
        starts.append(Int32(hashes.count))
    }
}
