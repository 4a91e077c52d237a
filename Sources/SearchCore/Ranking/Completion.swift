import TextAnalysis

/// What a word that is still being typed may become.
///
/// From four letters on the prefix feature is the finished word's own; a shorter beginning votes for the prefixes of the
/// most frequent words it can become.
struct Completion {
    static let limit = 8
    /// At most this many words are looked at.
    static let scanned = 4096

    let reader: IndexReader

    init(_ reader: IndexReader) {
        self.reader = reader
    }

    func features(_ query: Query, _ range: Range<Int>) -> [Feature] {
        guard range.upperBound == query.analysis.tokens.count, let token = query.analysis.tokens.last else { return [] }
        guard let group = reader.groups.firstIndex(where: { $0.kind == .prefix }), token.count < reader.groups[group].low else { return [] }
        let words = Words(reader)
        let beginning = words.beginning(with: UTF8Writer.bytes(query.analysis.scalars(of: token)))
        var best: [Int] = []
        for word in beginning.prefix(Self.scanned) {
            var place = best.count
            while place > 0, words.occurrences(best[place - 1]) < words.occurrences(word) { place -= 1 }
            if place < Self.limit { best.insert(word, at: place) }
            if best.count > Self.limit { best.removeLast() }
        }
        return best.map { word in
            let scalars = UTF8Writer.scalars(words.bytes(word))
            let whole = Token(start: 0, end: 0, first: 0, count: Int32(clamping: scalars.count), sentence: 0)
            let hash = FeatureExtractor.prefixHash(group: group, scalars, whole, length: Int(reader.groups[group].low))
            return Feature(hash: hash, group: UInt8(group), token: Int32(range.upperBound - 1))
        }
    }
}
