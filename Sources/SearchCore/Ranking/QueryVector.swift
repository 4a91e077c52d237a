/// A text as weighted features of one index.
///
/// Value of a feature: (1 + ln tf) · (ln((1 + K)/(1 + cf)) + 1), with tf its count in the text, K the classes and cf the
/// classes that contain it; each group is scaled to its weight, then the vector to length 1 (sublinear tf-idf, Salton &
/// Buckley 1988). Features the index does not know do not count.
package struct QueryVector {
    struct Entry {
        let feature: Int32
        let token: Int32
        var value: Float
        let group: UInt8
    }

    private(set) var entries: [Entry] = []

    init(_ features: [Feature], in reader: IndexReader) {
        entries.reserveCapacity(features.count)
        for feature in features {
            guard let slot = reader.features.slot(of: feature.hash) else { continue }
            entries.append(Entry(feature: Int32(clamping: slot), token: feature.token, value: 1, group: feature.group))
        }
        entries.sort { $0.feature != $1.feature ? $0.feature < $1.feature : $0.token < $1.token }
        merge(reader)
        scale(reader.groups)
    }

    private mutating func merge(_ reader: IndexReader) {
        var kept = 0
        var index = 0
        while index < entries.count {
            var entry = entries[index]
            var count = 0
            while index < entries.count, entries[index].feature == entry.feature {
                count += 1
                index += 1
            }
            let classes = Int(reader.classFrequencies.u16(Int(entry.feature)))
            entry.value = Self.value(count: count, classes: classes, of: reader.classCount)
            entries[kept] = entry
            kept += 1
        }
        entries.removeLast(entries.count - kept)
    }

    package static func value(count: Int, classes: Int, of total: Int) -> Float {
        let frequency = count == 1 ? 1 : 1 + Logarithm.ln(Double(count))
        return Float(frequency * (Logarithm.ln((1 + Double(total)) / (1 + Double(classes))) + 1))
    }

    private mutating func scale(_ groups: [FeatureGroup]) {
        var values = entries.map { $0.value }
        Self.scale(&values, in: values.indices, groups: entries.map { $0.group }, weights: groups)
        for index in entries.indices { entries[index].value = values[index] }
    }

    /// Scales each group of the values in `range` to its weight and the whole to length 1.
    package static func scale(_ values: inout [Float], in range: Range<Int>, groups: [UInt8], weights: [FeatureGroup]) {
        var squares = [Float](repeating: 0, count: weights.count)
        for index in range { squares[Int(groups[index])] += values[index] * values[index] }
        var total: Float = 0
        for group in weights.indices where squares[group] > 0 { total += weights[group].weight * weights[group].weight }
        guard total > 0 else { return }
        let length = total.squareRoot()
        for group in weights.indices where squares[group] > 0 {
            squares[group] = weights[group].weight / squares[group].squareRoot() / length
        }
        for index in range { values[index] *= squares[Int(groups[index])] }
    }
}
