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
        // Feature, then token, then group in one number: sorting numbers takes a third of sorting records.
        var keys: [UInt64] = []
        keys.reserveCapacity(features.count)
        for feature in features {
            guard let slot = reader.features.slot(of: feature.hash) else { continue }
            keys.append(
                UInt64(UInt32(clamping: slot)) << 32 | UInt64(UInt32(clamping: feature.token) & 0xFF_FFFF) << 8 | UInt64(feature.group))
        }
        merge(RadixSort.sorted(keys, by: 0..<64), reader)
        scale(reader.groups)
    }

    private mutating func merge(_ keys: [UInt64], _ reader: IndexReader) {
        entries.reserveCapacity(keys.count)
        var index = 0
        while index < keys.count {
            let key = keys[index]
            var count = 0
            while index < keys.count, keys[index] >> 32 == key >> 32 {
                count += 1
                index += 1
            }
            let classes = Int(reader.classFrequencies.u16(Int(key >> 32)))
            let value = Self.value(count: count, classes: classes, of: reader.classCount)
            entries.append(
                Entry(feature: Int32(clamping: key >> 32), token: Int32(key >> 8 & 0xFF_FFFF), value: value, group: UInt8(key & 0xFF)))
        }
    }

    package static func value(count: Int, classes: Int, of total: Int) -> Float {
        let frequency = count == 1 ? 1 : 1 + Logarithm.ln(Double(count))
        return Float(frequency * (Logarithm.ln((1 + Double(total)) / (1 + Double(classes))) + 1))
    }

    private mutating func scale(_ groups: [FeatureGroup]) {
        var factors = [Float](repeating: 0, count: groups.count)
        for entry in entries { factors[Int(entry.group)] += entry.value * entry.value }
        guard Self.turnIntoFactors(&factors, weights: groups) else { return }
        for index in entries.indices { entries[index].value *= factors[Int(entries[index].group)] }
    }

    /// Scales each group of the values in `range` to its weight and the whole to length 1.
    package static func scale(_ values: inout [Float], in range: Range<Int>, groups: [UInt8], weights: [FeatureGroup]) {
        var squares = [Float](repeating: 0, count: weights.count)
        for index in range { squares[Int(groups[index])] += values[index] * values[index] }
        guard turnIntoFactors(&squares, weights: weights) else { return }
        for index in range { values[index] *= squares[Int(groups[index])] }
    }

    /// From the sum of a group's squares to what its values are multiplied by; false where there is nothing to scale.
    private static func turnIntoFactors(_ squares: inout [Float], weights: [FeatureGroup]) -> Bool {
        var total: Float = 0
        for group in weights.indices where squares[group] > 0 { total += weights[group].weight * weights[group].weight }
        guard total > 0 else { return false }
        let length = total.squareRoot()
        for group in weights.indices where squares[group] > 0 {
            squares[group] = weights[group].weight / squares[group].squareRoot() / length
        }
        return true
    }
}
