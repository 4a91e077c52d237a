/// A text as weighted features of one index.
///
/// Value of a feature: (1 + ln tf) · (ln((1 + K)/(1 + cf)) + 1), with tf its count in the text, K the classes and cf the
/// classes that contain it; each group is scaled to its weight, then the vector to length 1 (sublinear tf-idf, Salton &
/// Buckley 1988). Features the index does not know do not count.
struct QueryVector {
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
            let classes = reader.postings.range(of: Int(entry.feature)).count
            entry.value = Self.value(count: count, classes: classes, of: reader.classCount)
            entries[kept] = entry
            kept += 1
        }
        entries.removeLast(entries.count - kept)
    }

    static func value(count: Int, classes: Int, of total: Int) -> Float {
        let frequency = count == 1 ? 1 : 1 + Logarithm.ln(Double(count))
        return Float(frequency * (Logarithm.ln((1 + Double(total)) / (1 + Double(classes))) + 1))
    }

    private mutating func scale(_ groups: [FeatureGroup]) {
        var squares = [Float](repeating: 0, count: groups.count)
        for entry in entries { squares[Int(entry.group)] += entry.value * entry.value }
        var total: Float = 0
        for index in groups.indices where squares[index] > 0 { total += groups[index].weight * groups[index].weight }
        guard total > 0 else { return }
        let length = total.squareRoot()
        for index in entries.indices {
            let group = Int(entries[index].group)
            entries[index].value *= groups[group].weight / squares[group].squareRoot() / length
        }
    }
}
