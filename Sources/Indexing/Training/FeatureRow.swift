/// The weights of one feature for all classes, most of them equal to a default that is subtracted and left out.
///
/// The default starts at the median over the classes and moves three times to the mean of the weights within θ of it.
struct FeatureRow {
    static let thresholdInLargeBook: Float = 0.4
    static let thresholdOfManyPairs: Float = 0.2

    /// Weights closer than this to the default are left out.
    private let threshold: Float

    private(set) var values: [Float]
    private var touched: [Int32] = []
    private var isTouched: [Bool]

    init(_ corpus: Corpus) {
        let classCount = corpus.classCount
        threshold =
            classCount > Corpus.largeBook
            ? Self.thresholdInLargeBook : corpus.hasManyPairs ? Self.thresholdOfManyPairs : 0.15
        values = [Float](repeating: 0, count: classCount)
        isTouched = [Bool](repeating: false, count: classCount)
    }

    mutating func add(_ value: Float, to target: Int32) {
        values[Int(target)] += value
        if !isTouched[Int(target)] {
            isTouched[Int(target)] = true
            touched.append(target)
        }
    }

    /// Classes ascending with what they differ from the default; clears the row.
    mutating func take(_ body: (Int32, Float) -> Void) {
        let base = center()
        if abs(base) > threshold {
            for target in values.indices where abs(values[target] - base) > threshold { body(Int32(target), values[target] - base) }
        } else {
            touched.sort()
            for target in touched where abs(values[Int(target)] - base) > threshold { body(target, values[Int(target)] - base) }
        }
        for target in touched {
            values[Int(target)] = 0
            isTouched[Int(target)] = false
        }
        touched.removeAll(keepingCapacity: true)
    }

    private func center() -> Float {
        let untouched = Float(values.count - touched.count)
        var base: Float = touched.count * 2 < values.count ? 0 : values.sorted()[values.count / 2]
        for _ in 0..<3 {
            var sum: Float = 0
            var count: Float = abs(base) < threshold ? untouched : 0
            for target in touched where abs(values[Int(target)] - base) < threshold {
                sum += values[Int(target)]
                count += 1
            }
            if count > 0 { base = sum / count }
        }
        return base
    }
}
