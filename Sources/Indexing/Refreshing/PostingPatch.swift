import SearchCore

/// The postings of the index before under their new numbers, without the classes that went, with those that came.
struct PostingPatch {
    private(set) var starts: [UInt32] = [0]
    private(set) var scales: [UInt16] = []
    private(set) var classes: [Int32] = []
    private(set) var weights: [Int8] = []

    init(_ reader: IndexReader, _ features: FeaturePatch, _ succession: Succession, _ changed: [ChangedWeights.Posting]) {
        var numbers = [Int32](repeating: -1, count: reader.classCount)
        for (number, old) in succession.ancestors.enumerated() { if let old { numbers[old] = Int32(number) } }
        reserve(features.hashes.count, reader.postings.count + changed.count)
        var next = 0
        for feature in features.hashes.indices {
            let first = next
            while next < changed.count, Int(changed[next].feature) == feature { next += 1 }
            if first == next {
                copy(reader.postings, Int(features.slots[feature]), numbers)
            } else {
                mix(reader.postings, Int(features.slots[feature]), numbers, changed[first..<next])
            }
            starts.append(UInt32(classes.count))
        }
    }

    private mutating func reserve(_ features: Int, _ postings: Int) {
        starts.reserveCapacity(features + 1)
        scales.reserveCapacity(features)
        classes.reserveCapacity(postings)
        weights.reserveCapacity(postings)
    }

    private mutating func copy(_ postings: Postings, _ slot: Int, _ numbers: [Int32]) {
        guard slot >= 0 else { return scales.append(0) }
        scales.append(postings.scaleBits(of: slot))
        postings.eachStep(feature: slot) { old, steps in
            guard old < numbers.count, numbers[old] >= 0 else { return }
            classes.append(numbers[old])
            weights.append(steps)
        }
    }

    private mutating func mix(_ postings: Postings, _ slot: Int, _ numbers: [Int32], _ changed: ArraySlice<ChangedWeights.Posting>) {
        var list = changed.filter { abs($0.weight) > FeatureRow.thresholdInLargeBook }.map { ($0.classNumber, $0.weight) }
        if slot >= 0 {
            postings.each(feature: slot) { old, weight in
                if old < numbers.count, numbers[old] >= 0 { list.append((numbers[old], weight)) }
            }
        }
        list.sort { $0.0 < $1.0 }
        let unit = Quantum(holding: list.map(\.1))
        scales.append(unit.bits)
        for (number, weight) in list {
            classes.append(number)
            weights.append(unit.steps(weight))
        }
    }
}
