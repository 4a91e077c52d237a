import Basics
import SearchCore

/// The words of all bodies of one language, and the pieces in which a browser loads them.
struct BodyDictionary: Sendable {
    /// Bytes of a piece before it is deflated to about two thirds.
    static let pieceSize = 3_000
    /// Words that the browser knows from the start; where there are many articles, their titles say more.
    static func vocabularyLimit(articles: Int) -> Int { articles > fewArticles ? 1_500 : 3_000 }
    /// Words in more of the articles tell none of them, where there are more than `fewArticles` of them; they lead to the
    /// `championCount` articles that say them most.
    static let commonShare = 0.3
    static let fewArticles = 256
    static let championCount = 64

    let vocabulary: BodyVocabulary
    /// Those with words, then those with pairs.
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
            if writer.bytes.count >= Self.pieceSize {
                pieces.append(BodyPiece(writer.bytes))
                starts.append(Self.separator(last, word))
                writer = BodyPieceWriter()
            }
            writer.add(word, articleCount <= common ? postings : Self.champions(postings))
            last = word
        }
        if !writer.bytes.isEmpty { pieces.append(BodyPiece(writer.bytes)) }
        let words = Self.words(lexicon, common)
        let pairs = lexicon.pairs(words.words).pieces(size: Self.pieceSize, mostArticles: common)
        self.pieces = pieces + pairs
        vocabulary = BodyVocabulary(
            words: words.words, starts: starts, isWhole: words.isWhole, pairPieces: pairs.count)
    }

    /// The postings of the articles that have most of them.
    private static func champions(_ postings: [UInt64]) -> [UInt64] {
        var counts: [(article: UInt64, count: Int)] = []
        for posting in postings {
            if counts.last?.article == posting >> 19 {
                counts[counts.count - 1].count += 1
            } else {
                counts.append((posting >> 19, 1))
            }
        }
        let best = Set(counts.sorted { ($1.count, $0.article) < ($0.count, $1.article) }.prefix(championCount).map(\.article))
        return postings.filter { best.contains($0 >> 19) }
    }

    /// The shortest text that follows one word and not another: a whole letter more than they share.
    private static func separator(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] {
        var length = FrontCoding.shared(left, right, atMost: .max) + 1
        while length < right.count, right[length] & 0xC0 == 0x80 { length += 1 }
        return Array(right.prefix(length))
    }

    private static func words(_ lexicon: BodyLexicon, _ common: Int) -> (words: [BodyVocabulary.Word], isWhole: Bool) {
        let counts = lexicon.articleCounts
        let limit = vocabularyLimit(articles: lexicon.articleCount)
        // The most widespread, equal ones in their order.
        let chosen = counts.indices.sorted { (counts[$1], $0) < (counts[$0], $1) }.prefix(limit).sorted()
        let words = chosen.map { place in
            let level = counts[place] > common ? BodyVocabulary.common : UInt8(Int.bitWidth - counts[place].leadingZeroBitCount)
            return BodyVocabulary.Word(text: lexicon.word(place), level: level)
        }
        return (words, counts.count <= limit)
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

    var articleCount: Int { bodies.count }

    func word(_ place: Int) -> [UInt8] { texts[order[place]] }

    /// The pairs of common words and their neighbours.
    func pairs(_ words: [BodyVocabulary.Word]) -> WordPairCollector {
        let common = Set(words.filter { $0.level == BodyVocabulary.common }.map(\.text))
        let isCommon = texts.map { common.contains($0) }
        var collector = WordPairCollector(texts: texts, isCommon: isCommon)
        guard isCommon.contains(true) else { return collector }
        var next = 0
        for article in bodies.indices {
            var kept: [UInt64] = []
            while next < wordOf.count, articleOf[next] == article {
                let word = wordOf[next]
                bodies[article].eachOccurrence(at: Int(placeOf[next])) { kept.append(UInt64($0) << 32 | UInt64(word)) }
                next += 1
            }
            collector.add(kept, article: article)
        }
        return collector
    }

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
                bodies[article].eachOccurrence(at: Int(placeOf[occurrence])) { occurrence in
                    let passage = UInt64(occurrence >> WordPairCollector.placeBits)
                    postings.append(UInt64(article) << 19 | passage << 3 | UInt64(occurrence % BodyPiece.placeCount))
                }
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
