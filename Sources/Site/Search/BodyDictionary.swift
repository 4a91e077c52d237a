import Basics
import SearchCore

/// The words of all bodies of one language, and the pieces in which a browser loads them.
struct BodyDictionary: Sendable {
    /// Bytes of a piece before it is deflated to about two thirds.
    static let pieceSize = 6_000
    /// Words that the browser knows from the start.
    static let vocabularyLimit = 3_000
    /// Words in more of the articles tell none of them, where there are more than `fewArticles` of them.
    static let commonShare = 0.3
    static let fewArticles = 256

    let vocabulary: BodyVocabulary
    let pieces: [BodyPiece]

    /// - Parameter bodies: in the order of the texts.
    init(_ bodies: [BodyWords]) {
        let lexicon = BodyLexicon(bodies)
        let common = max(Self.fewArticles, Int(Self.commonShare * Double(bodies.count)))
        var pieces: [BodyPiece] = []
        var starts: [[UInt8]] = []
        var writer = BodyPieceWriter()
        var last: [UInt8] = []
        lexicon.eachWord { word, postings, articleCount in
            guard articleCount <= common else { return }
            if writer.bytes.count >= Self.pieceSize {
                pieces.append(BodyPiece(writer.bytes))
                starts.append(Self.separator(last, word))
                writer = BodyPieceWriter()
            }
            writer.add(word, postings)
            last = word
        }
        if !writer.bytes.isEmpty { pieces.append(BodyPiece(writer.bytes)) }
        self.pieces = pieces
        vocabulary = Self.vocabulary(lexicon, starts, common)
    }

    /// The shortest text that follows one word and not another: a whole letter more than they share.
    private static func separator(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] {
        var length = FrontCoding.shared(left, right, atMost: .max) + 1
        while length < right.count, right[length] & 0xC0 == 0x80 { length += 1 }
        return Array(right.prefix(length))
    }

    private static func vocabulary(_ lexicon: BodyLexicon, _ starts: [[UInt8]], _ common: Int) -> BodyVocabulary {
        let counts = lexicon.articleCounts
        let isWhole = counts.count <= vocabularyLimit
        // The most widespread, equal ones in their order.
        let chosen = counts.indices.sorted { (counts[$1], $0) < (counts[$0], $1) }.prefix(vocabularyLimit).sorted()
        let words = chosen.map { place in
            let level = counts[place] > common ? BodyVocabulary.common : UInt8(Int.bitWidth - counts[place].leadingZeroBitCount)
            return BodyVocabulary.Word(text: lexicon.word(place), level: level)
        }
        return BodyVocabulary(words: words, starts: starts, isWhole: isWhole)
    }
}

/// The words of many bodies in alphabetical order, with their postings.
private struct BodyLexicon {
    private let bodies: [BodyWords]
    /// Texts of the words, in the order they came.
    private var texts: [[UInt8]] = []
    private var counts: [Int32] = []
    /// Words of the occurrences, by the order of the articles, with the place of their occurrences in the body.
    private var wordOf: [UInt32] = []
    private var articleOf: [Int32] = []
    private var placeOf: [Int32] = []
    /// Words in alphabetical order.
    private var order: [Int] = []

    init(_ bodies: [BodyWords]) {
        self.bodies = bodies
        var table = WordTable()
        for (article, body) in bodies.enumerated() {
            body.each { hash, text, occurrences in
                let number = table.number(of: hash, next: texts.count)
                if number == texts.count {
                    texts.append(Array(text))
                    counts.append(0)
                }
                counts[number] += 1
                wordOf.append(UInt32(number))
                articleOf.append(Int32(article))
                placeOf.append(Int32(occurrences))
            }
        }
        order = texts.indices.sorted { texts[$0].lexicographicallyPrecedes(texts[$1]) }
    }

    /// In how many articles each word stands, in alphabetical order.
    var articleCounts: [Int] { order.map { Int(counts[$0]) } }

    func word(_ place: Int) -> [UInt8] { texts[order[place]] }

    /// Calls with every word, its postings as `BodyPieceWriter` wants them, and the number of its articles.
    func eachWord(_ body: ([UInt8], [UInt64], Int) -> Void) {
        var starts = [Int](repeating: 0, count: texts.count + 1)
        for word in texts.indices { starts[word + 1] = starts[word] + Int(counts[word]) }
        var next = starts
        var sorted = [UInt32](repeating: 0, count: wordOf.count)
        for occurrence in wordOf.indices {
            sorted[next[Int(wordOf[occurrence])]] = UInt32(occurrence)
            next[Int(wordOf[occurrence])] += 1
        }
        var postings: [UInt64] = []
        for word in order {
            postings.removeAll(keepingCapacity: true)
            for place in starts[word]..<starts[word + 1] {
                let occurrence = Int(sorted[place])
                let article = Int(articleOf[occurrence])
                bodies[article].eachOccurrence(at: Int(placeOf[occurrence])) { postings.append(UInt64(article) << 19 | UInt64($0)) }
            }
            body(texts[word], postings, Int(counts[word]))
        }
    }
}

/// Numbers words by their hashes.
private struct WordTable {
    private var hashes = [UInt64](repeating: .max, count: 1 << 14)
    private var numbers = [UInt32](repeating: 0, count: 1 << 14)
    private var used = 0

    /// The number of a hash; a new one takes `next`.
    mutating func number(of hash: UInt64, next: Int) -> Int {
        if used * 2 >= hashes.count { grow() }
        let place = place(hash)
        if hashes[place] == .max {
            hashes[place] = hash
            numbers[place] = UInt32(next)
            used += 1
        }
        return Int(numbers[place])
    }

    private func place(_ hash: UInt64) -> Int {
        let mask = hashes.count - 1
        var place = Int(truncatingIfNeeded: hash) & mask
        while hashes[place] != .max, hashes[place] != hash { place = (place + 1) & mask }
        return place
    }

    private mutating func grow() {
        let (old, oldNumbers) = (hashes, numbers)
        hashes = [UInt64](repeating: .max, count: old.count * 2)
        numbers = [UInt32](repeating: 0, count: old.count * 2)
        for index in old.indices where old[index] != .max {
            let place = place(old[index])
            hashes[place] = old[index]
            numbers[place] = oldNumbers[index]
        }
    }
}
