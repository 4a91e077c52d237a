/// A piece of the dictionary of all bodies: neighbouring words, and the passages of articles in which each stands.
///
/// Word after word, ascending: the bytes it shares with the word before, the number of its other bytes, those bytes, the
/// length of its postings, the postings. A posting is the distance to the article before, then each occurrence in the article:
/// sixteen times the distance to the passage before, twice the place in the passage modulo `placeCount`, and one more where
/// another occurrence follows. Numbers are LEB128.
///
/// Three bits of a place are enough to see a phrase: words that stand elsewhere agree by chance in one case of eight.
package struct BodyPiece: Equatable, Sendable {
    package let bytes: [UInt8]

    package init(_ bytes: [UInt8]) { self.bytes = bytes }

    package static let placeCount = 8

    /// One occurrence of a word.
    package struct Posting: Equatable, Sendable {
        package let article: Int
        package let passage: Int
        /// Number of the word in its passage, modulo `placeCount`.
        package let place: Int

        package init(article: Int, passage: Int, place: Int) {
            self.article = article
            self.passage = passage
            self.place = place
        }
    }

    /// Calls with every word and the range of its postings; bytes that are damaged end it.
    package func eachWord(_ body: (_ word: [UInt8], _ postings: Range<Int>) -> Void) {
        var place = 0
        var word: [UInt8] = []
        while place < bytes.count {
            guard let shared = number(&place), let count = number(&place), shared <= word.count, count <= bytes.count - place else {
                return
            }
            word.removeLast(word.count - shared)
            word += bytes[place..<place + count]
            place += count
            guard let length = number(&place), length <= bytes.count - place else { return }
            body(word, place..<place + length)
            place += length
        }
    }

    /// The range of a pair's postings in a piece of pairs; nil where no body has it, empty where too many have.
    package func postings(ofPair hash: UInt32) -> Range<Int>? {
        var place = 0
        var last = 0
        while place < bytes.count {
            guard let distance = number(&place), let length = number(&place), length <= bytes.count - place else { return nil }
            last += distance
            if last == Int(hash) { return place..<place + length }
            guard last < Int(hash) else { return nil }
            place += length
        }
        return nil
    }

    /// The postings in a range that `eachWord` gave, ascending by article and passage.
    package func eachPosting(_ range: Range<Int>, _ body: (Posting) -> Void) {
        var place = range.lowerBound
        var article = 0
        while place < range.upperBound {
            guard let distance = number(&place) else { return }
            article += distance
            var passage = 0
            var hasMore = true
            while hasMore {
                guard let next = number(&place) else { return }
                passage += next >> 4
                hasMore = next & 1 == 1
                guard article <= Self.largestArticle, passage <= Self.largestPassage else { return }
                body(Posting(article: article, passage: passage, place: next >> 1 & 7))
            }
        }
    }

    static let largestArticle = 0xFF_FFFF
    /// What stands behind it in an article is found there.
    package static let largestPassage = 0xFFFF

    @inline(never)
    private func number(_ place: inout Int) -> Int? {
        var number = 0
        var shift = 0
        while shift < 28, place < bytes.count {
            let byte = bytes[place]
            place += 1
            number |= Int(byte & 0x7F) << shift
            if byte < 0x80 { return number }
            shift += 7
        }
        return nil
    }
}

/// Writes a piece, word after word.
package struct BodyPieceWriter: Sendable {
    package private(set) var bytes: [UInt8] = []
    private var last: [UInt8] = []

    package init() {}

    /// - Parameter postings: ascending by article and passage, as `article << 19 | passage << 3 | place`.
    package mutating func add(_ word: [UInt8], _ postings: some Sequence<UInt64>) {
        let shared = FrontCoding.shared(last, word, atMost: 0x7F)
        Self.append(shared, to: &bytes)
        Self.append(word.count - shared, to: &bytes)
        bytes += word[shared...]
        let encoded = Self.encoded(postings)
        Self.append(encoded.count, to: &bytes)
        bytes += encoded
        last = word
    }

    static func encoded(_ postings: some Sequence<UInt64>) -> [UInt8] {
        var bytes: [UInt8] = []
        var (article, passage) = (0, -1)
        var open: Int?
        for posting in postings {
            let next = (article: Int(posting >> 19), passage: Int(posting >> 3 & 0xFFFF))
            if next.article != article || passage < 0 {
                if let open { append(open, to: &bytes) }
                append(next.article - article, to: &bytes)
                (article, passage) = (next.article, 0)
            } else if let open {
                append(open | 1, to: &bytes)
            }
            open = (next.passage - passage) << 4 | Int(posting & 7) << 1
            passage = next.passage
        }
        if let open { append(open, to: &bytes) }
        return bytes
    }

    @inline(never)
    static func append(_ number: Int, to bytes: inout [UInt8]) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(rest & 0x7F) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }
}
