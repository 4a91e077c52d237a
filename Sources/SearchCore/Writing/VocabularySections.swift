/// The sections from which words are completed and typos corrected.
package struct VocabularySections {
    package let starts: [UInt8]
    package let counts: [UInt8]
    package let text: [UInt8]
    package let deletions: [UInt8]
    package let deletionWords: [UInt8]

    package init(_ words: [[UInt8]: UInt32]) {
        let ascending = words.sorted { $0.key.lexicographicallyPrecedes($1.key) }
        var starts = ByteSink(), counts = ByteSink(), text = ByteSink()
        var forms: [UInt64] = []
        for (number, word) in ascending.enumerated() {
            starts.u32(UInt32(text.bytes.count))
            counts.u32(word.value)
            text.append(word.key)
            let scalars = word.key.withUnsafeBytes { UTF8Writer.scalars($0) }
            guard Spelling.correctable(scalars[...]) else { continue }
            Spelling.eachForm(of: scalars[...]) { forms.append(UInt64($0) << 32 | UInt64(number)) }
        }
        starts.u32(UInt32(text.bytes.count))
        forms.sort()
        var deletionWords = ByteSink()
        let isWide = Spelling.isWide(words: ascending.count)
        for form in forms {
            if isWide { deletionWords.u32(UInt32(truncatingIfNeeded: form)) } else { deletionWords.u16(UInt16(truncatingIfNeeded: form)) }
        }
        self.starts = starts.bytes
        self.counts = counts.bytes
        self.text = text.bytes
        self.deletionWords = deletionWords.bytes
        deletions = HashTableWriter.table(forms.map { UInt32($0 >> 32) })
    }
}
