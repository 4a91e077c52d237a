import SearchCore

/// The words of an index with how often changed texts said and say them.
struct VocabularyPatch {
    private var starts: [UInt32] = [0]
    private var counts: [UInt32] = []
    private var text: [UInt8] = []
    /// New number of each word, -1 for words that went.
    private var numbers: [Int32] = []
    /// Forms of the words that came, as `VocabularySections` orders them.
    private var forms: [UInt64] = []

    static func sections(_ reader: IndexReader, gone: FeatureBag, changed: FeatureBag) -> VocabularySections {
        let patch = VocabularyPatch(Words(reader), gone: gone.words, changed: changed.words)
        return VocabularySections(starts: patch.starts, counts: patch.counts, text: patch.text, forms: patch.merged(reader))
    }

    private init(_ words: Words, gone: [[UInt8]: UInt32], changed: [[UInt8]: UInt32]) {
        var differences = changed.mapValues { Int($0) }
        for (word, count) in gone { differences[word, default: 0] -= Int(count) }
        let moves = differences.sorted { $0.key.lexicographicallyPrecedes($1.key) }
        var move = 0
        numbers.reserveCapacity(words.count)
        for number in 0..<words.count {
            let word = words.bytes(number)
            while move < moves.count, moves[move].key.lexicographicallyPrecedes(word) {
                add(moves[move].key, moves[move].value)
                move += 1
            }
            var count = Int(words.occurrences(number))
            if move < moves.count, word.elementsEqual(moves[move].key) {
                count += moves[move].value
                move += 1
            }
            numbers.append(count > 0 ? Int32(counts.count) : -1)
            if count > 0 { append(word, count) }
        }
        for (word, count) in moves[move...] { add(word, count) }
        forms.sort()
    }

    private mutating func add(_ word: [UInt8], _ count: Int) {
        guard count > 0 else { return }
        let number = UInt64(counts.count)
        VocabularySections.eachForm(of: word) { forms.append(UInt64($0) << 32 | number) }
        append(word, count)
    }

    private mutating func append(_ word: some Sequence<UInt8>, _ count: Int) {
        text.append(contentsOf: word)
        starts.append(UInt32(text.count))
        counts.append(UInt32(clamping: count))
    }

    /// The forms of the words that stay, in the order they have, with the new ones among them.
    private func merged(_ reader: IndexReader) -> [UInt64] {
        let spelling = Spelling(reader)
        var merged: [UInt64] = []
        merged.reserveCapacity(reader.deletions.count + forms.count)
        var next = 0
        for slot in 0..<reader.deletions.count {
            let word = spelling.word(at: slot)
            guard word < numbers.count, numbers[word] >= 0 else { continue }
            let form = UInt64(reader.deletions.hash(at: slot)) << 32 | UInt64(numbers[word])
            while next < forms.count, forms[next] < form {
                merged.append(forms[next])
                next += 1
            }
            merged.append(form)
        }
        return merged + forms[next...]
    }
}
