/// Gathers the pairs of all bodies and writes their pieces.
package struct WordPairCollector {
    /// Bits of a place in a passage.
    package static let placeBits = 7

    private let texts: [[UInt8]]
    private let isCommon: [Bool]
    private var hashes: [UInt32] = []
    /// As `BodyPieceWriter` wants them.
    private var postings: [UInt64] = []

    /// - Parameters:
    ///   - texts: of all words, by their numbers.
    ///   - isCommon: of each.
    package init(texts: [[UInt8]], isCommon: [Bool]) {
        self.texts = texts
        self.isCommon = isCommon
    }

    /// Takes the words of an article, each as passage, place (`placeBits`) and number (32 bits).
    ///
    /// Articles come in their order.
    package mutating func add(_ words: [UInt64], article: Int) {
        let sorted = RadixSort.sorted(words, by: 32..<64)
        for (left, right) in zip(sorted, sorted.dropFirst()) {
            let (place, next) = (left >> 32, right >> 32)
            // A passage is shorter than its places, so that the last of one and the first of the next are no neighbours.
            guard next == place + 1 else { continue }
            let (first, second) = (Int(left & 0xFFFF_FFFF), Int(right & 0xFFFF_FFFF))
            guard isCommon[first] || isCommon[second] else { continue }
            hashes.append(WordPair.hash(texts[first], texts[second]))
            let passage = place >> UInt64(Self.placeBits)
            postings.append(UInt64(article) << 19 | passage << 3 | place & 7)
        }
    }

    /// - Parameters:
    ///   - size: bytes of a piece, roughly.
    ///   - mostArticles: what stands in more of them is kept without postings, so that it is known and tells nothing.
    package func pieces(size: Int, mostArticles: Int) -> [BodyPiece] {
        let order = RadixSort.order(hashes)
        var entries: [(hash: UInt32, bytes: [UInt8])] = []
        var total = 0
        var next = 0
        while next < order.count {
            let hash = hashes[Int(order[next])]
            var found: [UInt64] = []
            var articles = 0
            while next < order.count, hashes[Int(order[next])] == hash {
                let posting = postings[Int(order[next])]
                if found.last.map({ $0 >> 19 != posting >> 19 }) ?? true { articles += 1 }
                if found.last != posting { found.append(posting) }
                next += 1
            }
            let bytes = articles > mostArticles ? [] : BodyPieceWriter.encoded(found)
            entries.append((hash, bytes))
            total += bytes.count + 4
        }
        guard !entries.isEmpty else { return [] }
        let count = min(total / size + 1, BodyVocabulary.mostPairPieces)
        var writers = [PairPieceWriter](repeating: PairPieceWriter(), count: count)
        for entry in entries { writers[WordPair.piece(of: entry.hash, count: count)].add(entry.hash, entry.bytes) }
        return writers.map { BodyPiece($0.bytes) }
    }
}

/// Writes what `BodyPiece.postings(ofPair:)` reads: for each pair, ascending, the distance to the hash before, the length of its
/// postings, the postings.
private struct PairPieceWriter {
    private(set) var bytes: [UInt8] = []
    private var last: UInt32 = 0

    mutating func add(_ hash: UInt32, _ postings: [UInt8]) {
        BodyPieceWriter.append(Int(hash - last), to: &bytes)
        BodyPieceWriter.append(postings.count, to: &bytes)
        bytes += postings
        last = hash
    }
}
