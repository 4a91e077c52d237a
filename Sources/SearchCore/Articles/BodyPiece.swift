/// A piece of the dictionary of all bodies: neighbouring words, and the passages of articles in which each stands.
///
/// Word after word, ascending: the bytes it shares with the word before, the number of its other bytes, those bytes, the
/// length of its postings, the postings. A posting is the distance to the article before, then the article's passages, each as
/// twice the distance to the one before, and one more where another follows. Numbers are LEB128.
package struct BodyPiece: Equatable, Sendable {
    package let bytes: [UInt8]

    package init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// One passage of an article that has a word.
    package struct Posting: Equatable, Sendable {
        package let article: Int
        package let passage: Int

        package init(article: Int, passage: Int) {
            self.article = article
            self.passage = passage
        }
    }

    /// Calls with every word and the range of its postings; bytes that are damaged end it.
    package func eachWord(_ body: (_ word: [UInt8], _ postings: Range<Int>) -> Void) {
        var place = 0
        var word: [UInt8] = []
        while place < bytes.count {
            guard let shared = number(&place), let count = number(&place), shared <= word.count, count <= bytes.count - place else { return }
            word.removeLast(word.count - shared)
            word += bytes[place..<place + count]
            place += count
            guard let length = number(&place), length <= bytes.count - place else { return }
            body(word, place..<place + length)
            place += length
        }
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
                passage += next >> 1
                hasMore = next & 1 == 1
                guard article <= Self.largestArticle, passage <= Self.largestPassage else { return }
                body(Posting(article: article, passage: passage))
            }
        }
    }

    static let largestArticle = 0xFF_FFFF
    /// What stands behind it in an article is found there.
    package static let largestPassage = 0xFFFF

    private func number(_ place: inout Int) -> Int? {
        var number = 0
        for shift in [0, 7, 14, 21] {
            guard place < bytes.count else { return nil }
            let byte = bytes[place]
            place += 1
            number |= Int(byte & 0x7F) << shift
            if byte < 0x80 { return number }
        }
        return nil
    }
}

/// Writes a piece, word after word.
package struct BodyPieceWriter: Sendable {
    package private(set) var bytes: [UInt8] = []
    private var last: [UInt8] = []

    package init() {}

    /// - Parameter postings: ascending by article and passage, as `article << 16 | passage`.
    package mutating func add(_ word: [UInt8], _ postings: some Sequence<UInt64>) {
        let shared = FrontCoding.shared(last, word, atMost: 0x7F)
        append(shared)
        append(word.count - shared)
        bytes += word[shared...]
        let encoded = Self.encoded(postings)
        append(encoded.count)
        bytes += encoded
        last = word
    }

    private static func encoded(_ postings: some Sequence<UInt64>) -> [UInt8] {
        var writer = BodyPieceWriter()
        var (article, passage) = (0, -1)
        var open: Int?
        for posting in postings {
            let next = (article: Int(posting >> 16), passage: Int(posting & 0xFFFF))
            if next.article != article || passage < 0 {
                if let open { writer.append(open) }
                writer.append(next.article - article)
                (article, passage) = (next.article, 0)
            } else if let open {
                writer.append(open | 1)
            }
            open = (next.passage - passage) << 1
            passage = next.passage
        }
        if let open { writer.append(open) }
        return writer.bytes
    }

    private mutating func append(_ number: Int) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(rest & 0x7F) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }
}
