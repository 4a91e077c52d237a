import TextAnalysis

/// The sections from which words are completed and typos corrected.
package struct VocabularySections {
    package let starts: [UInt8]
    package let counts: [UInt8]
    package let text: [UInt8]
    package let deletions: [UInt8]
    package let deletionWords: [UInt8]

    package init(_ words: WordTally) {
        let ascending = words.ascending
        var starts: [UInt32] = [0], counts: [UInt32] = [], text: [UInt8] = []
        var forms: [UInt64] = []
        for (place, number) in ascending.enumerated() {
            text.append(contentsOf: words.texts[number])
            starts.append(UInt32(text.count))
            counts.append(words.counts[number])
            Self.eachForm(of: words.texts[number]) { forms.append(UInt64($0) << 32 | UInt64(place)) }
        }
        self.init(starts: starts, counts: counts, text: text, forms: RadixSort.sorted(forms, by: 32..<64))
    }

    /// - Parameter forms: ascending; hash of a form in the upper half, number of its word in the lower.
    package init(starts: [UInt32], counts: [UInt32], text: [UInt8], forms: [UInt64]) {
        self.starts = ByteSink.bytes(starts)
        self.counts = ByteSink.bytes(counts)
        self.text = text
        let words = forms.map { UInt32(truncatingIfNeeded: $0) }
        deletionWords =
            Spelling.isWide(words: counts.count) ? ByteSink.bytes(words) : ByteSink.bytes(words.map { UInt16(truncatingIfNeeded: $0) })
        deletions = HashTableWriter.table(forms.map { UInt32($0 >> 32) })
    }

    /// Hashes of the forms under which a word is found; none for words that are never a correction.
    package static func eachForm(of word: [UInt8], _ body: (UInt32) -> Void) {
        let scalars = word.withUnsafeBytes { UTF8Writer.scalars($0) }
        if Spelling.correctable(scalars[...]) { Spelling.eachForm(of: scalars[...], body) }
    }
}
