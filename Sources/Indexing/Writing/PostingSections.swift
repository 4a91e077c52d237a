import SearchCore

/// Weights as 8-bit postings.
struct PostingSections {
    let starts: [UInt8]
    let scales: [UInt8]
    let classes: [UInt8]
    let weights: [UInt8]

    init(_ corpus: Corpus, _ model: Model) {
        let wide = corpus.classCount > 0xFFFF
        var starts = ByteSink(), scales = ByteSink(), classes = ByteSink(), weights = ByteSink()
        weights.reserve(model.weights.count)
        classes.reserve(model.weights.count * (wide ? 4 : 2))
        for start in corpus.postingStarts { starts.u32(UInt32(start)) }
        for feature in corpus.hashes.indices {
            let range = corpus.postingStarts[feature]..<corpus.postingStarts[feature + 1]
            let scale = Self.scale(model.weights[range])
            scales.u16(UInt16(scale.bitPattern >> 16))
            for posting in range {
                let number = UInt32(corpus.postingClasses[posting])
                if wide { classes.u32(number) } else { classes.u16(UInt16(number)) }
                let unit = scale > 0 ? (model.weights[posting] / scale).rounded() : 0
                weights.append(CollectionOfOne(UInt8(bitPattern: Int8(clamping: Int(unit)))))
            }
        }
        self.starts = starts.bytes
        self.scales = scales.bytes
        self.classes = classes.bytes
        self.weights = weights.bytes
    }

    /// The largest weight over 127, rounded up to the upper half of a Float32.
    static func scale(_ weights: ArraySlice<Float>) -> Float {
        var largest: Float = 0
        for weight in weights { largest = max(largest, abs(weight)) }
        let bits = (largest / 127).bitPattern
        return Float(bitPattern: bits & 0xFFFF == 0 ? bits : (bits & 0xFFFF_0000) + 0x1_0000)
    }
}
