import Basics
import Content
import Diagnostics
import Language

/// A small summary of a reply by which near-duplicates are found without comparing every pair.
///
/// MinHash with one permutation (Li, Owen, Zhang 2012): the least hash of the word triples in each of 64 bins. The share of
/// equal bins estimates the Jaccard likeness of the two sets of triples, within about 0.06.
struct ShingleSketch: Sendable {
    static let bins = 64
    static let bands = 16

    /// Nil for a text too short to compare.
    let minima: [UInt64]?

    init(minima: [UInt64]?) { self.minima = minima }

    init(of text: CheckedText) {
        guard let template = text.template, template.name.variant == nil else {
            minima = nil
            return
        }
        let words = text.prose.sentences.filter { sentence in
            // Greetings and goodbyes are alike on purpose.
            let block = text.prose.paragraphs[sentence.paragraph].block
            return block != .greeting && block != .invitation
        }.flatMap { sentence in text.prose.words(of: sentence).map { Self.hash(text.bytes, $0.offsets) } }
        minima = Self.minima(words)
    }

    private static func minima(_ words: [UInt64]) -> [UInt64]? {
        guard words.count >= 20 else { return nil }
        var minima = [UInt64](repeating: .max, count: bins)
        for index in 0..<words.count - 2 {
            let shingle = mixed(words[index] &* 31 &+ mixed(words[index + 1] &* 37 &+ words[index + 2]))
            let bin = Int(shingle % UInt64(bins))
            minima[bin] = min(minima[bin], shingle / UInt64(bins))
        }
        // An empty bin borrows from its neighbour (densification: Shrivastava, Li 2014).
        for bin in 0..<bins where minima[bin] == .max {
            if let donor = (1..<bins).map({ (bin + $0) % bins }).first(where: { minima[$0] != .max }) {
                minima[bin] = mixed(minima[donor] &+ UInt64(bin))
            }
        }
        return minima
    }

    /// Keys under which similar sketches meet: equal in four bins side by side.
    var bandKeys: [UInt64] {
        guard let minima else { return [] }
        let width = Self.bins / Self.bands
        return (0..<Self.bands).map { band in
            minima[band * width..<(band + 1) * width].reduce(UInt64(band) &+ 0x9E37) { Self.mixed($0 ^ $1) }
        }
    }

    /// Estimated likeness, 0 to 1.
    func likeness(to other: ShingleSketch) -> Double {
        guard let minima, let others = other.minima else { return 0 }
        return Double(zip(minima, others).count { $0 == $1 }) / Double(Self.bins)
    }

    private static func hash(_ bytes: [UInt8], _ word: Range<Int>) -> UInt64 {
        var hash = FNV1a()
        Letters.eachFolded(bytes, word) { hash.add($0) }
        return hash.value
    }

    private static func mixed(_ value: UInt64) -> UInt64 {
        var source = SplitMix(seed: value)
        return source.next()
    }
}
