import SearchCore

/// Weights as 8-bit postings, little-endian.
struct PostingSections {
    let starts: [UInt8]
    let scales: [UInt8]
    let classes: [UInt8]
    let weights: [UInt8]
    let frequencies: [UInt8]

    init(_ corpus: Corpus, _ model: Model) {
        var starts: [UInt32] = [0]
        var start: UInt32 = 0
        for part in model.parts {
            for count in part.counts {
                start += UInt32(count)
                starts.append(start)
            }
        }
        self.starts = ByteSink.bytes(starts)
        scales = ByteSink.bytes(model.parts.flatMap(\.scales))
        classes = Self.bytes(classes: model.parts.flatMap(\.classes), of: corpus.classCount)
        weights = ByteSink.bytes(model.parts.flatMap(\.weights))
        frequencies = ByteSink.bytes(corpus.hashes.indices.map { UInt16(corpus.classFrequency($0)) })
    }

    init(_ patch: PostingPatch, _ features: FeaturePatch, classCount: Int) {
        starts = ByteSink.bytes(patch.starts)
        scales = ByteSink.bytes(patch.scales)
        classes = Self.bytes(classes: patch.classes, of: classCount)
        weights = ByteSink.bytes(patch.weights)
        frequencies = ByteSink.bytes(features.frequencies)
    }

    private static func bytes(classes: [Int32], of count: Int) -> [UInt8] {
        count > 0xFFFF ? ByteSink.bytes(classes) : ByteSink.bytes(classes.map { UInt16(truncatingIfNeeded: $0) })
    }
}
