/// What a browser knows of the words of all bodies before it has loaded any of them: the most widespread words, and which
/// piece of the dictionary holds which words.
///
/// The first byte is `version`, the second 1 where all words are here, two more are the number of pieces with pairs,
/// seven bits each; then the first word of every piece but the first, a
/// line each, and an empty line; then the words, front-coded: 0x20 plus the bytes shared with the word before, the rest of the
/// word, and its level as one byte below 0x20.
package struct BodyVocabulary: Equatable, Sendable {
    package static let version: UInt8 = 0x32
    /// The level of words in so many articles that they tell none of them; they have postings only of those that say them most.
    package static let common: UInt8 = 0x1F
    package static let mostPairPieces = 0x3FFF

    package struct Word: Equatable, Sendable {
        /// Folded, as UTF-8.
        package let text: [UInt8]
        /// Bits that the number of its articles takes, from 1; or `common`.
        package let level: UInt8

        package init(text: [UInt8], level: UInt8) {
            self.text = text
            self.level = level
        }
    }

    /// Ascending.
    package let words: [Word]
    /// First words of the pieces but the first, ascending.
    package let starts: [[UInt8]]
    /// No body has another word.
    package let isWhole: Bool
    /// Pieces with pairs; they follow those with words.
    package let pairPieces: Int

    package init(words: [Word], starts: [[UInt8]], isWhole: Bool, pairPieces: Int = 0) {
        self.pairPieces = pairPieces
        self.words = words
        self.starts = starts
        self.isWhole = isWhole
    }

    package static let empty = BodyVocabulary(words: [], starts: [], isWhole: true)

    /// The place of a word's piece.
    @inline(never)
    package func piece(of word: [UInt8]) -> Int {
        var (low, high) = (0, starts.count)
        while low < high {
            let middle = (low + high) / 2
            if word.lexicographicallyPrecedes(starts[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// The place of a pair's piece; nil where there are none.
    func piece(ofPair hash: UInt32) -> Int? {
        pairPieces > 0 ? starts.count + 1 + WordPair.piece(of: hash, count: pairPieces) : nil
    }

    /// Places of the pieces that may hold words with a beginning.
    package func pieces(beginning prefix: [UInt8]) -> Range<Int> {
        // No byte of UTF-8 is 0xFF.
        piece(of: prefix)..<piece(of: prefix + [0xFF]) + 1
    }

    /// 0 for a word that is not here.
    @inline(never)
    package func level(of word: [UInt8]) -> UInt8 {
        var (low, high) = (0, words.count)
        while low < high {
            let middle = (low + high) / 2
            if words[middle].text.lexicographicallyPrecedes(word) { low = middle + 1 } else { high = middle }
        }
        return low < words.count && words[low].text == word ? words[low].level : 0
    }
}

extension BodyVocabulary {
    package var bytes: [UInt8] {
        var bytes = [Self.version, isWhole ? 1 : 0, UInt8(pairPieces >> 7), UInt8(pairPieces & 0x7F)]
        for start in starts { bytes += start + [ArticleTexts.lineEnd] }
        bytes.append(ArticleTexts.lineEnd)
        var last: [UInt8] = []
        for word in words {
            let shared = FrontCoding.shared(last, word.text, atMost: 0xDF)
            bytes.append(0x20 + UInt8(shared))
            bytes += word.text[shared...]
            bytes.append(word.level)
            last = word.text
        }
        return bytes
    }

    /// Reads what `bytes` wrote; nil for another version, and what is damaged ends the list.
    package init?(_ bytes: UnsafeRawBufferPointer) {
        guard bytes.count >= 5, bytes[0] == Self.version else { return nil }
        var place = 4
        var starts: [[UInt8]] = []
        while place < bytes.count, bytes[place] != ArticleTexts.lineEnd {
            var start: [UInt8] = []
            while place < bytes.count, bytes[place] != ArticleTexts.lineEnd {
                start.append(bytes[place])
                place += 1
            }
            starts.append(start)
            place += 1
        }
        place += 1
        var words: [Word] = []
        var text: [UInt8] = []
        while place < bytes.count, bytes[place] >= 0x20 {
            let shared = Int(bytes[place]) - 0x20
            guard shared <= text.count else { break }
            text.removeLast(text.count - shared)
            place += 1
            while place < bytes.count, bytes[place] >= 0x20 {
                text.append(bytes[place])
                place += 1
            }
            guard place < bytes.count else { break }
            words.append(Word(text: text, level: bytes[place]))
            place += 1
        }
        self.init(
            words: words, starts: starts, isWhole: bytes[1] == 1,
            pairPieces: Int(bytes[2] & 0x7F) << 7 | Int(bytes[3] & 0x7F))
    }
}
