/// Folded words, and beginnings of words, looked up by their bytes: hashing strings takes longer than comparing a few bytes.
package struct WordSet: Sendable {
    private struct Entry: Sendable {
        let bytes: [UInt8]
        /// Any word that begins so.
        let isBeginning: Bool
    }

    /// By the first two letters; an entry has at least two.
    private let buckets: [[Entry]]

    package init(words: [String] = [], beginnings: [String] = []) {
        var buckets = [[Entry]](repeating: [], count: 256)
        for (text, isBeginning) in words.map({ ($0, false) }) + beginnings.map({ ($0, true) }) {
            let bytes = Array(text.utf8)
            buckets[Self.bucket(bytes[...])].append(Entry(bytes: bytes, isBeginning: isBeginning))
        }
        self.buckets = buckets
    }

    package func contains(_ word: ArraySlice<UInt8>) -> Bool {
        for entry in buckets[Self.bucket(word)] where entry.isBeginning ? word.starts(with: entry.bytes) : word.elementsEqual(entry.bytes) {
            return true
        }
        return false
    }

    private static func bucket(_ word: ArraySlice<UInt8>) -> Int {
        var sum: UInt8 = 0
        // Two letters: four bytes of Cyrillic, two of Latin.
        for byte in word.prefix((word.first ?? 0) < 0x80 ? 2 : 4) { sum = sum &* 31 &+ byte }
        return Int(sum)
    }
}
