import TextAnalysis

/// How much of a text is about what the book speaks of: the share of its words, each weighted by how rare it is, whose
/// beginning some template has. Numbers and codes count neither way.
///
/// A question about something else is often near a template by its `is there` and `can you` alone; its other words tell.
package struct KnownShare {
    private let reader: IndexReader
    private let group: Int?

    package init(_ reader: IndexReader) {
        self.reader = reader
        group = reader.groups.firstIndex { $0.kind == .prefix }
    }

    /// From 0 to 1; 1 for a text without words.
    package func share(of analysis: Analysis, in range: Range<Int>) -> Float {
        guard let group else { return 1 }
        var (known, all): (Float, Float) = (0, 0)
        for token in analysis.tokens[range] where !Self.isCode(analysis.scalars(of: token)) {
            let hash = FeatureExtractor.prefixHash(
                group: group, analysis.scalars, token, length: Int(reader.groups[group].low))
            let classes = reader.features.slot(of: hash).map { reader.frequency(of: $0) } ?? 0
            let weight = QueryVector.value(count: 1, classes: classes, of: reader.classCount)
            all += weight
            if classes > 0 { known += weight }
        }
        return all > 0 ? known / all : 1
    }

    private static func isCode(_ word: ArraySlice<UInt32>) -> Bool {
        for scalar in word where scalar >= 0x30 && scalar <= 0x39 { return true }
        return false
    }
}
