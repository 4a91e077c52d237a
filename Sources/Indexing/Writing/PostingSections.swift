import SearchCore

/// Weights as 8-bit postings.
struct PostingSections {
    private(set) var starts = ByteSink()
    private(set) var scales = ByteSink()
    private(set) var classes = ByteSink()
    private(set) var weights = ByteSink()
    private(set) var frequencies = ByteSink()

    init(_ corpus: Corpus, _ model: Model) {
        let wide = corpus.classCount > 0xFFFF
        var start: UInt32 = 0
        starts.u32(start)
        for part in model.parts {
            for count in part.counts {
                start += UInt32(count)
                starts.u32(start)
            }
            for scale in part.scales { scales.u16(scale) }
            for target in part.classes {
                if wide { classes.u32(UInt32(target)) } else { classes.u16(UInt16(target)) }
            }
            weights.append(part.weights.lazy.map { UInt8(bitPattern: $0) })
        }
        for feature in corpus.hashes.indices { frequencies.u16(UInt16(corpus.classFrequency(feature))) }
    }
}
