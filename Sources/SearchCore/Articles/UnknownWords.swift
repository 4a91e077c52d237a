import TextAnalysis

/// Words of a query that nobody can judge before a piece of the dictionary is loaded: neither the titles nor the widespread words
/// of the bodies have them. One that a body has is never taken for a slip.
struct UnknownWords {
    /// More are a text in another language.
    static let limit = 4

    private var words: [[UInt8]] = []
    private(set) var pieces: [Int] = []

    init(_ text: [UInt8], _ reader: IndexReader, _ vocabulary: BodyVocabulary) {
        guard !vocabulary.isWhole else { return }
        collect(text, Words(reader), vocabulary)
        guard !words.isEmpty, text.count <= LayoutReading.longest else { return }
        let other = text.withUnsafeBufferPointer { KeyboardLayout.toRussian($0) ?? KeyboardLayout.toLatin($0) }
        if let other { collect(other, Words(reader), vocabulary) }
    }

    private mutating func collect(_ text: [UInt8], _ known: Words, _ vocabulary: BodyVocabulary) {
        let analysis = Analyzer.analyze(text)
        for token in analysis.tokens where token.count >= Spelling.shortest {
            let word = UTF8Writer.bytes(analysis.scalars(of: token))
            guard known.find(word) == nil, !words.contains(word) else { continue }
            let piece = vocabulary.piece(of: word)
            guard pieces.contains(piece) || pieces.count < Self.limit else { continue }
            words.append(word)
            if !pieces.contains(piece) { pieces.append(piece) }
        }
    }

    /// Those that a body has, and words of bodies that the others may have been meant to be.
    func outside(in loaded: BodyPieces) -> OutsideWords {
        var outside = OutsideWords()
        for place in pieces {
            loaded[place]?.eachWord { word, _ in
                if words.contains(word) {
                    outside.known.append(word)
                } else if isNear(word) {
                    outside.near.append(word)
                }
            }
        }
        return outside
    }

    private func isNear(_ word: [UInt8]) -> Bool {
        let scalars = word.withUnsafeBytes { UTF8Writer.scalars($0) }
        return words.contains { typed in
            Spelling.edit(typed.withUnsafeBytes { UTF8Writer.scalars($0) }[...], scalars) != nil
        }
    }
}
