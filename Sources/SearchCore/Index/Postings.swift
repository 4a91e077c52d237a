/// Which classes a feature votes for, and how strongly.
package struct Postings {
    let starts: Column
    let scales: Column
    let classes: Column
    let weights: UnsafeRawBufferPointer
    /// Classes are 4 bytes wide instead of 2.
    let wide: Bool

    func range(of feature: Int) -> Range<Int> {
        let end = min(starts.place(feature + 1), weights.count, classes.bytes.count / (wide ? 4 : 2))
        return min(starts.place(feature), end)..<end
    }

    package var count: Int { weights.count }

    /// What one step of the feature's weights is worth: the upper half of a Float32.
    package func scaleBits(of feature: Int) -> UInt16 { scales.u16(feature) }

    func scale(of feature: Int) -> Float {
        let value = Float(bitPattern: UInt32(scaleBits(of: feature)) << 16)
        return value.isFinite ? value : 0
    }

    /// Adds value × weight to the score of every class in the feature's list.
    func add(feature: Int, value: Float, to scores: UnsafeMutableBufferPointer<Float>) {
        let list = range(of: feature)
        guard !list.isEmpty, let weight = weights.baseAddress, let place = classes.bytes.baseAddress else { return }
        let unit = value * scale(of: feature)
        let limit = scores.count
        for posting in list {
            let target =
                wide
                ? Int(UInt32(littleEndian: place.loadUnaligned(fromByteOffset: posting << 2, as: UInt32.self)))
                : Int(UInt16(littleEndian: place.loadUnaligned(fromByteOffset: posting << 1, as: UInt16.self)))
            guard target < limit else { continue }
            scores[target] += unit * Float(weight.load(fromByteOffset: posting, as: Int8.self))
        }
    }

    /// Class and weight of every posting of a feature, classes ascending.
    package func each(feature: Int, _ body: (Int, Float) -> Void) {
        let unit = scale(of: feature)
        eachStep(feature: feature) { body($0, unit * Float($1)) }
    }

    /// Class and weight in steps of every posting of a feature, classes ascending.
    package func eachStep(feature: Int, _ body: (Int, Int8) -> Void) {
        for posting in range(of: feature) {
            let target = wide ? classes.place(posting) : Int(classes.u16(posting))
            body(target, weights.load(fromByteOffset: posting, as: Int8.self))
        }
    }

    /// The weight of one class, nil where the feature says nothing about it. Classes ascend in a list.
    func weight(feature: Int, class target: Int) -> Float? {
        let list = range(of: feature)
        var low = list.lowerBound
        var high = list.upperBound
        while low < high {
            let middle = (low + high) / 2
            let found = wide ? classes.place(middle) : Int(classes.u16(middle))
            if found == target { return scale(of: feature) * Float(weights.load(fromByteOffset: middle, as: Int8.self)) }
            if found < target { low = middle + 1 } else { high = middle }
        }
        return nil
    }
}
