/// Folded phrases that are looked for in a text anywhere, as bytes: a search by characters takes longer than all the rest of
/// reading a message.
package struct PhraseSet: Sendable {
    package struct Phrase: Sendable, Hashable {
        package let bytes: [UInt8]

        /// True for a word that begins with the phrase, or that is one of its words.
        package func covers(_ word: ArraySlice<UInt8>) -> Bool {
            word.starts(with: bytes) || bytes.split(separator: 0x20).contains { $0.elementsEqual(word) }
        }
    }

    /// Phrases by their first two bytes, since the first alone is the same for half an alphabet.
    private let buckets: [[Phrase]]

    package init(_ phrases: [String]) {
        var buckets = [[Phrase]](repeating: [], count: 256)
        for phrase in phrases {
            let bytes = Array(phrase.utf8)
            guard bytes.count >= 2 else { continue }
            buckets[Self.bucket(bytes[0], bytes[1])].append(Phrase(bytes: bytes))
        }
        self.buckets = buckets
    }

    /// The phrases that stand in the text, each once.
    package func found(in folded: FoldedText) -> [Phrase] {
        var found: [Phrase] = []
        visit(folded) { phrase in
            if !found.contains(phrase) { found.append(phrase) }
            return true
        }
        return found
    }

    package func isFound(in folded: FoldedText) -> Bool {
        var isFound = false
        visit(folded) { _ in
            isFound = true
            return false
        }
        return isFound
    }

    /// - Parameter body: takes a phrase that was found, says whether to go on.
    private func visit(_ folded: FoldedText, _ body: (Phrase) -> Bool) {
        folded.bytes.withUnsafeBufferPointer { text in
            guard text.count >= 2 else { return }
            for start in 0..<(text.count - 1) {
                // A phrase that begins with a letter begins a word: the end of another word says something else.
                if start > 0, Self.isLetter(text[start]), Self.isLetter(text[start - 1]) { continue }
                for phrase in buckets[Self.bucket(text[start], text[start + 1])] where Self.stands(phrase.bytes, in: text, at: start) {
                    if !body(phrase) { return }
                }
            }
        }
    }

    private static func stands(_ phrase: [UInt8], in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        guard start + phrase.count <= text.count else { return false }
        for index in phrase.indices where text[start + index] != phrase[index] { return false }
        return true
    }

    /// A small letter, or a byte of a letter beyond ASCII.
    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) || byte >= 0x80 }

    private static func bucket(_ first: UInt8, _ second: UInt8) -> Int { Int((first &* 31) &+ second) }
}
